import { counted } from "../numbers.ts";
import { htmlDocument } from "../html/document.ts";
import { reportBody, reportHead, setBody } from "../html/report-page.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet, type RenderOptions } from "./types.ts";

/** One self-contained page: no request leaves it, and it is whole without its script. */
export function render(report: Report | ReportSet, options: RenderOptions = {}): string {
  if (!isReportSet(report)) return htmlDocument(reportHead(report), options, reportBody(report, options));
  const title = `Assay of ${counted(report.runs.length, "target")}`;
  const names = report.runs.map(({ target }) => target.name).join(", ");
  return htmlDocument({ title, description: names.slice(0, 300) }, options, setBody(report, options));
}
