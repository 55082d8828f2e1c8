/** What single words say for or against an order among the sentences of an API's description. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly bias: number;
  /** Sum from which a sentence is looked at closely. */
  readonly level: number;
  /** Base64: the hashes of words, 32 bits each, low byte first (`src/facts/learned-table.ts`). */
  readonly keys: string;
  /** Base64: sixteenths in a byte each. */
  readonly weights: string;
}
