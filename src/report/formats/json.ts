import type { Report, ReportSet } from "../types.ts";

/** The report as JSON, two spaces deep, with a newline at the end. */
export function render(report: Report | ReportSet): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
