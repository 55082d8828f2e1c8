import {
  makeRoom,
  MOST,
  nameOf,
  numberOf,
  numberOfBoth,
  placeOfPair,
  placeOfWord,
  weightOfPlace,
  wholeOfPlace,
} from "./vocabulary.ts";

/** Places for the pairs of one sentence, of which there are as many as characters at most. */
const SLOTS = 4096;

/** Terms of the sentence that is being taken apart, each once, as numbers; a pair is `first * MOST + second`. */
const terms: number[] = [];
/** How many there are: cutting an array to nothing and filling it again costs more than counting. */
let count = 0;
const stamps = new Uint32Array(MOST);
const slots = new Float64Array(SLOTS);
const slotStamps = new Uint32Array(SLOTS);
let stamp = 0;
let sum = 0;

/** Places for the pairs of all texts of one owner; of more than three quarters as many the rest is left out. */
const WHOLE_SLOTS = 65_536;
const MOST_PAIRS = WHOLE_SLOTS * 0.75;
const wholeStamps = new Uint32Array(MOST);
const wholeSlots = new Float64Array(WHOLE_SLOTS);
const wholeSlotStamps = new Uint32Array(WHOLE_SLOTS);
let whole = 0;
let wholeSum = 0;
let wholeCount = 0;
let wholePairs = 0;
/** How often numbers ceased to hold. */
let age = 0;

/** Begins an owner: the terms of all its sentences are one whole. */
export function beginWhole(): void {
  if (++whole === 0xffffffff) {
    wholeStamps.fill(0);
    wholeSlotStamps.fill(0);
    whole = 1;
  }
  wholeSum = 0;
  wholeCount = 0;
  wholePairs = 0;
}

/** Begins a sentence; true where numbers from before do not hold any more. */
export function empty(): boolean {
  count = 0;
  sum = 0;
  if (++stamp === 0xffffffff) {
    stamps.fill(0);
    slotStamps.fill(0);
    stamp = 1;
  }
  if (!makeRoom()) return false;
  age++;
  return true;
}

/** Puts in a term by its number. */
export function put(number: number): void {
  if (stamps[number] === stamp) return;
  stamps[number] = stamp;
  terms[count++] = number;
  sum += weightOfPlace(placeOfWord(number));
}

/** Puts in a term without a space. */
export function putTerm(term: string): void {
  put(numberOf(term));
}

/** Puts in a term in two parts. */
export function putBoth(head: string, tail: string): void {
  put(numberOfBoth(head, tail));
}

/** Puts in two words beside each other. */
export function putPair(first: number, second: number): void {
  const pair = first * MOST + second;
  let slot = slotOf(first, second, SLOTS);
  for (let tries = 0; slotStamps[slot] === stamp; tries++) {
    if (slots[slot] === pair || tries === SLOTS) return;
    slot = (slot + 1) & (SLOTS - 1);
  }
  slotStamps[slot] = stamp;
  slots[slot] = pair;
  terms[count++] = pair;
  sum += weightOfPlace(placeOfPair(first, second));
}

/** The terms of one sentence, as long as their numbers hold. */
export interface Taken {
  readonly terms: readonly number[];
  readonly age: number;
}

/** What is in, to be put into the whole later. */
export function taken(): Taken {
  return { terms: terms.slice(0, count), age };
}

/** Puts the terms of a sentence into the whole; false, and nothing put in, where their numbers do not hold any more. */
export function gather(sentence: Taken): boolean {
  if (sentence.age !== age) return false;
  const { terms: own } = sentence;
  for (let i = 0; i < own.length; i++) {
    const term = own[i] as number;
    if (term >= MOST) putPairInWhole(term);
    else putInWhole(term);
  }
  return true;
}

function putInWhole(number: number): void {
  if (wholeStamps[number] === whole) return;
  wholeStamps[number] = whole;
  wholeCount++;
  wholeSum += wholeOfPlace(placeOfWord(number));
}

function putPairInWhole(pair: number): void {
  if (wholePairs >= MOST_PAIRS) return;
  const first = Math.floor(pair / MOST);
  const second = pair % MOST;
  let slot = slotOf(first, second, WHOLE_SLOTS);
  while (wholeSlotStamps[slot] === whole) {
    if (wholeSlots[slot] === pair) return;
    slot = (slot + 1) & (WHOLE_SLOTS - 1);
  }
  wholeSlotStamps[slot] = whole;
  wholeSlots[slot] = pair;
  wholePairs++;
  wholeCount++;
  wholeSum += wholeOfPlace(placeOfPair(first, second));
}

/** Where the search for a pair begins. */
function slotOf(first: number, second: number, slots: number): number {
  return ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16) & (slots - 1);
}

/** Whether a term is in. */
export function holds(number: number): boolean {
  return stamps[number] === stamp;
}

/** Sum of the weights of what is in, in sixteenths. */
export function heft(): number {
  return sum;
}

/** Sum of the weights of what is in the whole, in sixteenths. */
export function wholeHeft(): number {
  return wholeSum;
}

/** How many terms are in the whole. */
export function wholeSize(): number {
  return wholeCount;
}

/** How many terms are in. */
export function size(): number {
  return count;
}

/** What is in, in the order in which it was put in. */
export function contents(): ReadonlySet<string> {
  return new Set(
    terms
      .slice(0, count)
      .map((term) => (term < MOST ? nameOf(term) : `${nameOf(Math.floor(term / MOST))} ${nameOf(term % MOST)}`)),
  );
}
