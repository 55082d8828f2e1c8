import type { Tool } from "../surface/types.ts";
import { isAscii, isSpaceless, words } from "./words.ts";

/**
 * Kinds of term by which a tool is compared with tools that were labelled before: words of its name (also the first,
 * the last, and each with each behind it, so that one more word takes nothing away), of its texts (also the first
 * three and neighbours), of its path (also of the last segment, alone and with the method), of its inputs, and the
 * method.
 */
export const KINDS = [
  "name",
  "first",
  "last",
  "names",
  "text",
  "opens",
  "texts",
  "path",
  "end",
  "ends",
  "input",
  "method",
] as const;

// Places in that list.
const NAME = 0;
const FIRST = 1;
const LAST = 2;
const NAMES = 3;
const TEXT = 4;
const OPENS = 5;
const TEXTS = 6;
const PATH = 7;
const END = 8;
const ENDS = 9;
const INPUT = 10;
const METHOD = 11;

/** What the terms of a name count for, however many: one more word in it makes the rest no weaker. */
export const NAME_COUNTS = 5;

/** Whether a kind is of the name. */
export function isOfName(kind: number): boolean {
  return kind <= NAMES;
}

/** Characters of title, summary and description, and words of them, that are read. */
const MOST_TEXT = 600;
const MOST_WORDS = 20;
const MOST_INPUTS = 12;
/** Words of a name that are paired. */
const MOST_PAIRED = 5;

/**
 * Calls `take` with every term of a tool: its place in `KINDS`, its word as `numberOf` numbers it, and the next word
 * for kinds of two, else null. Linear, and bounded by what is read.
 */
export function eachTerm(
  tool: Tool,
  numberOf: (word: string) => number,
  take: (kind: number, word: number, next: number | null) => void,
): void {
  const name = words(tool.method === null ? tool.name : (tool.operationId ?? ""));
  const numbers: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const word = numberOf(name[i] as string);
    take(NAME, word, null);
    if (i === 0) take(FIRST, word, null);
    else if (i < MOST_PAIRED) for (const before of numbers) take(NAMES, before, word);
    if (i === name.length - 1) take(LAST, word, null);
    numbers.push(word);
  }
  eachOfText(tool, numberOf, take);
  if (tool.method !== null) eachOfPath(tool.method.toLowerCase(), tool.path ?? "", numberOf, take);
  const inputs = Math.min(tool.parameters.length, MOST_INPUTS);
  for (let i = 0; i < inputs; i++)
    for (const word of words((tool.parameters[i] as Tool["parameters"][number]).name))
      take(INPUT, numberOf(word), null);
}

function eachOfText(
  { title, summary, description }: Tool,
  numberOf: (word: string) => number,
  take: (kind: number, word: number, next: number | null) => void,
): void {
  let told = summary === null || summary === description ? description : `${summary}. ${description}`;
  if (title !== null) told = `${title}. ${told}`;
  const head = told.slice(0, MOST_TEXT);
  let before = 0;
  let count = 0;
  const one = (raw: string): void => {
    const word = numberOf(raw);
    take(TEXT, word, null);
    if (count < 3) take(OPENS, word, null);
    if (count > 0) take(TEXTS, before, word);
    before = word;
    count++;
  };
  if (isAscii(head)) eachOfAscii(head.toLowerCase(), one);
  else
    for (const word of words(head)) {
      if (count >= MOST_WORDS) break;
      // Letters one by one where a script writes no spaces.
      if (isSpaceless(word)) for (const letter of word.slice(0, MOST_WORDS)) one(letter);
      else one(word);
    }
}

/** Runs of small letters and digits. */
function eachOfAscii(text: string, one: (raw: string) => void): void {
  let count = 0;
  for (let i = 0; i < text.length && count < MOST_WORDS; i++) {
    if (!isWord(text.charCodeAt(i))) continue;
    const from = i++;
    while (i < text.length && isWord(text.charCodeAt(i))) i++;
    one(text.slice(from, i));
    count++;
  }
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

function eachOfPath(
  method: string,
  path: string,
  numberOf: (word: string) => number,
  take: (kind: number, word: number, next: number | null) => void,
): void {
  const how = numberOf(method);
  take(METHOD, how, null);
  const segments = path.split("/").filter(Boolean);
  for (const segment of segments) for (const word of words(segment)) take(PATH, numberOf(word), null);
  const last = segments.at(-1) ?? "";
  const end = numberOf(last.startsWith("{") ? "{}" : words(last).join("-") || "/");
  take(END, end, null);
  take(ENDS, how, end);
}
