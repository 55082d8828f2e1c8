import { determiners, make, prepositions, transparentHeads, verbness } from "./clause.ts";
import type { Clause } from "./clause.ts";
import { isLight, verbOf } from "./lexicon.ts";
import type { Verb } from "./lexicon.ts";
import { singular } from "./words.ts";

/** Whether a word joins verbs. */
export const joins = (token: string | undefined): boolean =>
  token === "and" ||
  token === "comma" ||
  token === "or" ||
  token === "then" ||
  token === "amp" ||
  token === "optionally";

/** Whether a participle behind a thing says more of it. */
const qualifies = (token: string, next: string | undefined): boolean =>
  (next === undefined || prepositions.has(next) || next === "comma") && verbOf(token)?.form === "past";

/** The object that follows a verb, and what stands behind it. */
export function objectAfter(
  tokens: readonly string[],
  from: number,
): { readonly object: string[]; readonly tail: string[] } {
  const object: string[] = [];
  let at = from;
  for (; at < tokens.length && object.length < 8; at++) {
    const token = tokens[at] as string;
    if (token === "comma") {
      if (object.length > 0) break;
      continue;
    }
    if (determiners.has(token)) {
      if ((token === "and" || token === "or") && object.length > 0) break;
      continue;
    }
    if (token === "of" || token === "about") {
      if (
        object.length === 0 ||
        transparentHeads.has(singular(object.at(-1) as string)) ||
        transparentHeads.has(object.at(-1) as string)
      ) {
        object.length = 0;
        continue;
      }
      break;
    }
    if (prepositions.has(token)) {
      if (object.length === 0) continue;
      break;
    }
    // `a vector representing the text`: what stands behind belongs to the thing, not to the verb.
    if (object.length > 0 && token.endsWith("ing") && determiners.has(tokens[at + 1] ?? "")) break;
    // `a certificate signed by the company`.
    if (object.length > 0 && qualifies(token, tokens[at + 1])) break;
    object.push(token);
  }
  return { object, tail: tokens.slice(at, at + 14) };
}

/** Words that show that a verb stood before them. */
const introduces = new Set(["a", "an", "the", "its", "their"]);

/** `… and deletes it`: a second verb in the form of the first, with its own object. */
export function joinedVerb(tokens: readonly string[], from: number, main: Verb): Clause | null {
  const end = Math.min(tokens.length - 1, from + 24);
  for (let index = from; index < end; index++) {
    const token = tokens[index] as string;
    if (token !== "and" && token !== "then") continue;
    let at = index + 1;
    // `and runs it`: a light word without another verb behind it is the verb.
    while (
      at < end &&
      (joins(tokens[at]) || (isLight(tokens[at] as string) && verbOf(tokens[at + 1] ?? "") !== undefined))
    )
      at++;
    const word = tokens[at];
    const verb = word === undefined ? undefined : verbOf(word);
    const next = tokens[at + 1];
    const least = next === "it" || (next !== undefined && introduces.has(next)) ? 2 : 3;
    if (
      !verb ||
      word === undefined ||
      verb.form !== main.form ||
      verb.language !== "en" ||
      verbness(word, verb) < least
    )
      continue;
    if (next !== undefined && prepositions.has(next) && verb.action !== "send") continue;
    if (verb.form === "base" && !(next !== undefined && determiners.has(next) && next !== "and" && next !== "or"))
      continue;
    const { object, tail } = objectAfter(tokens, at + 1);
    return make(verb, word, object, tail, "description", 1.5, true);
  }
  return null;
}

const subjects = new Set([
  "this",
  "it",
  "the",
  "tool",
  "operation",
  "endpoint",
  "action",
  "api",
  "command",
  "method",
  "request",
  "call",
  "will",
  "also",
  "then",
  "can",
  "permanently",
  "immediately",
  "automatically",
  "irreversibly",
]);
const weighty = new Set<string>(["delete", "send", "pay", "run", "control", "secure", "create", "change", "cancel"]);

/** `This operation permanently deletes …` in a later sentence; orders to the reader (`Call x first`) do not count. */
export function laterClaim(tokens: readonly string[]): Clause | null {
  let at = 0;
  while (at < tokens.length && at < 6 && subjects.has(tokens[at] as string)) at++;
  const word = tokens[at];
  const verb = word === undefined ? undefined : verbOf(word);
  if (!verb || word === undefined || verb.language !== "en" || !weighty.has(verb.action) || verbness(word, verb) < 3)
    return null;
  const stated =
    verb.form === "third" ||
    (verb.form === "base" && at >= 2 && ["will", "can", "permanently"].includes(tokens[at - 1] as string));
  if (!stated) return null;
  const { object, tail } = objectAfter(tokens, at + 1);
  return make(verb, word, object, tail, "description", 1, true);
}
