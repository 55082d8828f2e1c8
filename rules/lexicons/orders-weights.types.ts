/** What single terms say for or against an order to the model, learned from written cases and real listings. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly bias: number;
  /** Sums from which a sentence counts. */
  readonly levels: {
    /** An order. */
    readonly order: number;
    /** The same in another language than English, of which less was learned. */
    readonly foreign: number;
    /** The same for an operation of an API. */
    readonly api: number;
  };
  /** A line each: hundredths, a space, the term. */
  readonly terms: string;
}
