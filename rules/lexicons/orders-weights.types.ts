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
  /** Base64: the hashes of words and pairs of words, 32 bits each, low byte first (`src/facts/learned-table.ts`). */
  readonly keys: string;
  /** Base64: sixteenths in a byte each, what all weigh in a sentence, then what all weigh in all texts. */
  readonly weights: string;
}
