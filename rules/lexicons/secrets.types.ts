export interface Lexicon {
  readonly kinds: readonly {
    readonly id: string;
    readonly title: string;
    /** Literals, one of which a text must contain before the pattern is tried. */
    readonly gate: readonly string[];
    /** Source of a linear regular expression. */
    readonly pattern: string;
    readonly certainty: "high" | "medium" | "low";
    readonly source: string;
    /** ISO date. */
    readonly checked: string;
    /** False when the shape was written from memory. */
    readonly verified: boolean;
  }[];
  readonly placeholders: readonly string[];
  readonly plainWords: readonly string[];
}
