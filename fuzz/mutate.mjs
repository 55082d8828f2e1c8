// Changes documents that exist: as trees, then as bytes.
import { KEYS, STRINGS, VALUES } from "./dictionary.mjs";
import { textOf } from "./grammar.mjs";

/** Every place of a tree, as its holder and key; at most `most`. */
function places(root, most = 50_000) {
  const found = [];
  const open = [root];
  while (open.length > 0 && found.length < most) {
    const holder = open.pop();
    for (const key of Object.keys(holder)) {
      found.push({ holder, key });
      if (typeof holder[key] === "object" && holder[key] !== null) open.push(holder[key]);
    }
  }
  return found;
}

const define = (holder, key, value) => {
  if (Array.isArray(holder) && !/^\d{1,6}$/.test(key)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** Values in a subtree, counted as far as `most`. */
export function weight(value, most = 20_000) {
  let count = 0;
  const open = [value];
  while (open.length > 0 && count < most) {
    const next = open.pop();
    count += 1 + (typeof next === "string" ? next.length >> 6 : 0);
    if (typeof next === "object" && next !== null) for (const key of Object.keys(next)) open.push(next[key]);
  }
  return count;
}

/** A copy of its own; what is too heavy to be copied becomes null. */
const clone = (value) => (weight(value) < 20_000 ? structuredClone(value) : null);

/** One to a dozen changes of a tree, in place. `other` lends subtrees. */
export function mutateTree(root, other, random) {
  if (typeof root !== "object" || root === null) return root;
  for (let left = 1 + random.size(12); left > 0; left--) {
    const all = places(root);
    if (all.length === 0) return root;
    const { holder, key } = random.pick(all);
    const lent = places(other, 5_000);
    random.pick([
      () => define(holder, key, clone(random.pick(VALUES))),
      () => define(holder, key, random.pick(STRINGS)),
      () => define(holder, key, textOf(random)),
      () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
      () => {
        const value = holder[key];
        delete holder[key];
        define(holder, random.pick(KEYS), value);
      },
      () => define(holder, random.pick(KEYS), clone(holder[key])),
      () => {
        if (lent.length === 0) return;
        const from = random.pick(lent);
        define(holder, key, clone(from.holder[from.key]));
      },
      () =>
        define(holder, key, {
          $ref: random.pick([
            "#",
            "#/paths",
            `#/components/schemas/${random.pick(["A", "Pet", "User", "Error"])}`,
            `#/${key}`,
          ]),
        }),
      () => {
        let deep = clone(holder[key]);
        for (let level = random.size(700); level > 0; level--)
          deep = random.chance(0.5) ? { [random.pick(KEYS)]: deep } : [deep];
        define(holder, key, deep);
      },
      () => {
        let copies = Math.min(random.size(2_000), Math.floor(30_000 / weight(holder[key])));
        for (; copies > 0; copies--) {
          if (Array.isArray(holder)) holder.push(clone(holder[key]));
          else define(holder, `${key}${copies}`, clone(holder[key]));
        }
      },
      () => {
        if (typeof holder[key] === "string")
          define(holder, key, holder[key].repeat(1 + random.size(5_000)).slice(0, 1_000_000));
      },
      () => {
        const swap = random.pick(all);
        const value = clone(holder[key]);
        define(holder, key, clone(swap.holder[swap.key]));
        define(swap.holder, swap.key, value);
      },
    ])();
  }
  return root;
}

const INSERTS = [
  "\0",
  "\ufeff",
  "\u2028",
  "\r",
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  "\\ud800",
  ",",
  ":",
  "- ",
  "? ",
  "&a ",
  "*a ",
  "<<: ",
  "!!js/function ",
  "%",
  "#",
  "\t",
  "|\n",
  ">-\n",
  "---\n",
  "...\n",
  "1e999",
  "-",
  "0x",
  "NaN",
];

/** Changes of the text itself: what a reader of bytes must bear. */
export function mutateBytes(bytes, random) {
  let buffer = Buffer.from(bytes);
  for (let left = 1 + random.size(6); left > 0; left--) {
    const at = random.below(buffer.length + 1);
    buffer = random.pick([
      () => buffer.subarray(0, at),
      () => Buffer.concat([buffer.subarray(0, at), Buffer.from(random.pick(INSERTS)), buffer.subarray(at)]),
      () => Buffer.concat([buffer.subarray(0, at), Buffer.from([random.below(256), 0xff, 0xc0]), buffer.subarray(at)]),
      () => Buffer.concat([buffer.subarray(0, at), buffer.subarray(at + 1 + random.size(200))]),
      () =>
        Buffer.concat([
          buffer.subarray(0, at),
          Buffer.from(random.pick(INSERTS).repeat(1 + random.size(3_000))),
          buffer.subarray(at),
        ]),
      () => Buffer.concat([buffer, buffer.subarray(0, random.size(20_000))]),
      () =>
        Buffer.concat([
          Buffer.from(
            random.pick([
              [0xff, 0xfe],
              [0xfe, 0xff],
              [0xef, 0xbb, 0xbf],
            ]),
          ),
          random.chance(0.5) ? Buffer.from(buffer.toString("utf8"), "utf16le") : buffer,
        ]),
    ])();
  }
  return buffer;
}
