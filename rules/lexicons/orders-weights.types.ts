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
  /** Words and other terms without a space, a line each; they are numbered from 1 on. */
  readonly terms: string;
  /** Base64 of 16-bit numbers, low byte first: the weight of each, in hundredths. */
  readonly words: string;
  /** The same: how many pairs begin with each, then the second words of all pairs, then the weights of all pairs. */
  readonly pairs: string;
}
