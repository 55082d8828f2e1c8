import { ordersWeights } from "../../catalogue.ts";

/** Numbers for words; more than so many are forgotten before the next sentence, those of the table are not. */
const FORGET = 50_000;
/** Numbers are 16 bits, so that a pair is one of 32. A sentence has a few thousand terms at most. */
export const MOST = 65_536;

interface Table {
  /** How many words have a weight or stand in a pair that has one; their numbers are 1 to this. */
  readonly known: number;
  /** Hundredths, by number: of a word in a sentence, and in all texts of an owner. */
  readonly words: Int16Array;
  readonly wholeWords: Int16Array;
  /** Where the pairs begin that begin with a word, by its number; the next number's is where they end. */
  readonly starts: Int32Array;
  readonly seconds: Uint16Array;
  /** The same, by place in `seconds`. */
  readonly pairs: Int16Array;
  readonly wholePairs: Int16Array;
}

let table: Table | undefined;
let names: string[] = [];
const numbers = new Map<string, number>();
const compounds = new Map<string, Map<string, number>>();
const raws = new Map<string, number>();

const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

function numbersOf(base64: string): Uint16Array {
  const bytes = Buffer.from(base64, "base64");
  if (BIG_ENDIAN) bytes.swap16();
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** The learned table; read when the first sentence is weighed. */
function tableOf(): Table {
  if (table) return table;
  names = ["", ...ordersWeights.terms.split("\n")];
  const known = names.length - 1;
  for (let i = 1; i <= known; i++) numbers.set(names[i] as string, i);
  const both = new Int16Array(numbersOf(ordersWeights.words).buffer);
  const words = new Int16Array(known + 1);
  words.set(both.subarray(0, known), 1);
  const wholeWords = new Int16Array(known + 1);
  wholeWords.set(both.subarray(known), 1);
  const packed = numbersOf(ordersWeights.pairs);
  const starts = new Int32Array(known + 2);
  for (let i = 1; i <= known; i++) starts[i + 1] = (starts[i] as number) + (packed[i - 1] as number);
  const count = starts[known + 1] as number;
  const seconds = packed.subarray(known, known + count);
  const pairs = new Int16Array(packed.buffer, (known + count) * 2, count);
  const wholePairs = new Int16Array(packed.buffer, (known + 2 * count) * 2, count);
  return (table = { known, words, wholeWords, starts, seconds, pairs, wholePairs });
}

/** Makes room before a sentence is taken apart: numbers from before do not hold any more where this says true. */
export function makeRoom(): boolean {
  const { known } = tableOf();
  if (names.length < FORGET && raws.size < FORGET) return false;
  for (let i = known + 1; i < names.length; i++) numbers.delete(names[i] as string);
  names.length = known + 1;
  raws.clear();
  compounds.clear();
  return true;
}

/** The number of a term without a space. */
export function numberOf(term: string): number {
  if (table === undefined) tableOf();
  let number = numbers.get(term);
  if (number !== undefined) return number;
  if (names.length >= MOST) return MOST - 1;
  number = names.length;
  names.push(term);
  numbers.set(term, number);
  return number;
}

/** The number of a term in two parts, which are not put together twice. */
export function numberOfBoth(head: string, tail: string): number {
  let tails = compounds.get(head);
  if (!tails) compounds.set(head, (tails = new Map()));
  let number = tails.get(tail);
  if (number === undefined) tails.set(tail, (number = numberOf(head + tail)));
  return number;
}

/** The number of a word as it is written, by what it is reduced to; remembered. */
export function numberOfRaw(raw: string, reduce: (raw: string) => string): number {
  let number = raws.get(raw);
  if (number === undefined) raws.set(raw, (number = numberOf(reduce(raw))));
  return number;
}

/** The term with a number. */
export function nameOf(number: number): string {
  return names[number] ?? "";
}

/** Hundredths that a term without a space weighs; 0 for what the table does not have. */
export function weightOfWord(number: number): number {
  const { known, words } = tableOf();
  return number > known ? 0 : (words[number] as number);
}

/** The same in all texts of an owner. */
export function wholeOfWord(number: number): number {
  const { known, wholeWords } = tableOf();
  return number > known ? 0 : (wholeWords[number] as number);
}

/** Where two words beside each other stand in the table; -1 where they do not. */
export function placeOfPair(first: number, second: number): number {
  const { known, starts, seconds } = tableOf();
  if (first > known || second > known) return -1;
  let low = starts[first] as number;
  let high = (starts[first + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = seconds[middle] as number;
    if (there === second) return middle;
    if (there < second) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Hundredths that the pair in a place weighs in a sentence. */
export function weightOfPlace(place: number): number {
  return tableOf().pairs[place] as number;
}

/** The same in all texts of an owner. */
export function wholeOfPlace(place: number): number {
  return tableOf().wholePairs[place] as number;
}
