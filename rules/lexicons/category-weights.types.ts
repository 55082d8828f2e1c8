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
  /** Terms, a line each. */
  readonly terms: string;
  /** Base64 of 16-bit numbers, low byte first: hundredths, one for every category, term after term. */
  readonly weights: string;
}
