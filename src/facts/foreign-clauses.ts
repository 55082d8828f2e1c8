import { make } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { thingsOf, verbLast, verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import { singular } from "./words.ts";

/** Index of the main verb of a sentence in another language, -1 when there is none. */
export function foreignVerbAt(tokens: readonly string[]): number {
  const end = Math.min(tokens.length, 24);
  let found = -1;
  for (let index = 0; index < end; index++) {
    const verb = verbOf(tokens[index] as string);
    if (!verb || verb.language === "en") continue;
    if (!verbLast(verb.language)) return index;
    found = index;
  }
  return found;
}

/** A clause of a language whose word order is not read: whatever is named counts. */
export function foreignClause(tokens: readonly string[], at: number, found: Verb): Clause {
  // German splits its verbs: `startet … neu` restarts.
  const verb =
    found.language === "de" && found.base.startsWith("start") && tokens.includes("neu")
      ? (verbOf("neustarten") ?? found)
      : found;
  const rest = tokens
    .filter((_, index) => index !== at)
    .slice(0, 16)
    .map((token) => token.replace(/^(?:و?ال)(?=\p{L}{3})/u, ""));
  const clause = make(verb, tokens[at] as string, rest, [], "description", at === 0 ? 3 : 2);
  // Word order tells nothing about the head here: whatever is named counts.
  return { ...clause, things: [...rest.map(singular).flatMap((token) => thingsOf(token)), ...clause.things] };
}
