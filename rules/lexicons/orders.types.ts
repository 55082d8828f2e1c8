/** Phrases of one language, by concept. */
export interface OrderLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
  /** `word`: phrases begin and end at word borders; `any`: scripts without spaces or with attached particles. */
  readonly boundary: "word" | "any";
  /** Whether a speaker or a published source confirmed the phrases. */
  readonly verified: boolean;
  /** Frequent short words that tell the language, for scripts that several share. */
  readonly stopwords?: readonly string[];
  /** Names of the concepts, as the table numbers them. */
  readonly concepts: readonly string[];
  /** The phrases (`scripts/pack-phrases.mjs`). */
  readonly table: URL;
}

/** Words by which orders to the model are recognised. */
export interface Lexicon {
  readonly source: string;
  /** ISO date. */
  readonly checked: string;
  readonly languages: readonly OrderLanguage[];
}
