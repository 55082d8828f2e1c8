import { secrets as lexicon } from "../catalogue.ts";
import type { Certainty } from "./types.ts";

/** One shape of a credential, with the literals of which one stands in every text that holds it. */
export interface Kind {
  readonly id: string;
  readonly pattern: RegExp;
  readonly certainty: Certainty;
  readonly gates: readonly string[];
}

const KINDS: readonly Kind[] = lexicon.kinds.map(({ id, pattern, certainty, gate }) => ({
  id,
  pattern: new RegExp(pattern, id === "assigned-credential" ? "gi" : "g"),
  certainty,
  gates: gate,
}));
const URL_PASSWORD = KINDS.find(({ id }) => id === "url-password");

interface Gate {
  readonly literal: string;
  readonly kind: Kind;
  /** Where in the literal the two characters stand. */
  readonly offset: number;
}

/** The most frequent pairs of English text: a gate known by one of them would be looked at in every other word. */
const FREQUENT =
  "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne " +
  "ea ra ce li ch ll be ma si om ur ec ss ok ap da pa ke sh so ta no";

/**
 * Gate literals by two of their characters (ASCII codes put together). Of each the rarest pair that begins at an even
 * place in it is entered and the rarest at an odd one, so that a text is looked at in steps of two: one of them lies on a
 * step wherever the literal begins.
 */
const BIGRAMS = new Uint8Array(128 * 128);
const GATES = new Map<number, Gate[]>();
for (const kind of KINDS) {
  for (const literal of kind.gates) {
    for (const offset of [rarestPair(literal, 0), rarestPair(literal, 1)]) {
      const key = literal.charCodeAt(offset) * 128 + literal.charCodeAt(offset + 1);
      BIGRAMS[key] = 1;
      const list = GATES.get(key);
      if (list) list.push({ literal, kind, offset });
      else GATES.set(key, [{ literal, kind, offset }]);
    }
  }
}

/**
 * Where the rarest pair of a literal's characters begins, among `from`, `from` + 2 and so on.
 * @throws Error when the literal is too short
 */
function rarestPair(literal: string, from: number): number {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at + 2 <= literal.length; at += 2) {
    const pair = literal.slice(at, at + 2);
    const place = FREQUENT.indexOf(pair);
    const frequency = /[^a-z ]/.test(pair) ? 0 : pair.includes(" ") ? 500 : place < 0 ? 1 : 1000 - place;
    if (frequency < least) [rarest, least] = [at, frequency];
  }
  if (rarest < 0) throw new Error(`the gate ${literal} has less than three characters`);
  return rarest;
}

/** Where the first pair of characters from `from` (an odd offset) on ends that a gate literal holds; -1 without one. */
function nextPair(text: string, from: number): number {
  for (let index = from; index < text.length; index += 2) {
    const before = text.charCodeAt(index - 1);
    const code = text.charCodeAt(index);
    if (before < 128 && code < 128 && BIGRAMS[before * 128 + code] === 1) return index;
  }
  return -1;
}

/**
 * The kinds whose gate literal stands in the text, in the order of the lexicon; undefined when none does. That of
 * passwords in addresses is left out where no `@` stands. Linear in the length.
 */
export function kindsIn(text: string): readonly Kind[] | undefined {
  let found: Kind[] | undefined;
  let isAddressed: boolean | undefined;
  for (let index = nextPair(text, 1); index > 0; index = nextPair(text, index + 2)) {
    const gates = GATES.get(text.charCodeAt(index - 1) * 128 + text.charCodeAt(index))!;
    for (let i = 0; i < gates.length; i++) {
      const { literal, kind, offset } = gates[i]!;
      // Most addresses name no user.
      if (kind === URL_PASSWORD && !(isAddressed ??= text.includes("@"))) continue;
      if (!text.startsWith(literal, index - 1 - offset)) continue;
      if (found === undefined) found = [kind];
      else if (!found.includes(kind)) found.push(kind);
    }
  }
  return found !== undefined && found.length > 1 ? KINDS.filter((kind) => found.includes(kind)) : found;
}
