import { INDENTED, jsonPieces, MANY_TOOLS } from "../json-pieces.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet } from "./types.ts";

/** The report as JSON, two spaces deep, with a newline at the end. */
export function render(report: Report | ReportSet): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The same text as `render` gives, piece by piece; null for a report that is no trouble as one string. */
export function pieces(report: Report | ReportSet): Iterable<string> | null {
  return isReportSet(report) || report.tools.length < MANY_TOOLS ? null : jsonPieces(report, INDENTED);
}
