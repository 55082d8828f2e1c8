import { MAX_SNIPPET_LINE } from "./limits.ts";
import { lineIndex } from "./line-index.ts";
import { jsonLocator } from "./locate-json.ts";
import { yamlLocator } from "./locate-yaml.ts";
import type { Parsed } from "./parse.ts";
import { pointerTokens } from "./pointer.ts";
import type { Json, Position, Snippet } from "./types.ts";

/** One file as it was read, able to say where a pointer stands in its text. */
export interface Source {
  readonly uri: string;
  readonly root: Json;
  readonly parsed: Parsed;
  /** Place of the key (of the item in an array) that the pointer ends at; of its nearest ancestor if it is not there. */
  position(pointer: string): Position;
  snippet(pointer: string, context: number): Snippet;
}

/** Finds the offset of a pointer's last token; gives the nearest ancestor's if the token is not in the text. */
export type Locator = (tokens: readonly string[]) => number;

/** Wraps a parsed text. Nothing is indexed before the first question. */
export function sourceOf(uri: string, parsed: Parsed): Source {
  const { text } = parsed;
  let starts: Uint32Array | undefined;
  let locate: Locator | undefined;
  const lineStarts = (): Uint32Array => (starts ??= parsed.outline?.lineStarts ?? indexLines(text));

  const offsetOf = (pointer: string): number => {
    locate ??= parsed.offsets ? yamlLocator(parsed, lineStarts) : jsonLocator(text, parsed.outline?.ends);
    return locate(pointerTokens(pointer));
  };
  const positions = new Map<string, Position>();
  const position = (pointer: string): Position => {
    let known = positions.get(pointer);
    if (known === undefined) positions.set(pointer, (known = positionOf(pointer)));
    return known;
  };
  const positionOf = (pointer: string): Position => {
    const offset = offsetOf(pointer);
    const table = lineStarts();
    const index = lineIndex(table, offset);
    return { line: index + 1, column: offset - (table[index] ?? 0) + 1 };
  };
  const lineText = (index: number, column: number): string => {
    const table = lineStarts();
    const from = table[index] ?? 0;
    const to = index + 1 < table.length ? (table[index + 1] ?? 0) - 1 : text.length;
    if (to - from <= MAX_SNIPPET_LINE) return trimReturn(text.slice(from, to));
    // A minified file is one line: show the part around the place.
    const middle = Math.max(0, Math.min(column - 1 - MAX_SNIPPET_LINE / 3, to - from - MAX_SNIPPET_LINE));
    const start = from + Math.floor(middle);
    const end = Math.min(to, start + MAX_SNIPPET_LINE);
    return `${start > from ? "…" : ""}${trimReturn(text.slice(start, end))}${end < to ? "…" : ""}`;
  };

  return {
    uri,
    root: parsed.root,
    parsed,
    position,
    snippet(pointer, context) {
      const { line, column } = position(pointer);
      const first = Math.max(0, line - 1 - context);
      const last = Math.min(lineStarts().length - 1, line - 1 + context);
      const lines: string[] = [];
      for (let index = first; index <= last; index++) lines.push(lineText(index, index === line - 1 ? column : 1));
      return { startLine: first + 1, lines };
    },
  };
}

function trimReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

function indexLines(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return new Uint32Array(starts);
}
