import type { Json, JsonObject, Place } from "../../src/load/types.ts";
import { below } from "./operations.ts";

const MOST_NODES = 400_000;
const MOST_PATTERN = 2_000;

/** A `pattern` of the document; `bounded` when a short `maxLength` stands beside it. */
export interface PatternSpot {
  readonly pattern: string;
  readonly bounded: boolean;
  readonly at: Place;
}

/** Every `pattern` beside a string schema, the last first; walks at most 400,000 values. */
export function patternsIn(root: JsonObject, uri: string): readonly PatternSpot[] {
  const found: PatternSpot[] = [];
  /** The keys that lead to where the walk is, as many as it is deep. */
  const way: (string | number)[] = [];
  let left = MOST_NODES;
  const list = (items: readonly Json[], depth: number): void => {
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Json;
      if (typeof item === "object" && item !== null) enter(item, i, depth);
    }
  };
  const object = (value: JsonObject, depth: number): void => {
    for (const key in value) {
      const item = value[key];
      if (typeof item === "object" && item !== null && key !== "example" && key !== "examples") enter(item, key, depth);
    }
    const { pattern, maxLength } = value;
    if (typeof pattern !== "string") return;
    const at = below({ uri, pointer: "" }, ...way.slice(0, depth), "pattern");
    found.push({ pattern, bounded: typeof maxLength === "number" && maxLength <= 30, at });
  };
  const enter = (value: JsonObject | readonly Json[], key: string | number, depth: number): void => {
    if (--left <= 0) return;
    way[depth] = key;
    if (Array.isArray(value)) list(value as readonly Json[], depth + 1);
    else object(value as JsonObject, depth + 1);
  };
  object(root, 0);
  return found.toReversed();
}

interface Group {
  /** A part of the group repeats without a bound. */
  repeats: boolean;
  /** Something stands in the group that must match once in each round and is not repeated: it parts the rounds. */
  fixed: boolean;
}

/**
 * Whether a pattern has an unbounded repetition whose round is only made of repetitions and optional parts, such as
 * `(a+)+` or `([0-9]+-?)*`: the same text can then be split in exponentially many ways. One pass over at most 2,000
 * characters; a round with a fixed character in it (`(-[0-9]+)*`) does not count.
 */
export function backtracks(pattern: string): boolean {
  const text = pattern.slice(0, MOST_PATTERN);
  const groups: Group[] = [{ repeats: false, fixed: false }];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "(") {
      groups.push({ repeats: false, fixed: false });
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z0-9_]{1,40}>))?/.exec(text.slice(at, at + 50))?.[0] ?? "(";
      at += opening.length - 1;
      continue;
    }
    if (character === "|" || character === "^" || character === "$") continue;
    let inner: Group | undefined;
    if (character === ")") {
      if (groups.length === 1) return false;
      inner = groups.pop();
    } else if (character === "\\") at++;
    else if (character === "[") {
      at++;
      while (at < text.length && text[at] !== "]") at += text[at] === "\\" ? 2 : 1;
    }
    const outer = groups.at(-1)!;
    const quantifier = /^(?:[*+?]|\{\d{0,5}(?:,\d{0,5})?\})/.exec(text.slice(at + 1, at + 16))?.[0];
    const unbounded = quantifier === "*" || quantifier === "+" || /^\{\d*,\}$/.test(quantifier ?? "");
    if (inner && unbounded && inner.repeats && !inner.fixed) return true;
    if (unbounded || inner?.repeats) outer.repeats = true;
    if (quantifier === undefined ? inner === undefined || inner.fixed : false) outer.fixed = true;
    if (quantifier !== undefined) at += quantifier.length;
  }
  return false;
}
