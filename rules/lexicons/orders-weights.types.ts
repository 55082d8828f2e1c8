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
  /** Words and other terms without a space, a line each; they are numbered from 1 on. */
  readonly terms: string;
  /** Base64 of 16-bit numbers, low byte first: the weight of each in a sentence, in hundredths, then in all texts. */
  readonly words: string;
  /** The same: how many pairs begin with each, then the second words of all pairs, then both weights of all. */
  readonly pairs: string;
}
