import { readFileSync } from "node:fs";

/**
 * A table of learned weights as the build packs it (`scripts/pack-weights.mjs`): terms are known by a hash of 32 bits
 * only, so that a start reads numbers and not tens of thousands of strings. Of a million unknown terms some fifteen
 * are taken for a known one.
 */
export interface LearnedTable {
  /** The place of a term by its hash; -1 where it is not known. */
  find(hash: number): number;
  /** Sixteenths: the columns of the first place, then those of the next. */
  readonly weights: Int8Array;
  /** How many places there are, more than terms. */
  readonly size: number;
}

/** Parts that a weight is counted in. */
export const PARTS = 16;

/** Bytes before the keys. */
const HEAD = 8;
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

/** Spreads 32 bits (the end of MurmurHash3). */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hash of a word: FNV-1a over its UTF-16 units, spread. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Hash of two things one after the other. */
export function hashOfBoth(first: number, second: number): number {
  return spread(Math.imul(first, 0x9e3779b1) + second);
}

/**
 * Reads a packed table: how many places and columns it has and the keys (numbers of 32 bits, low byte first, 0 where no
 * term is), then the weights.
 * @throws Error when the file cannot be read or has another length than its head says
 */
export function readTable(file: URL): LearnedTable {
  const bytes = readFileSync(file);
  const [size, columns] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  if (bytes.length !== HEAD + size * (4 + columns)) throw new Error(`${file.pathname} is damaged`);
  if (BIG_ENDIAN) bytes.subarray(HEAD, HEAD + size * 4).swap32();
  const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD, size);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD + size * 4);
  const mask = size - 1;
  return {
    size,
    weights,
    find(hash) {
      for (let place = hash & mask; ; place = (place + 1) & mask) {
        const key = keys[place] as number;
        if (key === hash) return place;
        if (key === 0) return -1;
      }
    },
  };
}
