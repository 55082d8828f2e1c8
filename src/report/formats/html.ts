import { MANY_TOOLS } from "../json-pieces.ts";
import { counted } from "../numbers.ts";
import { htmlDocument } from "../html/document.ts";
import { reportBody, reportHead, setBody } from "../html/report-page.ts";
import type { Report, ReportSet } from "../types.ts";
import { LateParts } from "../escape/html.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** The same page piece by piece, without being held as a whole; null for one that is no trouble. */
export function pieces(report: Report | ReportSet, options: RenderOptions = {}): Iterable<string> | null {
  if (isReportSet(report) || report.tools.length < MANY_TOOLS) return null;
  const late = new LateParts();
  return late.fill(htmlDocument(reportHead(report), options, reportBody(report, options, late)));
}

/** One self-contained page: no request leaves it, and it is whole without its script. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  if (!isReportSet(report)) return htmlDocument(reportHead(report), options, reportBody(report, options));
  const title = `Assay of ${counted(report.runs.length, "target")}`;
  const names = report.runs.map(({ target }) => target.name).join(", ");
  return htmlDocument({ title, description: names.slice(0, 300) }, options, setBody(report, options));
}
