/** What kind of thing an action is done to. */
export type ObjectKind =
  | "secret"
  | "authentication"
  | "right"
  | "money"
  | "infrastructure"
  | "governance"
  | "user"
  | "message"
  | "container"
  | "code"
  | "job"
  | "inquiry"
  | "publication"
  | "feature";

/** Nouns by language and by what kind of thing they are. */
export interface Lexicon {
  readonly source: string;
  /** ISO date on which the rows were last read through. */
  readonly checked: string;
  readonly objects: readonly {
    readonly object: ObjectKind;
    readonly language: string;
    /** The word means something else as often and needs a second sign. */
    readonly doubtful?: boolean;
    readonly words: readonly string[];
  }[];
}
