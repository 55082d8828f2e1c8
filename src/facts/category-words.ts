import { categoryWeights } from "../catalogue.ts";
import type { Tool } from "../surface/types.ts";
import { eachTerm, KINDS } from "./category-terms.ts";
import { categories } from "./order.ts";
import { stem } from "./stem.ts";
import type { ToolCategory } from "./types.ts";

const SIZE = categories.length;

interface Table {
  readonly terms: readonly string[];
  /** Hundredths, one for every category, term after term. */
  readonly weights: Int16Array;
  /** Numbers of the words that stand in terms, from 1 on. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By kind and number of a word, the place of the term; 0 for none, else one more than its place in `terms`. */
  readonly singles: readonly Int32Array[];
  /** By kind, the same for two words. */
  readonly pairs: readonly ReadonlyMap<number, number>[];
  /** The last tool that had the term: each counts once. */
  readonly seen: Uint32Array;
}

/** Words as they are written that are remembered at most. */
const MOST_RAW = 50_000;
const MOST_NUMBERS = 65_536;
/** A tool of so many terms says half of what a long one does. */
const FEW = 5;

let table: Table | undefined;
let turn = 0;
const raws = new Map<string, number>();
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;

/** The learned table; read when the first tool is weighed. */
function tableOf(): Table {
  if (table) return table;
  const terms = categoryWeights.terms.split("\n");
  const bytes = Buffer.from(categoryWeights.weights, "base64");
  if (BIG_ENDIAN) bytes.swap16();
  const weights = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size + 1));
    return number;
  };
  const kinds: Readonly<Record<string, number>> = Object.fromEntries(KINDS.map((kind, i) => [kind, i]));
  const singles = KINDS.map(() => new Int32Array(terms.length * 2 + 1));
  const pairs = KINDS.map(() => new Map<number, number>());
  for (const [i, term] of terms.entries()) {
    const colon = term.indexOf(":");
    const kind = kinds[term.slice(0, colon)] as number;
    const gap = term.indexOf(" ", colon);
    if (gap < 0) (singles[kind] as Int32Array)[numberOf(term.slice(colon + 1))] = i + 1;
    else {
      const pair = numberOf(term.slice(colon + 1, gap)) * MOST_NUMBERS + numberOf(term.slice(gap + 1));
      (pairs[kind] as Map<number, number>).set(pair, i + 1);
    }
  }
  return (table = { terms, weights, numbers, singles, pairs, seen: new Uint32Array(terms.length + 1) });
}

/** The number of a word as it is written, by its stem; 0 where no term has it. */
function numberOf(raw: string): number {
  let number = raws.get(raw);
  if (number !== undefined) return number;
  if (raws.size >= MOST_RAW) raws.clear();
  number = tableOf().numbers.get(stem(raw)) ?? 0;
  raws.set(raw, number);
  return number;
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
  const { weights, singles, pairs, seen } = tableOf();
  const sums = categories.map(() => 0);
  const known: number[] = [];
  let count = 0;
  turn++;
  eachTerm(tool, numberOf, (kind, word, next) => {
    count++;
    if (word === 0) return;
    const place =
      next === 0
        ? (singles[kind] as Int32Array)[word]
        : (pairs[kind] as ReadonlyMap<number, number>).get(word * MOST_NUMBERS + next);
    if (!place || seen[place] === turn) return;
    seen[place] = turn;
    known.push(place - 1);
    const from = (place - 1) * SIZE;
    for (let i = 0; i < SIZE; i++) sums[i] = (sums[i] as number) + (weights[from + i] as number);
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
