import { ordersGate } from "../../catalogue.ts";
import { hashOfBoth, PARTS, readTable, spread, type LearnedTable } from "../learned-table.ts";

let table: LearnedTable | undefined;

const APOSTROPHE = 39;
const LINE_END = 10;

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
  const { imul } = Math;
  const { length } = text;
  let sum = 0;
  let count = 0;
  let before = 0;
  let hash = 0;
  let inWord = false;
  for (let i = 0; i <= length; i++) {
    // Never beyond the end: the engine would throw away what it optimised. What ends the text ends its last sentence.
    const code = i < length ? text.charCodeAt(i) : LINE_END;
    const letter = code < 128 ? (LETTERS[code] as number) : 0;
    if (letter > 1 || (inWord && code === APOSTROPHE)) {
      hash = imul((inWord ? hash : 0x811c9dc5) ^ (letter > 1 ? letter : code), 0x01000193);
      inWord = true;
      continue;
    }
    if (inWord) {
      inWord = false;
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
    if (letter === 1) {
      if (count > 1 && sum >= least * Math.sqrt(count)) return true;
      sum = 0;
      count = 0;
    }
  }
  return false;
}
