import { orders, ordersLanguages } from "../../catalogue.ts";
import { readPhrases, type PhraseTable } from "./phrase-table.ts";

/** One place where a phrase of a concept stands in a text. */
export interface Hit {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

const tables = new Map<string, PhraseTable>();
const LANGUAGES = [...orders.languages, ...ordersLanguages.languages];

/**
 * The phrases of one language, read when first needed.
 * @throws Error for a language without phrases
 */
export function phrasesOf(code: string): PhraseTable {
  let table = tables.get(code);
  if (!table) {
    const language = LANGUAGES.find((candidate) => candidate.code === code);
    if (!language) throw new Error(`no phrases for ${code}`);
    table = readPhrases(language.table, language.concepts, language.boundary === "word");
    tables.set(code, table);
  }
  return table;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/],
  ["zh", /[\u4e00-\u9fff]/],
  ["ko", /[\uac00-\ud7af]/],
  ["ru", /[\u0400-\u04ff]/],
  ["ar", /[\u0600-\u06ff]/],
  ["hi", /[\u0900-\u097f]/],
];

let stopwords: ReadonlyMap<string, readonly string[]> | undefined;

/** Each frequent word with the languages that have it. */
function makeStopwords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const language of ordersLanguages.languages) {
    for (const word of language.stopwords ?? []) words.set(word, [...(words.get(word) ?? []), language.code]);
  }
  return words;
}

const MARKED = /[áéíóúñçãõâêôàèùäöüßœ¿¡]/;
/** Words that English does not have: two of them, or a marked letter, and the languages are counted. */
const UNENGLISH =
  /\b(?:el|los|las|del|una|para|con|que|esta|cuando|antes|cada|todas?|todos?|sin|uma|sem|sempre|seu|les|des|une|avec|cet|cette|est|dans|sur|ne|und|nicht|der|das|den|dem|wird|vor|bei|dieses|immer|alle|gli|della|questo|sono|ogni|prima|senza|tutte|le|la|au|aux|du|de|pour|toujours|jamais|tous|tout|se|su|al|por|na|em|ao|um|im|zum|zur|ein|eine|einen|nur|noch|es|dir|auch|nichts|hay|lo|os|não)\b/g;
const WORD = /[\p{L}'’]+/gu;
/** Enough characters to tell the languages of a text. */
const SAMPLE = 20_000;

function looksForeign(lower: string): boolean {
  if (MARKED.test(lower)) return true;
  UNENGLISH.lastIndex = 0;
  return UNENGLISH.exec(lower) !== null && UNENGLISH.exec(lower) !== null;
}

/**
 * Languages, besides English, whose phrases can stand in the text: by script, and by frequent short words where
 * several share the Latin script. Empty for nearly all texts.
 */
export function languagesOf(text: string): readonly string[] {
  const found: string[] = [];
  if (/[^\u0000-\u024f\u2000-\u2fff]/.test(text)) {
    for (const [code, script] of SCRIPTS) {
      if (script.test(text) && !(code === "zh" && found.includes("ja"))) found.push(code);
    }
  }
  const sample = (text.length > SAMPLE ? text.slice(0, SAMPLE) : text).toLowerCase();
  if (!looksForeign(sample)) return found;
  // Letters with marks speak for a language that is not English.
  const least = MARKED.test(sample) ? 1 : 2;
  const counts = new Map<string, number>();
  stopwords ??= makeStopwords();
  for (const [word] of sample.matchAll(WORD)) {
    for (const code of stopwords.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const best = [...counts].filter(([, count]) => count >= least).toSorted((a, b) => b[1] - a[1]);
  const top = best[0]?.[1] ?? 0;
  for (const [code, count] of best.slice(0, 3)) if (count * 2 >= top) found.push(code);
  return found;
}

/** Letters, digits and underscore count as parts of a word. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

/** The same for ASCII, by character code: 1 for parts of words. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => (isWordCode(code) ? 1 : 0));

/** White space and emphasis marks, by character code. */
const GAPS = new Uint8Array(0xa1);
for (const code of [32, 10, 9, 13, 42, 96, 0xa0]) GAPS[code] = 1;

function isGap(code: number): boolean {
  return code < GAPS.length && GAPS[code] === 1;
}

/** Longest run of white space and emphasis marks that may stand between two words of a phrase. */
const MAX_GAP = 12;

/** All phrases of a language in a text, by start. Linear: a phrase has bounded length and so has each gap. */
export function findPhrases(table: PhraseTable, folded: string): Hit[] {
  const hits: Hit[] = [];
  const { words, ascii, sets, ends } = table;
  // Nothing is read beyond the end: the engine would throw away what it optimised.
  const { length } = folded;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const code = folded.charCodeAt(i);
    const wasInWord = inWord;
    inWord = code < 128 ? WORD_CODES[code] === 1 : isWordCode(code);
    if (words && wasInWord && inWord) continue;
    let state = code < 128 ? (ascii[code] as number) : table.step(0, code);
    let j = i + 1;
    while (state > 0) {
      const set = sets[state] as number;
      if (set > 0) {
        const list = ends[set] as (typeof ends)[number];
        for (let e = 0; e < list.length; e++) {
          const end = list[e] as (typeof list)[number];
          if (end.open || j >= length || !isWordCode(folded.charCodeAt(j)) || !isWordCode(folded.charCodeAt(j - 1)))
            hits.push({ concept: end.concept, start: i, end: j });
        }
      }
      if (j >= length) break;
      let next = folded.charCodeAt(j);
      if (next === 0x2019) next = 39;
      if (isGap(next)) {
        next = 32;
        let skipped = 0;
        while (skipped < MAX_GAP && j < length && isGap(folded.charCodeAt(j))) {
          j++;
          skipped++;
        }
      } else j++;
      state = table.step(state, next);
    }
  }
  return hits;
}

/** Lower case of the same length, so that places stay true. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const part = text.charAt(i).toLowerCase();
    out += part.length === 1 ? part : text.charAt(i);
  }
  return out;
}
