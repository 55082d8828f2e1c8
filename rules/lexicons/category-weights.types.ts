/** What single terms of a tool say for or against each category, learned from our own labelled tools. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  /** One number for every category, in the order of the design. */
  readonly bias: readonly number[];
  /** What both readers are worth beside each other; lists have one number for every category, in the same order. */
  readonly join: {
    /** By which the likelihood by words (its natural logarithm) is multiplied. */
    readonly words: readonly number[];
    /** What is added for `category certainty`, as the clauses give them. */
    readonly clauses: Readonly<Record<string, readonly number[]>>;
    /** What is added for their second category, or for `none`. */
    readonly alternatives: Readonly<Record<string, readonly number[]>>;
    /** What categories of high risk have besides. */
    readonly risk: number;
    /** What they have less where the clauses find a read. */
    readonly caution: number;
    /** What the category of the clauses has besides where the author's hint says the same about changes. */
    readonly hint: number;
  };
  /** Hashes of terms, with what each weighs for every category, in sixteenths. */
  readonly table: URL;
}
