import { readFileSync } from "node:fs";

/**
 * The phrases of a language as `scripts/pack-phrases.mjs` packs them: states of a machine that reads them unit by unit,
 * the same ends of different phrases shared. A start reads 75 KB of numbers instead of growing a tree.
 */
export interface PhraseTable {
  /** Phrases begin and end at word borders only. */
  readonly words: boolean;
  /** The state after a UTF-16 unit; 0 where no phrase goes on so. The first state is 0. */
  step(state: number, code: number): number;
  /** First steps for ASCII, by character code. */
  readonly ascii: Uint16Array;
  /** Which of `ends` a state has; 0 where no phrase ends. */
  readonly sets: Uint16Array;
  /** What ends in a state, by number of its set. */
  readonly ends: readonly (readonly End[])[];
}

/** The end of a phrase; behind an `open` one a word may go on. */
export interface End {
  readonly concept: string;
  readonly open: boolean;
}

/** Numbers ahead of the lists: how many states, edges, sets of ends and ends there are. */
const HEAD = 4;
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

/**
 * Reads a packed table.
 * @throws Error when the file cannot be read or has another length than its head says
 */
export function readPhrases(file: URL, concepts: readonly string[], words: boolean): PhraseTable {
  const bytes = readFileSync(file);
  if (BIG_ENDIAN) bytes.swap16();
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const [states = 0, edges = 0, sets = 0, ends = 0] = numbers.subarray(0, HEAD);
  let at = HEAD;
  const next = (length: number): Uint16Array => numbers.subarray(at, (at += length));
  const firsts = next(states + 1);
  const setOf = next(states);
  const codes = next(edges);
  const targets = next(edges);
  const setFirsts = next(sets + 1);
  const items = next(ends);
  if (at !== numbers.length) throw new Error(`${file.pathname} is damaged`);
  const endOf = (item: number): End => ({ concept: concepts[item >> 1] ?? "", open: (item & 1) === 1 });
  const step = (state: number, code: number): number => {
    let from = firsts[state] as number;
    let to = firsts[state + 1] as number;
    while (from < to) {
      const middle = (from + to) >> 1;
      const found = codes[middle] as number;
      if (found === code) return targets[middle] as number;
      if (found < code) from = middle + 1;
      else to = middle;
    }
    return 0;
  };
  return {
    words,
    step,
    ascii: Uint16Array.from({ length: 128 }, (_, code) => step(0, code)),
    sets: setOf,
    ends: Array.from({ length: sets }, (_, set) =>
      Array.from(items.subarray(setFirsts[set], setFirsts[set + 1]), endOf),
    ),
  };
}
