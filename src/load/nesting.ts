import { LoadError } from "./errors.ts";
import { MAX_EXPANDED_VALUES, MAX_KEY, MAX_NESTING } from "./limits.ts";
import { lineOf } from "./lines.ts";
import type { Json } from "./types.ts";

const QUOTE = 0x22;
const SPACE = 0x20;
const LINE_END = 0x0a;
const BACKSLASH = 0x5c;

/** Levels whose objects and arrays may be passed over as a whole, and the characters from which on one is worth noting. */
const NOTED_LEVELS = 24;
const WORTH_NOTING = 400;

/** What is known of a JSON text after one pass over it. */
export interface Outline {
  /** Offset after each of the larger objects and arrays of the upper levels, by where it begins. */
  readonly ends: ReadonlyMap<number, number>;
  /** Where every line begins. */
  readonly lineStarts: Uint32Array;
}

/**
 * Refuses JSON that is nested too deep, in one pass over the text: all that comes later may then recurse. Gives what
 * whoever looks for a place would pass over the text for again.
 * @throws {LoadError}
 */
export function checkNesting(text: string, uri: string): Outline {
  const ends = new Map<number, number>();
  const starts = Array.from({ length: NOTED_LEVELS + 1 }, () => 0);
  let lines = new Uint32Array(1024);
  let count = 1;
  let depth = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code <= SPACE) {
      // A string of JSON has no line end in it.
      if (code !== LINE_END) continue;
      if (count === lines.length) lines = grown(lines);
      lines[count++] = at + 1;
    } else if (code === QUOTE) {
      const start = at;
      at = stringEnd(text, at) - 1;
      if (at - start > MAX_KEY && /^\s{0,100}:/.test(text.slice(at + 1, at + 102))) throw keyError(uri);
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_NESTING) {
        const { line, column } = lineOf(text, at);
        throw new LoadError(`the JSON is nested deeper than ${MAX_NESTING} levels`, `${uri}:${line}:${column}`, DEEP);
      }
      if (depth <= NOTED_LEVELS) starts[depth] = at;
    } else if (code === 0x7d || code === 0x5d) {
      if (depth > 0 && depth <= NOTED_LEVELS) {
        const start = starts[depth] ?? 0;
        if (at - start >= WORTH_NOTING) ends.set(start, at + 1);
      }
      depth--;
    }
  }
  return { ends, lineStarts: lines.slice(0, count) };
}

function grown(lines: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(lines.length * 2);
  more.set(lines);
  return more;
}

const DEEP = "No real description needs that: look at how it was made";

/**
 * Refuses objects with a key that is longer than anybody can read.
 * @throws {LoadError}
 */
export function checkKeys(objects: Iterable<object>, uri: string): void {
  for (const value of objects) {
    if (Array.isArray(value)) continue;
    for (const key in value) if (key.length > MAX_KEY) throw keyError(uri);
  }
}

function keyError(uri: string): LoadError {
  return new LoadError(`a key has more than ${MAX_KEY} characters`, uri, DEEP);
}

/** Offset after the string that begins at `start`, or the end of the text when it is not closed. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close === -1) return text.length;
    let before = close - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((close - 1 - before) % 2 === 0) return close + 1;
    at = close + 1;
  }
}

/**
 * Refuses YAML whose aliases stand for more values than anybody can read, or for themselves.
 * @throws {LoadError}
 */
export function checkExpansion(root: Json, uri: string): void {
  const sizes = new Map<object, number>();
  const size = (value: Json | undefined, depth: number): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known === -1) throw new LoadError("a YAML alias contains itself", uri, "Use $ref for what is recursive");
    if (known !== undefined) return known;
    if (depth > MAX_NESTING) throw new LoadError(`the YAML is nested deeper than ${MAX_NESTING} levels`, uri, DEEP);
    sizes.set(value, -1);
    let sum = 1;
    for (const child of Object.values(value) as Json[]) sum += size(child, depth + 1);
    if (sum > MAX_EXPANDED_VALUES) {
      throw new LoadError(
        `its YAML aliases stand for more than ${MAX_EXPANDED_VALUES} values`,
        uri,
        "This looks like a bomb",
      );
    }
    sizes.set(value, sum);
    return sum;
  };
  size(root, 0);
}
