export type { Lexicon, OrderLanguage } from "./orders.types.ts";
