/** What single terms of a tool say for or against each category, learned from our own labelled tools. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  /** One number for every category, in the order of the design. */
  readonly bias: readonly number[];
  /** What is added to the likelihood (its natural logarithm) of a category. */
  readonly trust: {
    /** That the clauses give, by how sure they are. */
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    /** Their second one. */
    readonly alternative: number;
    /** Theirs, where it is high risk. */
    readonly risk: number;
    /** Theirs, where the author's hint says the same about changes. */
    readonly hint: number;
  };
  /** Base64: the hashes of terms, 32 bits each, low byte first (`src/facts/learned-table.ts`). */
  readonly keys: string;
  /** Base64: sixteenths in a byte each, for all terms one category after the other. */
  readonly weights: string;
}
