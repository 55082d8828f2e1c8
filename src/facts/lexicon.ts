import { actions as actionData, objects as objectData } from "../catalogue.ts";
import type { Action } from "../../rules/lexicons/actions.types.ts";
import type { ObjectKind } from "../../rules/lexicons/objects.types.ts";

export type { Action, ObjectKind };

/** Inflection of an English verb as it stood in the text. */
export type Form = "base" | "third" | "gerund" | "past" | "agent";

/** What a word does as a verb. */
export interface Verb {
  readonly action: Action;
  readonly base: string;
  readonly form: Form;
  /** Stands as often for a thing. */
  readonly noun: boolean;
  readonly language: string;
}

/** What a noun phrase stands for. */
export interface Thing {
  readonly kind: ObjectKind;
  readonly doubtful: boolean;
  /** The words that matched. */
  readonly words: string;
}

const vowels = new Set("aeiou");

/** `Requires a token` tells a condition, not a deed. */
const bare = new Set(["require"]);

/** Third person, gerund, past and agent of an English verb; doubling is offered both ways. */
function inflect(base: string): readonly [string, Form][] {
  if (bare.has(base)) return [[base, "base"]];
  const last = base.at(-1) ?? "";
  const before = base.at(-2) ?? "";
  const forms: [string, Form][] = [[base, "base"]];
  const stem = last === "e" ? base.slice(0, -1) : base;
  const endsInY = last === "y" && !vowels.has(before);
  if (endsInY) forms.push([`${base.slice(0, -1)}ies`, "third"], [`${base.slice(0, -1)}ied`, "past"]);
  else if (/(?:s|x|z|ch|sh)$/.test(base)) forms.push([`${base}es`, "third"], [`${stem}ed`, "past"]);
  else forms.push([`${base}s`, "third"], [`${stem}ed`, "past"]);
  forms.push([`${stem}ing`, "gerund"], [`${stem}er`, "agent"], [`${stem}or`, "agent"]);
  if (!vowels.has(last) && vowels.has(before) && !"wxy".includes(last) && base.length < 8) {
    forms.push([`${base}${last}ing`, "gerund"], [`${base}${last}ed`, "past"], [`${base}${last}er`, "agent"]);
  }
  return forms;
}

/** English verbs by their base form, each as often as it stands in the lexicon, numbered in its order. */
const english = new Map<string, readonly EnglishRow[]>();
const foreign = new Map<string, Verb>();
const stems: { readonly stem: string; readonly verb: Verb }[] = [];
const light = new Set<string>();
/** Words of scripts without spaces, by first character. */
const spacelessVerbs = new Map<string, { readonly text: string; readonly verb: Verb }[]>();
const lastVerb = new Set(actionData.languages.filter((row) => row.verb === "last").map((row) => row.language));

interface EnglishRow {
  readonly number: number;
  readonly base: string;
  readonly action: Action;
  readonly noun: boolean;
}

const isSpacelessLanguage = (language: string): boolean => language === "zh" || language === "ja" || language === "ko";

let rows = 0;
for (const row of actionData.actions) {
  for (const text of row.words) {
    if (row.language !== "en") {
      addForeign(text, { action: row.action, base: text, form: "base", noun: false, language: row.language });
      continue;
    }
    if (row.action === "light") {
      for (const [form] of inflect(text)) light.add(form);
      continue;
    }
    const entry: EnglishRow = { number: rows++, base: text, action: row.action, noun: row.noun === true };
    english.set(text, [...(english.get(text) ?? []), entry]);
  }
}

function addForeign(text: string, verb: Verb): void {
  if (isSpacelessLanguage(verb.language)) {
    const first = text.charAt(0);
    const list = spacelessVerbs.get(first);
    if (list) list.push({ text, verb });
    else spacelessVerbs.set(first, [{ text, verb }]);
  } else if (text.endsWith("*")) stems.push({ stem: text.slice(0, -1), verb });
  else if (!foreign.has(text)) foreign.set(text, verb);
}
for (const list of spacelessVerbs.values()) list.sort((one, other) => other.text.length - one.text.length);

const things = new Map<string, Thing>();
const spacelessThings: { readonly text: string; readonly thing: Thing }[] = [];
const thingStems: { readonly stem: string; readonly thing: Thing }[] = [];
/** Stems of languages in Latin letters that inflect their nouns, by the first three letters. */
const latinStems = new Map<string, { readonly stem: string; readonly thing: Thing }[]>();
/** Kinds that a word of several kinds takes one after the other; the first row wins, the rest are kept here. */
const otherThings = new Map<string, Thing[]>();

for (const row of objectData.objects) {
  for (const text of row.words) {
    const thing: Thing = { kind: row.object, doubtful: row.doubtful === true, words: text };
    if (isSpacelessLanguage(row.language)) spacelessThings.push({ text: text.toLowerCase(), thing });
    else if (text.endsWith("*") && text.charCodeAt(0) < 0x400) {
      const key = text.slice(0, 3);
      const list = latinStems.get(key) ?? [];
      list.push({ stem: text.slice(0, -1), thing: { ...thing, words: text.slice(0, -1) } });
      latinStems.set(key, list);
    } else if (text.endsWith("*"))
      thingStems.push({ stem: text.slice(0, -1), thing: { ...thing, words: text.slice(0, -1) } });
    else if (!things.has(text)) things.set(text, thing);
    else if (row.language === "en") {
      const list = otherThings.get(text);
      if (list) list.push(thing);
      else otherThings.set(text, [thing]);
    }
  }
}

/** Endings of inflected forms, with what the base may have in their place. */
const endings: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", [""]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["er", ["", "e"]],
  ["or", ["", "e"]],
];

/** What an English word can be a form of. All forms of all verbs, made at the start, were a tenth of the start. */
function basesOf(form: string): readonly EnglishRow[] {
  let found: EnglishRow[] | undefined;
  const add = (base: string): void => {
    const listed = english.get(base);
    if (listed) (found ??= []).push(...listed);
  };
  add(form);
  for (const [ending, instead] of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    for (const more of instead) add(stem + more);
    // `stopped`: the last letter may have been doubled.
    if (instead.length > 1 && stem.length > 1 && stem.at(-1) === stem.at(-2)) add(stem.slice(0, -1));
  }
  return found ?? [];
}

/** The English verb that a word is a form of. A base beats an inflected form; otherwise the first row of the lexicon does. */
function englishVerb(form: string): Verb | undefined {
  let known: Verb | undefined;
  for (const { base, action, noun } of [...basesOf(form)].sort((one, other) => one.number - other.number)) {
    for (const [made, kind] of inflect(base)) {
      if (made !== form) continue;
      if (known === undefined || (kind === "base" && known.form !== "base"))
        known = { action, base, form: kind, noun, language: "en" };
      else if (noun && !known.noun && known.action === action) known = { ...known, noun: true };
    }
  }
  return known;
}

const remembered = new Map<string, Verb | undefined>();
const maxRemembered = 20_000;

/** The verb that a single word is, English first, then other languages; undefined when it is none. */
export function verbOf(token: string): Verb | undefined {
  const before = remembered.get(token);
  if (before !== undefined || remembered.has(token)) return before;
  const found = englishVerb(token) ?? foreign.get(token) ?? derived(token);
  if (remembered.size < maxRemembered) remembered.set(token, found);
  return found;
}

/** A known verb behind a prefix, or one of a language that inflects its verbs. */
function derived(token: string): Verb | undefined {
  if (token.charCodeAt(0) < 0x400) return prefixed(token);
  return stems.find(({ stem }) => token.startsWith(stem))?.verb;
}

/** `reprioritize`, `unresolve`: a known verb behind a prefix; what is undone is a change. */
function prefixed(token: string): Verb | undefined {
  if (token.length < 7) return undefined;
  const again = token.startsWith("re");
  if (!again && !token.startsWith("un") && !token.startsWith("de")) return undefined;
  const verb = englishVerb(token.slice(2));
  if (verb === undefined || verb.noun || verb.base.length < 4) return undefined;
  return again ? verb : { ...verb, base: token, action: verb.action === "secure" ? "secure" : "change" };
}

/** True for words that hand on to the verb after them: `bulk`, `perform`, `permanently`. */
export function isLight(token: string): boolean {
  return light.has(token);
}

/** True when a language puts its verb at the end of the sentence. */
export function verbLast(language: string): boolean {
  return lastVerb.has(language);
}

/** Every verb found in a text of a script without spaces, in order of place; longest match at each place. */
export function spacelessVerbsIn(
  text: string,
  language: string,
): readonly { readonly verb: Verb; readonly at: number }[] {
  const found: { verb: Verb; at: number }[] = [];
  for (let at = 0; at < text.length;) {
    const hit = spacelessVerbs
      .get(text.charAt(at))
      ?.find((row) => row.verb.language === language && text.startsWith(row.text, at));
    if (hit) {
      found.push({ verb: hit.verb, at });
      at += hit.text.length;
    } else at++;
  }
  return found;
}

/** Things named in a text of a script without spaces. */
export function spacelessThingsIn(text: string): readonly Thing[] {
  const lower = text.toLowerCase();
  return spacelessThings.filter((row) => lower.includes(row.text)).map((row) => row.thing);
}

/** The kinds that exactly these words (singular, joined by a space) stand for. */
export function thingsOf(phrase: string): readonly Thing[] {
  const first = things.get(phrase);
  if (first === undefined) {
    if (phrase.charCodeAt(0) < 0x400) return [];
    const stem = thingStems.find((row) => phrase.startsWith(row.stem));
    return stem ? [stem.thing] : [];
  }
  const more = otherThings.get(phrase);
  return more ? [first, ...more] : [first];
}

/** The kinds of a word of a sentence that is not English, by its stem where it is inflected. */
export function foreignThingsOf(token: string): readonly Thing[] {
  const found = thingsOf(token);
  if (found.length > 0) return found;
  const stem = latinStems.get(token.slice(0, 3))?.find((row) => token.startsWith(row.stem));
  return stem ? [stem.thing] : [];
}
