import { ordersWeights } from "../../catalogue.ts";
import { hashOfBoth, hashOfWord, readTable, type LearnedTable } from "../learned-table.ts";

/** Numbers for words; more than so many are forgotten before the next sentence. */
const FORGET = 50_000;
/** Numbers are 16 bits, so that a pair is one of 32. A sentence has a few thousand terms at most. */
export const MOST = 65_536;

/** The learned table; read when the first word gets a number. */
let table: LearnedTable | undefined;
/** The first number stands for no word. */
const names: string[] = [""];
const numbers = new Map<string, number>();
const compounds = new Map<string, Map<string, number>>();
const raws = new Map<string, number>();
/** By number: the hash of a word, and its place in the table. */
const hashes = new Uint32Array(MOST);
const places = new Int32Array(MOST).fill(-1);

/** Makes room before a sentence is taken apart: numbers from before do not hold any more where this says true. */
export function makeRoom(): boolean {
  if (names.length < FORGET && raws.size < FORGET) return false;
  names.length = 1;
  numbers.clear();
  raws.clear();
  compounds.clear();
  return true;
}

/** The number of a term without a space. */
export function numberOf(term: string): number {
  let number = numbers.get(term);
  if (number !== undefined) return number;
  if (names.length >= MOST) return MOST - 1;
  number = names.length;
  names.push(term);
  numbers.set(term, number);
  const hash = hashOfWord(term);
  hashes[number] = hash;
  table ??= readTable(ordersWeights.table);
  places[number] = table.find(hash);
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

/** Where a term without a space stands in the table; -1 where it does not. */
export function placeOfWord(number: number): number {
  return places[number] as number;
}

/** The same for two words beside each other. */
export function placeOfPair(first: number, second: number): number {
  return table === undefined ? -1 : table.find(hashOfBoth(hashes[first] as number, hashes[second] as number));
}

/** Sixteenths that the term in a place weighs in a sentence. */
export function weightOfPlace(place: number): number {
  return place < 0 ? 0 : (table!.weights[place * 2] as number);
}

/** The same in all texts of an owner. */
export function wholeOfPlace(place: number): number {
  return place < 0 ? 0 : (table!.weights[place * 2 + 1] as number);
}
