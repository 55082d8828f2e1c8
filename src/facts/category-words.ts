import { categoryWeights } from "../catalogue.ts";
import type { Tool } from "../surface/types.ts";
import { eachTerm, type TermKind } from "./category-terms.ts";
import { categories } from "./order.ts";
import type { ToolCategory } from "./types.ts";

const SIZE = categories.length;

interface Table {
  readonly terms: readonly string[];
  /** Hundredths, one for every category, term after term. */
  readonly weights: Int16Array;
  /** Numbers of terms by kind, word and next word. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<string, number | ReadonlyMap<string, number>>>;
  /** The last tool that had the term: each counts once. */
  readonly seen: Uint32Array;
}

/** A tool of so many terms says half of what a long one does. */
const FEW = 5;

let table: Table | undefined;
let turn = 0;
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

/** The learned table; read when the first tool is weighed. */
function tableOf(): Table {
  if (table) return table;
  const terms = categoryWeights.terms.split("\n");
  const bytes = Buffer.from(categoryWeights.weights, "base64");
  if (BIG_ENDIAN) bytes.swap16();
  const weights = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const kinds = new Map<string, Map<string, number | Map<string, number>>>();
  for (const [number, term] of terms.entries()) {
    const colon = term.indexOf(":");
    const kind = term.slice(0, colon);
    let known = kinds.get(kind);
    if (!known) kinds.set(kind, (known = new Map()));
    const gap = term.indexOf(" ", colon);
    if (gap < 0) {
      known.set(term.slice(colon + 1), number);
      continue;
    }
    const word = term.slice(colon + 1, gap);
    let next = known.get(word);
    if (!(next instanceof Map)) known.set(word, (next = new Map()));
    next.set(term.slice(gap + 1), number);
  }
  return (table = { terms, weights, kinds, seen: new Uint32Array(terms.length) });
}

/** What the words of a tool say for each category. */
export interface Weighing {
  /** Logarithms of likelihoods, in the order of `categories`. */
  readonly likely: readonly number[];
  /** Numbers of the terms that have weights. */
  readonly known: readonly number[];
}

/**
 * How likely each category is by the words alone: the sums of what the terms weigh over the square root of their
 * number, made into shares of one. Learned from our own labelled tools (`rules/lexicons/category-weights.yaml`).
 */
export function weighCategories(tool: Tool): Weighing {
  const { weights, kinds, seen } = tableOf();
  const sums = categories.map(() => 0);
  const known: number[] = [];
  let count = 0;
  turn++;
  eachTerm(tool, (kind: TermKind, word: string, next: string) => {
    count++;
    const found = kinds.get(kind)?.get(word);
    const number = next === "" || found === undefined || typeof found === "number" ? found : found.get(next);
    if (typeof number !== "number" || seen[number] === turn) return;
    seen[number] = turn;
    known.push(number);
    for (let i = 0; i < SIZE; i++) sums[i] = (sums[i] as number) + (weights[number * SIZE + i] as number);
  });
  const scale = 1 / (100 * Math.sqrt(Math.max(count, 1)));
  const each = sums.map((sum, i) => sum * scale + (categoryWeights.bias[i] as number));
  const most = Math.max(...each);
  const whole = Math.log(each.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most;
  const share = count / (count + FEW);
  return { likely: each.map((value) => (value - whole) * share), known };
}

/** The terms that speak most for one category and against another, strongest first, as words. */
export function speaking({ known }: Weighing, one: ToolCategory, other: ToolCategory, most: number): readonly string[] {
  const { terms, weights } = tableOf();
  const [a, b] = [categories.indexOf(one), categories.indexOf(other)];
  const lead = (number: number): number =>
    (weights[number * SIZE + a] as number) - (weights[number * SIZE + b] as number);
  const words = known
    .filter((number) => lead(number) > 0)
    .toSorted((x, y) => lead(y) - lead(x))
    .map((number) => (terms[number] as string).replace(/^\w+:/, ""));
  return [...new Set(words)].slice(0, most);
}
