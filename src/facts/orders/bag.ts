import { makeRoom, MOST, nameOf, numberOf, numberOfBoth, weightOfPair, weightOfWord } from "./vocabulary.ts";

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

/** Begins a sentence; true where numbers from before do not hold any more. */
export function empty(): boolean {
  count = 0;
  sum = 0;
  if (++stamp === 0xffffffff) {
    stamps.fill(0);
    slotStamps.fill(0);
    stamp = 1;
  }
  return makeRoom();
}

/** Puts in a term by its number. */
export function put(number: number): void {
  if (stamps[number] === stamp) return;
  stamps[number] = stamp;
  terms[count++] = number;
  sum += weightOfWord(number);
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
  let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 20;
  for (let tries = 0; slotStamps[slot] === stamp; tries++) {
    if (slots[slot] === pair || tries === SLOTS) return;
    slot = (slot + 1) & (SLOTS - 1);
  }
  slotStamps[slot] = stamp;
  slots[slot] = pair;
  terms[count++] = pair;
  sum += weightOfPair(first, second);
}

/** Whether a term is in. */
export function holds(number: number): boolean {
  return stamps[number] === stamp;
}

/** Sum of the weights of what is in, in hundredths. */
export function heft(): number {
  return sum;
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
