/** What a verb does before its object is known. */
export type Action =
  | "read"
  | "compute"
  | "create"
  | "change"
  | "delete"
  | "remove"
  | "detach"
  | "cancel"
  | "send"
  | "run"
  | "start"
  | "pay"
  | "control"
  | "secure"
  | "interact"
  | "light";

/** Verbs by language and by what they do. */
export interface Lexicon {
  readonly source: string;
  /** ISO date on which the rows were last read through. */
  readonly checked: string;
  readonly languages: readonly { readonly language: string; readonly verb: "first" | "last" }[];
  readonly actions: readonly {
    readonly language: string;
    readonly action: Action;
    /** The word stands as often for a thing. */
    readonly noun?: boolean;
    readonly words: readonly string[];
  }[];
}
