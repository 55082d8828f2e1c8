import type { Json } from "../load/types.ts";

/**
 * Characters of JSON that make one token. Public scorers of listings count about 3.5 for JSON (MCPpedia,
 * `lib/scoring.ts`, read 2026-11); a rough figure, so nothing hangs on single tokens.
 */
export const CHARACTERS_PER_TOKEN = 3.5;

/** Estimated tokens of a number of characters of JSON. */
export function tokensOf(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** Characters of a value as JSON; 0 for what is not there. */
export function jsonLength(value: Json | undefined): number {
  return value === undefined ? 0 : (JSON.stringify(value) ?? "").length;
}
