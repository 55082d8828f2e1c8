/** Words that show which part a tool can play in a flow of data; all in lower case, singular. */
export interface Lexicon {
  /** Things that belong to a person or an organisation, by how surely they are private. */
  readonly private: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Words of things that are open to everybody: they take the private role away. */
  readonly public: readonly string[];
  /** What is broadcast, so that a transcript of it is not private. */
  readonly published: readonly string[];
  /** Verbs of asking whether an address is right, which read no mail. */
  readonly checking: readonly string[];
  /** Content that outsiders can write. */
  readonly untrusted: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Verbs and nouns of sending outwards. */
  readonly out: { readonly strong: readonly string[]; readonly weak: readonly string[] };
  /** Targets that make a write visible outside (an issue, a gist, a webhook). */
  readonly outTargets: readonly string[];
  /** Words of opening an address. */
  readonly fetching: readonly string[];
  /** Words that show that a path leads to a file on a disk. */
  readonly files: readonly string[];
  /** Verbs of tool names, left out when the object of a name is looked for. */
  readonly verbs: readonly string[];
  /** Words that stand behind the object and say nothing of it: `file contents`. */
  readonly containers: readonly string[];
  readonly source: string;
  readonly checked: string;
}
