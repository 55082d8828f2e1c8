import type { Report } from "./types.ts";

/** Tools from which on a report is written in pieces: it takes half the time and no room for the whole text. */
export const MANY_TOOLS = 50;
/** Items of a list that are written at a time. */
const BATCH = 2;

/** What stands between the values of a report, and how these are written there. */
interface Layout {
  readonly begin: string;
  readonly next: string;
  readonly key: (key: string) => string;
  readonly end: string;
  readonly open: string;
  readonly between: string;
  readonly close: string;
  /** A member of the report. */
  readonly value: (value: unknown) => string;
  /** Items of a list that is a member, without the brackets. */
  readonly items: (items: readonly unknown[]) => string;
}

/** As `JSON.stringify(report, null, 2)` writes it, with a newline at the end. */
export const INDENTED: Layout = {
  begin: "{\n",
  next: ",\n",
  key: (key) => `  ${JSON.stringify(key)}: `,
  end: "\n}\n",
  open: "[\n    ",
  between: ",\n    ",
  close: "\n  ]",
  value: (value) => JSON.stringify([value], null, 2).slice("[\n  ".length, -"\n]".length),
  items: (items) => JSON.stringify([items], null, 2).slice("[\n  [\n    ".length, -"\n  ]\n]".length),
};

/** As `JSON.stringify(report)` writes it. */
export const COMPACT: Layout = {
  begin: "{",
  next: ",",
  key: (key) => `${JSON.stringify(key)}:`,
  end: "}",
  open: "[",
  between: ",",
  close: "]",
  value: (value) => JSON.stringify(value),
  items: (items) => JSON.stringify(items).slice(1, -1),
};

/** A report as JSON, piece by piece: none of them is large, nor is the report held as one text. */
export function* jsonPieces(report: Report, layout: Layout): Generator<string> {
  let before = layout.begin;
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    if (value === undefined) continue;
    yield before + layout.key(key);
    before = layout.next;
    if (!Array.isArray(value) || value.length === 0) {
      yield layout.value(value);
      continue;
    }
    for (let from = 0; from < value.length; from += BATCH) {
      yield from === 0 ? layout.open : layout.between;
      yield layout.items(value.slice(from, from + BATCH));
    }
    yield layout.close;
  }
  yield layout.end;
}
