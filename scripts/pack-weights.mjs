// Packs learned weights (`rules/lexicons/*-weights.yaml`) as `src/facts/learned-table.ts` reads them.

/** The same functions as in `src/facts/learned-table.ts`; the tests of the facts find nothing where they differ. */
function spread(hash) {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
function hashOfWord(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}
const hashOfBoth = (first, second) => spread(Math.imul(first, 0x9e3779b1) + second);

/** Hundredths become sixteenths in a byte. */
const byteOf = (hundredths) => Math.max(-127, Math.min(127, Math.round((hundredths / 100) * 16)));

/** Places for each term at least: a search stays short where one of four is free. */
const ROOM = 4 / 3;

/**
 * Rows `{key, weights}` as the bytes of an open hash table: how many places and columns there are, the key in each place
 * (0 where none is), and the weights of each, place after place. Numbers of 32 bits, low byte first. Of two terms with
 * one hash the heavier is kept.
 */
function packed(rows) {
  const heaviness = ({ weights }) => Math.max(...weights.map(Math.abs));
  const byKey = new Map();
  for (const row of rows) {
    const known = byKey.get(row.key);
    if (!known || heaviness(row) > heaviness(known)) byKey.set(row.key, row);
  }
  byKey.delete(0);
  const columns = rows[0].weights.length;
  const places = 2 ** Math.ceil(Math.log2(byKey.size * ROOM));
  const bytes = Buffer.alloc(8 + places * (4 + columns));
  bytes.writeUInt32LE(places, 0);
  bytes.writeUInt32LE(columns, 4);
  for (const { key, weights } of [...byKey.values()].toSorted((a, b) => a.key - b.key)) {
    let place = key & (places - 1);
    while (bytes.readUInt32LE(8 + place * 4) !== 0) place = (place + 1) & (places - 1);
    bytes.writeUInt32LE(key, 8 + place * 4);
    weights.forEach((weight, c) => bytes.writeInt8(byteOf(weight), 8 + places * 4 + place * columns + c));
  }
  return bytes;
}

const oneTable = (rest, name, bytes) => ({ value: { ...rest, table: name }, tables: { [name]: bytes } });
const linesOf = (terms) => terms.trimEnd().split("\n");

/** Words and pairs of words, each with its weight in a sentence and in all texts of an owner. */
export function packOrders({ terms, ...rest }) {
  const rows = linesOf(terms).map((line) => {
    const [own, whole, first, second, ...more] = line.split(" ");
    if (first === undefined || more.length > 0) throw new Error(`rules/lexicons/orders-weights.yaml: "${line}"`);
    const key = second === undefined ? hashOfWord(first) : hashOfBoth(hashOfWord(first), hashOfWord(second));
    return { key, weights: [Number(own), Number(whole)] };
  });
  return oneTable(rest, "orders-weights.table", packed(rows));
}

/** Words and pairs of neighbours with one weight each. */
export function packGate({ terms, ...rest }) {
  const rows = linesOf(terms).map((line) => {
    const [weight, first, second] = line.split(" ");
    const key = second === undefined ? hashOfWord(first) : hashOfBoth(hashOfWord(first), hashOfWord(second));
    return { key, weights: [Number(weight)] };
  });
  return oneTable(rest, "orders-gate.table", packed(rows));
}

/** The order of `src/facts/order.ts`. */
const CATEGORIES = ["auth", "delete", "billing", "admin", "execute", "communicate", "write", "read"];

/** Terms of a kind, of one word or two, each with a weight for every category. */
export function packCategories({ terms, ...rest }) {
  const rows = linesOf(terms).map((line) => {
    const parts = line.split(" ");
    const from = parts.findIndex((part) => part.includes("="));
    const weights = CATEGORIES.map(() => 0);
    for (const part of parts.slice(from)) {
      const [category, weight] = part.split("=");
      weights[CATEGORIES.indexOf(category)] = Number(weight);
    }
    const [term, second] = parts.slice(0, from);
    const colon = term.indexOf(":");
    const one = hashOfBoth(hashOfWord(term.slice(0, colon)), hashOfWord(term.slice(colon + 1)));
    return { key: second === undefined ? one : hashOfBoth(one, hashOfWord(second)), weights };
  });
  return oneTable(rest, "category-weights.table", packed(rows));
}
