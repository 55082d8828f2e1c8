/** What single terms say for or against an order to the model, learned from written cases and real listings. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly bias: number;
  /** The same for all texts of an owner together. */
  readonly wholeBias: number;
  /** Sums from which a sentence counts. */
  readonly levels: {
    /** An order. */
    readonly order: number;
    /** The same in another language than English, of which less was learned. */
    readonly foreign: number;
    /** The same for an operation of an API. */
    readonly api: number;
  };
  /** Hashes of words and of pairs of words, with what each weighs in a sentence and in all texts, in sixteenths. */
  readonly table: URL;
}
