import type { Report, ReportSet } from "../types.ts";

/** The report as JSON, two spaces deep, with a newline at the end. */
export function render(report: Report | ReportSet): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Tools from which on a report is written in pieces: as one string it would be hundreds of megabytes. */
const MANY = 5_000;

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
      yield indented(value, "\n  ");
      continue;
    }
    let ahead = "[\n    ";
    for (const item of value as readonly unknown[]) {
      yield ahead + indented(item ?? null, "\n    ");
      ahead = ",\n    ";
    }
    yield "\n  ]";
  }
  yield "\n}\n";
}

/** No string of JSON holds a line break of its own. */
function indented(value: unknown, lineBreak: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", lineBreak);
}
