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

/**
 * Rows of the lexicon by the words of its English verbs and of those of other languages that write words apart (stems
 * among them, with a star that no word has): the number of the row, and for a word that several rows have all of them
 * in `doubles`. What a word is, is made of it when somebody asks.
 */
const english = new Map<string, number>();
const foreign = new Map<string, number>();
const doubles = new Map<string, readonly number[]>();
const lastVerb = new Set(actionData.languages.filter((row) => row.verb === "last").map((row) => row.language));

/** A verb of the English lexicon where it stands in it. */
interface EnglishRow {
  readonly number: number;
  readonly base: string;
  readonly action: Action;
  readonly noun: boolean;
}

const isSpacelessLanguage = (language: string): boolean => language === "zh" || language === "ja" || language === "ko";
/** Words of a row at most, by which the place of a word is told from that of the next row. */
const MOST_WORDS = 4096;

for (let number = 0; number < actionData.actions.length; number++) {
  const { language, action, words } = actionData.actions[number] as (typeof actionData.actions)[number];
  if (language === "en") {
    if (action === "light") continue;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      const place = number * MOST_WORDS + i;
      const before = english.get(word);
      if (before === undefined) english.set(word, place);
      else doubles.set(word, [...(doubles.get(word) ?? [before]), place]);
    }
  } else if (!isSpacelessLanguage(language))
    for (let i = 0; i < words.length; i++)
      if (!foreign.has(words[i] as string)) foreign.set(words[i] as string, number);
}

function rowsOf(base: string): readonly EnglishRow[] {
  const first = english.get(base);
  if (first === undefined) return [];
  return (doubles.get(base) ?? [first]).map((number) => {
    const row = actionData.actions[Math.floor(number / MOST_WORDS)] as (typeof actionData.actions)[number];
    return { number, base, action: row.action, noun: row.noun === true };
  });
}

function foreignVerb(base: string): Verb | undefined {
  const number = foreign.get(base);
  const row = number === undefined ? undefined : actionData.actions[number];
  return row && { action: row.action, base, form: "base", noun: false, language: row.language };
}

/** Words of other languages by their stems, and of scripts without spaces by their first character. */
interface OtherVerbs {
  readonly stems: readonly { readonly stem: string; readonly verb: Verb }[];
  readonly spaceless: ReadonlyMap<string, readonly { readonly text: string; readonly verb: Verb }[]>;
}

let others: OtherVerbs | undefined;

/** Made for the first word in another script than the Latin one. */
function otherVerbs(): OtherVerbs {
  if (others) return others;
  const stems: { stem: string; verb: Verb }[] = [];
  const spaceless = new Map<string, { text: string; verb: Verb }[]>();
  for (const { language, action, words } of actionData.actions) {
    if (language === "en") continue;
    for (const text of words) {
      const verb: Verb = { action, base: text, form: "base", noun: false, language };
      if (isSpacelessLanguage(language)) {
        const list = spaceless.get(text.charAt(0));
        if (list) list.push({ text, verb });
        else spaceless.set(text.charAt(0), [{ text, verb }]);
      } else if (text.endsWith("*")) stems.push({ stem: text.slice(0, -1), verb });
    }
  }
  for (const list of spaceless.values()) list.sort((one, other) => other.text.length - one.text.length);
  return (others = { stems, spaceless });
}

let light: ReadonlySet<string> | undefined;

function lightForms(): ReadonlySet<string> {
  const rows = actionData.actions.filter(({ language, action }) => language === "en" && action === "light");
  return new Set(rows.flatMap(({ words }) => words.flatMap(inflect).map(([form]) => form)));
}

/** What a phrase stands for, by the numbers of its rows; the first row wins, further English ones are kept. */
const things = new Map<string, number | readonly number[]>();

for (let number = 0; number < objectData.objects.length; number++) {
  const { language, words } = objectData.objects[number] as (typeof objectData.objects)[number];
  if (isSpacelessLanguage(language)) continue;
  for (let i = 0; i < words.length; i++) {
    const text = words[i] as string;
    const before = things.get(text);
    if (before === undefined) {
      if (!text.endsWith("*")) things.set(text, number);
    } else if (language === "en") things.set(text, typeof before === "number" ? [before, number] : [...before, number]);
  }
}

function thingOf(number: number, words: string): Thing {
  const row = objectData.objects[number] as (typeof objectData.objects)[number];
  return { kind: row.object, doubtful: row.doubtful === true, words };
}

/** Things by stem, in Latin letters by the first three of them, and words of scripts without spaces. */
interface OtherThings {
  readonly spaceless: readonly { readonly text: string; readonly thing: Thing }[];
  readonly stems: readonly { readonly stem: string; readonly thing: Thing }[];
  readonly latin: ReadonlyMap<string, readonly { readonly stem: string; readonly thing: Thing }[]>;
}

let furtherThings: OtherThings | undefined;

function otherThings(): OtherThings {
  if (furtherThings) return furtherThings;
  const spaceless: { text: string; thing: Thing }[] = [];
  const stems: { stem: string; thing: Thing }[] = [];
  const latin = new Map<string, { stem: string; thing: Thing }[]>();
  for (const [number, { language, words }] of objectData.objects.entries()) {
    for (const text of words) {
      if (isSpacelessLanguage(language)) spaceless.push({ text: text.toLowerCase(), thing: thingOf(number, text) });
      else if (text.endsWith("*")) {
        const stem = text.slice(0, -1);
        const row = { stem, thing: thingOf(number, stem) };
        if (text.charCodeAt(0) >= 0x400) stems.push(row);
        else latin.set(text.slice(0, 3), [...(latin.get(text.slice(0, 3)) ?? []), row]);
      }
    }
  }
  return (furtherThings = { spaceless, stems, latin });
}

/** Endings of inflected forms, with what the base may have in their place. */
const endings: readonly { readonly ending: string; readonly instead: readonly string[] }[] = [
  { ending: "ies", instead: ["y"] },
  { ending: "ied", instead: ["y"] },
  { ending: "es", instead: [""] },
  { ending: "s", instead: [""] },
  { ending: "ed", instead: ["", "e"] },
  { ending: "ing", instead: ["", "e"] },
  { ending: "er", instead: ["", "e"] },
  { ending: "or", instead: ["", "e"] },
];

/** What an English word can be a form of. All forms of all verbs, made at the start, were a tenth of the start. */
function basesOf(form: string): readonly EnglishRow[] {
  let found: EnglishRow[] | undefined;
  const add = (base: string): void => {
    if (english.has(base)) (found ??= []).push(...rowsOf(base));
  };
  add(form);
  for (let i = 0; i < endings.length; i++) {
    const { ending, instead } = endings[i] as (typeof endings)[number];
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
  const found = englishVerb(token) ?? foreignVerb(token) ?? derived(token);
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(token, found);
  return found;
}

/** A known verb behind a prefix, or one of a language that inflects its verbs. */
function derived(token: string): Verb | undefined {
  if (token.charCodeAt(0) < 0x400) return prefixed(token);
  return otherVerbs().stems.find(({ stem }) => token.startsWith(stem))?.verb;
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
  return (light ??= lightForms()).has(token);
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
  const { spaceless } = otherVerbs();
  for (let at = 0; at < text.length;) {
    const hit = spaceless
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
  return otherThings()
    .spaceless.filter((row) => lower.includes(row.text))
    .map((row) => row.thing);
}

/** The kinds that exactly these words (singular, joined by a space) stand for. */
export function thingsOf(phrase: string): readonly Thing[] {
  const rows = things.get(phrase);
  if (rows === undefined) {
    if (phrase.charCodeAt(0) < 0x400) return [];
    const stem = otherThings().stems.find((row) => phrase.startsWith(row.stem));
    return stem ? [stem.thing] : [];
  }
  return typeof rows === "number" ? [thingOf(rows, phrase)] : rows.map((row) => thingOf(row, phrase));
}

/** The kinds of a word of a sentence that is not English, by its stem where it is inflected. */
export function foreignThingsOf(token: string): readonly Thing[] {
  const found = thingsOf(token);
  if (found.length > 0) return found;
  const stem = otherThings()
    .latin.get(token.slice(0, 3))
    ?.find((row) => token.startsWith(row.stem));
  return stem ? [stem.thing] : [];
}
