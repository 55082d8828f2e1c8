import type { Certainty, DataClass } from "../../src/facts/types.ts";

/** Field names and formats that show a class of data. */
export interface Lexicon {
  /** ISO date on which the rows were last read through. */
  readonly checked: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly class: DataClass;
    readonly certainty: Certainty;
    readonly source: string;
    /** Key of the taxonomy. */
    readonly key: string;
    readonly names: readonly string[];
    /** Counts only beside a word for a person. */
    readonly context?: boolean;
  }[];
  readonly formats: readonly { readonly format: string; readonly class: DataClass; readonly certainty: Certainty }[];
  /** Words that show that a field is about a person. */
  readonly people: readonly string[];
}
