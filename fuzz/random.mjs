// A small seeded generator (mulberry32): a case is made again from its number alone.

/** Numbers, choices and chances that depend on the seed only. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** Mostly small, now and then large. */
    size: (most) => Math.floor(most ** (next() * next())),
  };
}

/** The seed of one case of a run. */
export function seedOf(run, index) {
  let hash = 2166136261 ^ run;
  for (const part of [index & 0xffff, index >>> 16]) hash = Math.imul(hash ^ part, 16777619);
  return hash >>> 0;
}
