import type { Report, ReportSet } from "../types.ts";

/** The report as JSON, two spaces deep, with a newline at the end. */
export function render(report: Report | ReportSet): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Tools from which on a report is written in pieces: it takes half the time and no room for the whole text. */
const MANY = 50;
/** Items of a list that are written at a time. */
const BATCH = 2;

/** The same text as `render` gives, piece by piece; null for a report that is no trouble as one string. */
export function pieces(report: Report | ReportSet): Iterable<string> | null {
  return "runs" in report || report.tools.length < MANY ? null : piecesOf(report);
}

function* piecesOf(report: Report): Generator<string> {
  let before = "{\n";
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ",\n";
    if (!Array.isArray(value) || value.length === 0) {
      yield within(value);
      continue;
    }
    let ahead = "[\n    ";
    for (let from = 0; from < value.length; from += BATCH) {
      yield ahead;
      yield items(value.slice(from, from + BATCH));
      ahead = ",\n    ";
    }
    yield "\n  ]";
  }
  yield "\n}\n";
}

/** The report as `JSON.stringify` gives it, piece by piece. */
export function* compactPieces(report: Report): Generator<string> {
  let before = "{";
  for (const [key, value] of Object.entries(report) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ",";
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify(value);
      continue;
    }
    for (let from = 0; from < value.length; from += BATCH)
      yield (from === 0 ? "[" : ",") + JSON.stringify(value.slice(from, from + BATCH)).slice(1, -1);
    yield "]";
  }
  yield "}";
}

/** A value as it stands one level deep: a list of one, without its brackets. */
function within(value: unknown): string {
  return JSON.stringify([value], null, 2).slice("[\n  ".length, -"\n]".length);
}

/** Values as they stand in a list two levels deep, without the brackets. */
function items(values: readonly unknown[]): string {
  return JSON.stringify([values], null, 2).slice("[\n  [\n    ".length, -"\n  ]\n]".length);
}
