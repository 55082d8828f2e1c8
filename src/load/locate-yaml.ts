import type { Parsed } from "./parse.ts";
import { lineIndex } from "./line-index.ts";
import { member } from "./pointer.ts";
import type { Locator } from "./source.ts";
import type { Json } from "./types.ts";

/**
 * Finds pointers in YAML text: the parser has noted where every mapping and sequence begins, keys and scalars are
 * looked for in the lines of the one that holds them.
 * @param lineStarts Where every line of the text begins.
 */
export function yamlLocator(parsed: Parsed, lineStarts: () => Uint32Array): Locator {
  const { text, root } = parsed;
  const offsets = parsed.offsets ?? new Map<object, number>();
  const starts = new Map<object, number>();
  const indexes = new Map<object, Map<string, number>>();
  let lines: Lines | undefined;

  const startOf = (value: object): number | undefined => {
    const known = starts.get(value);
    if (known !== undefined) return known;
    const from = offsets.get(value);
    if (from === undefined) return undefined;
    const start = skipBlank(text, from);
    starts.set(value, start);
    return start;
  };
  const indexOf = (value: object, start: number): Map<string, number> => {
    let index = indexes.get(value);
    if (!index) {
      const isFlow = text[start] === "{" || text[start] === "[";
      if (isFlow) index = flowIndex(text, start);
      else {
        lines ??= linesOf(text, lineStarts());
        index = Array.isArray(value) ? itemIndex(text, start, lines) : keyIndex(text, start, lines);
      }
      indexes.set(value, index);
    }
    return index;
  };

  return (tokens) => {
    let value: Json | undefined = root;
    let offset = typeof root === "object" && root !== null ? (startOf(root) ?? 0) : skipBlank(text, 0);
    for (const token of tokens) {
      if (typeof value !== "object" || value === null) return offset;
      const child = member(value as Json, token);
      if (child === undefined) return offset;
      const start = startOf(value);
      const found = start === undefined ? undefined : indexOf(value, start).get(token);
      if (found !== undefined) offset = found;
      else if (typeof child === "object" && child !== null) offset = startOf(child) ?? offset;
      value = child;
    }
    return offset;
  };
}

/** Passes over white space, comments, anchors, tags and the document's `---`. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = text[at];
    if (char === " " || char === "\n" || char === "\r" || char === "\t") at++;
    else if (char === "#" && (at === 0 || /\s/.test(text[at - 1] ?? ""))) at = lineEnd(text, at);
    else if (char === "-" && text.startsWith("---", at) && /^\s?$/.test(text[at + 3] ?? "")) at += 3;
    else if ((char === "&" || char === "!") && at > 0) {
      while (at < text.length && !/\s/.test(text[at] ?? " ")) at++;
    } else if (char === "%" && (at === 0 || text[at - 1] === "\n")) at = lineEnd(text, at);
    else return at;
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/**
 * Where every line begins, where its first character that is no space stands, and the next line with anything on it
 * that is not further in; of a line without anything the next one.
 */
interface Lines {
  readonly starts: Uint32Array;
  readonly firsts: Uint32Array;
  readonly nexts: Uint32Array;
}

function linesOf(text: string, starts: Uint32Array): Lines {
  const { length } = starts;
  const firsts = new Uint32Array(length);
  const nexts = new Uint32Array(length);
  for (let line = length - 1; line >= 0; line--) {
    let at = starts[line] as number;
    while (text.charCodeAt(at) === 0x20) at++;
    firsts[line] = at;
    let next = line + 1;
    if (!isEmptyAt(text, at)) {
      const indent = at - (starts[line] as number);
      while (
        next < length &&
        (isEmptyAt(text, firsts[next] as number) || (firsts[next] as number) - (starts[next] as number) > indent)
      )
        next = nexts[next] as number;
    }
    nexts[line] = next;
  }
  return { starts, firsts, nexts };
}

/** Whether nothing but a comment follows on the line. */
function isEmptyAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x0a || code === 0x0d || code === 0x23 || at >= text.length;
}

/** Calls back with the offset of every line that begins exactly at the column where the block begins. */
function blockLines(text: string, start: number, isItem: boolean, lines: Lines, visit: (at: number) => void): void {
  const { starts, firsts, nexts } = lines;
  const first = lineIndex(lines.starts, start);
  const column = start - (starts[first] ?? 0);
  visit(start);
  for (let line = first + 1; line < starts.length; line = nexts[line] as number) {
    const at = firsts[line] ?? 0;
    const indent = at - (starts[line] ?? 0);
    if (indent > column || isEmptyAt(text, at)) continue;
    if (indent < column) return;
    const code = text.charCodeAt(at);
    // A mapping may hold sequences at its own indentation; a sequence ends where the items end.
    const isDash = code === 0x2d && /^[\s]?$/.test(text[at + 1] ?? "");
    if (isItem && !isDash) return;
    if (!isItem && isDash) continue;
    if (column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4))) return;
    visit(at);
  }
}

function itemIndex(text: string, start: number, lines: Lines): Map<string, number> {
  const index = new Map<string, number>();
  blockLines(text, start, true, lines, (at) => {
    const item = skipBlank(text, at + 1);
    index.set(String(index.size), item);
  });
  return index;
}

function keyIndex(text: string, start: number, lines: Lines): Map<string, number> {
  const index = new Map<string, number>();
  blockLines(text, start, false, lines, (at) => {
    const key = keyAt(text, at);
    if (key !== undefined && !index.has(key)) index.set(key, at);
  });
  return index;
}

/** The key that a line begins with; undefined when it begins with something else. */
function keyAt(text: string, at: number): string | undefined {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const line = text.slice(at, Math.min(lineEnd(text, at), at + 2_000));
    const found = quote === '"' ? /^"((?:[^"\\]|\\.)*)"\s*:/.exec(line) : /^'((?:[^']|'')*)'\s*:/.exec(line);
    if (!found) return undefined;
    return quote === "'" ? found[1]?.replaceAll("''", "'") : unquote(found[1] ?? "");
  }
  const end = lineEnd(text, at);
  for (let colon = text.indexOf(":", at); colon !== -1 && colon < end; colon = text.indexOf(":", colon + 1)) {
    const next = text.charCodeAt(colon + 1);
    if (Number.isNaN(next) || next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09) {
      return text.slice(at, colon).trimEnd();
    }
  }
  return undefined;
}

function unquote(body: string): string {
  try {
    return String(JSON.parse(`"${body}"`));
  } catch {
    return body;
  }
}

/** Members of a flow collection: `{a: 1, b: [2]}`. */
function flowIndex(text: string, start: number): Map<string, number> {
  const index = new Map<string, number>();
  const isArray = text[start] === "[";
  let depth = 0;
  let memberStart = -1;
  let closed = -1;
  const flush = (): void => {
    if (memberStart === -1) return;
    const name = isArray ? String(index.size) : flowKey(text, memberStart);
    if (!index.has(name)) index.set(name, memberStart);
    memberStart = -1;
  };
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === "{" || char === "[") {
      if (depth === 1 && memberStart === -1) memberStart = at;
      depth++;
    } else if (char === "}" || char === "]") {
      if (--depth === 0) {
        flush();
        return index;
      }
      closed = at;
    } else if (char === "," && depth === 1) flush();
    else if (char === '"' || char === "'") {
      if (depth === 1 && memberStart === -1) memberStart = at;
      const end = quoteEnd(text, at, char, closed);
      if (end !== at) closed = end;
      at = end;
    } else if (char === "#" && /\s/.test(text[at - 1] ?? "")) at = lineEnd(text, at);
    else if (depth === 1 && memberStart === -1 && !/\s/.test(char ?? " ")) memberStart = at;
  }
  flush();
  return index;
}

function flowKey(text: string, at: number): string {
  const key = /^(?:"((?:[^"\\]|\\.){0,1000})"|'([^']{0,1000})'|([^:,{}[\]]{0,1000}))/.exec(text.slice(at, at + 1_010));
  return key?.[1] !== undefined ? unquote(key[1]) : (key?.[2] ?? key?.[3] ?? "").trim();
}

/**
 * Offset of the quote that closes the one at `at`. Where no value can begin, a quote is a plain character; `closed` is
 * where the last quoted word or bracket ended.
 */
function quoteEnd(text: string, at: number, quote: string, closed: number): number {
  let before = at - 1;
  while (/\s/.test(text[before] ?? "x")) before--;
  if (!"[{,:".includes(text[before] ?? "x")) return at;
  // A colon that touches what stands on both sides is part of a word, unless a quoted key ends before it.
  if (text[before] === ":" && before === at - 1 && before - 1 !== closed) return at;
  for (let end = at + 1; end < text.length; end++) {
    const char = text[end];
    if (quote === '"' && char === "\\") end++;
    else if (char === quote) {
      if (quote === "'" && text[end + 1] === "'") end++;
      else return end;
    }
  }
  return text.length;
}
