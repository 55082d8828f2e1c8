/** What single words say for or against an order among the sentences of an API's description. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly bias: number;
  /** Sum from which a sentence is looked at closely. */
  readonly level: number;
  /** Hashes of words and of pairs of words, with what each weighs, in sixteenths. */
  readonly table: URL;
}
