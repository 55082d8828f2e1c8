import type { Surface, Tool } from "../surface/types.ts";
import { unconfuse } from "./orders/hiding.ts";
import type { LookAlikeFact } from "./types.ts";
import { isAscii } from "./words.ts";

/** Pairs reported at most: a listing that repeats itself is one problem, not thousands. */
const MAX_PAIRS = 200;
/** Tools compared with a newcomer within one bucket. */
const MAX_BUCKET = 4;
/** Descriptions shorter than this many words are alike by chance. */
const MIN_WORDS = 8;
/** Share of words in common (Jaccard) from which descriptions count as copies. */
const NEAR = 0.9;
/** Words of a description that are compared. */
const MAX_WORDS = 120;

/**
 * Tools that an agent will confuse: the same name twice, names in letters that look alike, names that differ only in
 * case and separators, and texts that are near copies. Linear in the tools: names and shingles are bucketed, pairs
 * are compared within a bucket only.
 */
export function lookAlikes(surface: Surface): readonly LookAlikeFact[] {
  const pairs: LookAlikeFact[] = [];
  const seen = new Set<string>();
  const add = (a: Tool, b: Tool, kind: LookAlikeFact["kind"], similarity: number, why: string): void => {
    const key = a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
    if (pairs.length >= MAX_PAIRS || seen.has(key)) return;
    seen.add(key);
    pairs.push({ tools: [a, b], kind, similarity, why });
  };
  const tools = surface.kind === "mcp" ? surface.tools : surface.tools.filter((tool) => tool.operationId !== null);
  byName(tools, add);
  byText(tools, add);
  return pairs;
}

type Add = (a: Tool, b: Tool, kind: LookAlikeFact["kind"], similarity: number, why: string) => void;

/** Lower case without separators: what is left when case and style do not count. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_\-./:]+/g, "");
}

/** What the eye reads: letters of other scripts and digits in their place put back, invisible characters left out. */
function skeleton(name: string): string {
  const visible = isAscii(name) ? name : name.replaceAll(/[\p{Cf}\p{Mn}\ufe00-\ufe0f]/gu, "");
  return plain(unconfuse(visible.normalize("NFKC")))
    .replaceAll("0", "o")
    .replaceAll(/[1|]/g, "l")
    .replaceAll("5", "s")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

function byName(tools: readonly Tool[], add: Add): void {
  const buckets = new Map<string, Tool[]>();
  for (const tool of tools) {
    const key = skeleton(tool.name);
    if (key === "") continue;
    const bucket = buckets.get(key);
    if (!bucket) {
      buckets.set(key, [tool]);
      continue;
    }
    for (const other of bucket) compareNames(other, tool, add);
    if (bucket.length < MAX_BUCKET) bucket.push(tool);
  }
}

function compareNames(a: Tool, b: Tool, add: Add): void {
  const across = a.server !== b.server;
  if (a.name === b.name) {
    const where = across
      ? `the servers ${a.server ?? "?"} and ${b.server ?? "?"} both have ${a.name}`
      : `${a.name} is listed twice`;
    add(a, b, across ? "shadow" : "duplicate-name", 1, where);
  } else if (plain(a.name) === plain(b.name)) {
    add(a, b, "look-alike-name", 0.95, `${a.name} and ${b.name} differ in case or separators only`);
  } else {
    add(a, b, "shadow", 0.99, `${a.name} and ${b.name} are written in letters that look alike`);
  }
}

function wordsOf(tool: Tool): readonly string[] {
  const text = tool.description.slice(0, 1200).toLowerCase();
  const found = isAscii(text) ? text.match(/[a-z0-9]+/g) : text.match(/[\p{L}\p{N}]+/gu);
  return found?.slice(0, MAX_WORDS) ?? [];
}

/** FNV-1a of the characters from `from` to before `to`. */
function hash(codes: Uint8Array | Uint16Array, from: number, to: number): number {
  const { imul } = Math;
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = imul(value ^ (codes[at] as number), 0x01000193);
  return value >>> 0;
}

/** The three smallest hashes of four-word runs: texts that share most runs share one of them nearly always. */
function sketch(words: readonly string[]): readonly number[] {
  const smallest: number[] = [];
  const text = words.join(" ");
  const codes = isAscii(text)
    ? Buffer.from(text, "latin1")
    : Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  // The run moves on by a word: `from` is where it begins and `to` where it ends.
  let from = 0;
  let to = -1;
  for (let i = 0; i < words.length; i++) {
    to += (words[i] as string).length + 1;
    if (i < 3) continue;
    take(smallest, hash(codes, from, to));
    from += (words[i - 3] as string).length + 1;
  }
  return smallest;
}

/** Keeps the three smallest values, each once, in order. */
function take(smallest: number[], value: number): void {
  const { length } = smallest;
  if (length === 3 && value >= (smallest[2] as number)) return;
  let at = 0;
  while (at < length && (smallest[at] as number) < value) at++;
  if (smallest[at] === value) return;
  smallest.splice(at, 0, value);
  if (length === 3) smallest.pop();
}

/** A tool with the words of its description, each once; most share no run of words with another's. */
class Described {
  readonly tool: Tool;
  readonly #list: readonly string[];
  #words: ReadonlySet<string> | null = null;

  constructor(tool: Tool, list: readonly string[]) {
    this.tool = tool;
    this.#list = list;
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.#list));
  }
}

function byText(tools: readonly Tool[], add: Add): void {
  const buckets = new Map<number, Described[]>();
  for (const tool of tools) {
    const list = wordsOf(tool);
    if (list.length < MIN_WORDS) continue;
    const own = new Described(tool, list);
    const compared: Tool[] = [];
    for (const key of sketch(list)) {
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [own]);
        continue;
      }
      for (const other of bucket) {
        if (other.tool === tool || compared.includes(other.tool)) continue;
        compared.push(other.tool);
        const same = similarity(other.words, own.words);
        if (same >= NEAR)
          add(
            other.tool,
            tool,
            "near-duplicate",
            same,
            `their descriptions share ${Math.round(same * 100)} % of the words`,
          );
      }
      if (bucket.length < MAX_BUCKET) bucket.push(own);
    }
  }
}

/** Share of the words of both that both have; 0 where their numbers alone keep it below `NEAR`. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) < NEAR) return 0;
  let common = 0;
  a.forEach((word) => {
    if (b.has(word)) common++;
  });
  return common / (a.size + b.size - common);
}
