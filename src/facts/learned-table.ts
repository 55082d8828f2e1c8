/**
 * A table of learned weights as the build packs it (`scripts/pack-weights.mjs`): terms are known by a hash of 32 bits
 * only, so that a start reads numbers and not tens of thousands of strings. Of a million unknown terms some fifteen
 * are taken for a known one.
 */
export interface LearnedTable {
  /** The place of a term by its hash; -1 where it is not known. */
  find(hash: number): number;
  /** Sixteenths, column after column, each in the order of places. */
  readonly weights: Int8Array;
  /** How many terms there are: the length of a column. */
  readonly size: number;
}

/** Parts that a weight is counted in. */
export const PARTS = 16;

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

/** Reads a packed table: hashes as 32-bit numbers, low byte first, and weights as bytes, both base64. */
export function readTable({ keys, weights }: { readonly keys: string; readonly weights: string }): LearnedTable {
  const bytes = Buffer.from(keys, "base64");
  if (BIG_ENDIAN) bytes.swap32();
  const known = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const packed = Buffer.from(weights, "base64");
  const size = known.length;
  const mask = 2 ** Math.ceil(Math.log2(Math.max(size, 1) * (4 / 3))) - 1;
  const slots = new Int32Array(mask + 1);
  for (let place = 0; place < size; place++) {
    let slot = (known[place] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return {
    size,
    weights: new Int8Array(packed.buffer, packed.byteOffset, packed.length),
    find(hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = (slots[slot] as number) - 1;
        if (place < 0 || known[place] === hash) return place;
      }
    },
  };
}
