import { csvField } from "../escape/csv.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet } from "./types.ts";

const COLUMNS = [
  "target",
  "server",
  "tool",
  "method",
  "path",
  "category",
  "alternative",
  "risk",
  "certainty",
  "auth",
  "deprecated",
  "parameters",
  "dataClasses",
  "tokens",
  "findings",
  "worst",
  "reasons",
  "description",
] as const;

/** Characters; a spreadsheet cell holds 32,767, but nobody reads them there. */
const MAX_DESCRIPTION = 500;

/** The tools, one a line: the inventory for a spreadsheet. */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const lines = runs.flatMap((run) => {
    const severity = new Map(run.findings.map((finding) => [finding.fingerprint, finding.severity]));
    const order = ["critical", "high", "medium", "low", "info"];
    return run.tools.map((tool) => {
      const found = tool.findings.flatMap((fingerprint) => severity.get(fingerprint) ?? []);
      const worst = order.find((level) => found.some((item) => item === level)) ?? "";
      return [
        run.target.name,
        tool.server,
        tool.name,
        tool.method,
        tool.path,
        tool.category,
        tool.alternative,
        tool.risk,
        tool.certainty,
        tool.auth,
        tool.deprecated,
        tool.parameters.length,
        tool.dataClasses.join(" "),
        tool.tokens,
        tool.findings.length,
        worst,
        tool.reasons.join("; ").slice(0, MAX_DESCRIPTION),
        tool.description.slice(0, MAX_DESCRIPTION),
      ]
        .map(csvField)
        .join(",");
    });
  });
  return `${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}
