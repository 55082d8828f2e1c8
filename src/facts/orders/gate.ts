import { ordersGate } from "../../catalogue.ts";
import { hashOfBoth, PARTS, readTable, spread, type LearnedTable } from "../learned-table.ts";

let table: LearnedTable | undefined;

const APOSTROPHE = 39;

/** Letters of ASCII as small ones, 0 for what ends a word, 1 for what ends a sentence. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  return /[.!?;:\n]/.test(character) ? 1 : 0;
});

/**
 * Whether a text of an API holds a sentence whose words and pairs of neighbours come near to those of an order: only
 * such are looked at closely. One pass over the characters without a string made; learned so that it lets pass one of
 * some sixteen sentences of published descriptions, and hardly any order stays behind. A single word is none.
 */
export function mayOrder(text: string): boolean {
  table ??= readTable(ordersGate.table);
  const { find, weights } = table;
  const least = (ordersGate.level - ordersGate.bias) * PARTS;
  let sum = 0;
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    let letter = letterAt(text, i);
    if (letter === 1) {
      if (count > 1 && sum >= least * Math.sqrt(count)) return true;
      sum = 0;
      count = 0;
    }
    if (letter < 2) continue;
    let hash = 0x811c9dc5;
    do {
      hash = Math.imul(hash ^ letter, 0x01000193);
      // Never beyond the end: the engine would throw away what it optimised.
      if (++i >= text.length) letter = 0;
      else if ((letter = letterAt(text, i)) === 0 && text.charCodeAt(i) === APOSTROPHE) letter = APOSTROPHE;
    } while (letter > 1);
    // What ended the word may end the sentence too.
    i--;
    const word = spread(hash);
    const place = find(word);
    if (place >= 0) sum += weights[place] as number;
    if (count++ > 0) {
      const both = find(hashOfBoth(before, word));
      if (both >= 0) sum += weights[both] as number;
      count++;
    }
    before = word;
  }
  return count > 1 && sum >= least * Math.sqrt(count);
}

function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code < 128 ? (LETTERS[code] as number) : 0;
}
