import { categoryWeights } from "../catalogue.ts";
import type { Tool } from "../surface/types.ts";
import { eachTerm, isOfName, KINDS, NAME_COUNTS } from "./category-terms.ts";
import { hashOfBoth, hashOfWord, PARTS, readTable, type LearnedTable } from "./learned-table.ts";
import { categories } from "./order.ts";
import { stem } from "./stem.ts";
import type { ToolCategory } from "./types.ts";

const SIZE = categories.length;
const KIND_HASHES = KINDS.map(hashOfWord);
/** Words as they are written that are remembered at most. */
const MOST_RAW = 50_000;
/** A tool of so many terms says half of what a long one does. */
const FEW = 5;

interface Learned extends LearnedTable {
  /** The last tool that had the term in a place: each counts once. */
  readonly seen: Uint32Array;
}

let table: Learned | undefined;
let turn = 0;
const raws = new Map<string, number>();

/** The learned table; read when the first tool is weighed. */
function tableOf(): Learned {
  if (table) return table;
  const read = readTable(categoryWeights.table);
  return (table = { ...read, seen: new Uint32Array(read.size) });
}

/** The hash of a word as it is written, by its stem; remembered. */
function hashOfRaw(raw: string): number {
  let hash = raws.get(raw);
  if (hash !== undefined) return hash;
  if (raws.size >= MOST_RAW) raws.clear();
  hash = hashOfWord(stem(raw));
  raws.set(raw, hash);
  return hash;
}

/** The hash of a term; the second word is null for kinds of one. */
function hashOfTerm(kind: number, word: number, next: number | null): number {
  const one = hashOfBoth(KIND_HASHES[kind] as number, word);
  return next === null ? one : hashOfBoth(one, next);
}

/**
 * How likely each category is by the words alone, as natural logarithms in the order of `categories`: the sums of what
 * the terms weigh over the square root of their number, made into shares of one. Learned from our own labelled tools
 * (`rules/lexicons/category-weights.yaml`).
 */
export function weighCategories(tool: Tool): readonly number[] {
  const { find, weights, seen } = tableOf();
  const sums = categories.map(() => 0);
  let count = NAME_COUNTS;
  turn++;
  eachTerm(tool, hashOfRaw, (kind, word, next) => {
    if (!isOfName(kind)) count++;
    const place = find(hashOfTerm(kind, word, next));
    if (place < 0 || seen[place] === turn) return;
    seen[place] = turn;
    for (let i = 0; i < SIZE; i++) sums[i] = (sums[i] as number) + (weights[place * SIZE + i] as number);
  });
  const scale = 1 / (PARTS * Math.sqrt(count));
  const each = sums.map((sum, i) => sum * scale + (categoryWeights.bias[i] as number));
  const most = Math.max(...each);
  const whole = Math.log(each.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most;
  const share = count / (count + FEW);
  return each.map((value) => (value - whole) * share);
}

/** The words that speak most for one category and against another, strongest first, as they are written. */
export function speaking(tool: Tool, one: ToolCategory, other: ToolCategory, most: number): readonly string[] {
  const { find, weights } = tableOf();
  const [a, b] = [categories.indexOf(one), categories.indexOf(other)];
  const written = new Map<number, string>();
  const leads = new Map<string, number>();
  const remember = (raw: string): number => {
    const hash = hashOfRaw(raw);
    written.set(hash, raw);
    return hash;
  };
  eachTerm(tool, remember, (kind, word, next) => {
    const place = find(hashOfTerm(kind, word, next));
    const lead = place < 0 ? 0 : (weights[place * SIZE + a] as number) - (weights[place * SIZE + b] as number);
    const words = `${written.get(word) ?? ""}${next === null ? "" : ` ${written.get(next) ?? ""}`}`;
    if (lead > 0 && lead > (leads.get(words) ?? 0)) leads.set(words, lead);
  });
  return [...leads]
    .toSorted((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, most)
    .map(([words]) => words);
}
