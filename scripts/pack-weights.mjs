// Packs learned weights (`rules/lexicons/*-weights.yaml`), so that a start reads numbers and not tens of thousands of
// strings.

/** 16-bit whole numbers, the low byte first, as base64. */
function base64(numbers) {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, i) => bytes.writeUInt16LE(number & 0xffff, i * 2));
  return bytes.toString("base64");
}

/**
 * Words (and other terms without a space) become numbers from 1 on. `words` are their weights, in a sentence and then
 * in all texts of an owner; `pairs` says how many pairs begin with each, then, in the same order, which words follow,
 * sorted, and then both weights of each pair.
 */
export function packWeights({ terms, ...rest }) {
  const weights = new Map();
  for (const line of terms.split("\n")) {
    const [own, whole, ...term] = line.split(" ");
    if (term.length > 0) weights.set(term.join(" "), [Number(own), Number(whole)]);
  }
  const split = [...weights].map(([term, weight]) => ({ parts: term.split(" "), weight }));
  const long = split.find(({ parts }) => parts.length > 2);
  if (long) throw new Error(`rules/lexicons/orders-weights.yaml: more than two words in "${long.parts.join(" ")}"`);
  const words = [...new Set(split.flatMap(({ parts }) => parts))].toSorted();
  if (words.length > 40_000) throw new Error("rules/lexicons/orders-weights.yaml: more words than numbers for them");
  const numbers = new Map(words.map((word, i) => [word, i + 1]));
  const pairs = split
    .filter(({ parts }) => parts.length === 2)
    .map(({ parts: [first, second], weight }) => ({ first: numbers.get(first), second: numbers.get(second), weight }))
    .toSorted((a, b) => a.first - b.first || a.second - b.second);
  const counts = words.map(() => 0);
  for (const { first } of pairs) counts[first - 1]++;
  return {
    ...rest,
    terms: words.join("\n"),
    words: base64([0, 1].flatMap((which) => words.map((word) => weights.get(word)?.[which] ?? 0))),
    pairs: base64([
      ...counts,
      ...pairs.map(({ second }) => second),
      ...[0, 1].flatMap((which) => pairs.map(({ weight }) => weight[which])),
    ]),
  };
}

/** The order of `src/facts/order.ts`. */
const CATEGORIES = ["auth", "delete", "billing", "admin", "execute", "communicate", "write", "read"];

/** Terms a line each, and one number for every category, term after term. */
export function packCategories({ terms, ...rest }) {
  const rows = terms
    .trimEnd()
    .split("\n")
    .map((line) => {
      const parts = line.split(" ");
      const from = parts.findIndex((part) => part.includes("="));
      const weights = CATEGORIES.map(() => 0);
      for (const part of parts.slice(from)) {
        const [category, weight] = part.split("=");
        weights[CATEGORIES.indexOf(category)] = Number(weight);
      }
      return { term: parts.slice(0, from).join(" "), weights };
    });
  return {
    ...rest,
    terms: rows.map(({ term }) => term).join("\n"),
    weights: base64(rows.flatMap(({ weights }) => weights)),
  };
}
