import type { Severity } from "../../engine/types.ts";
import { commandMessage, commandProperty } from "../escape/workflow.ts";
import type { Finding, Report, ReportSet } from "../types.ts";
import { isReportSet } from "./types.ts";

type Level = "error" | "warning" | "notice";

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice",
};

/** Annotations that GitHub shows of each level in one step. */
const MOST_PER_LEVEL = 10;

/** GitHub annotations: the worst ten of each level, the rest counted in one more line each. */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const findings = runs.flatMap((run) => run.findings.filter((finding) => !finding.suppressed));
  const lines: string[] = [];
  for (const level of ["error", "warning", "notice"] as const) {
    const own = findings.filter((finding) => LEVELS[finding.severity] === level);
    const failed = level === "error" ? report.gate.conditions.filter((condition) => !condition.passed) : [];
    const budget = MOST_PER_LEVEL - Math.min(failed.length, 3);
    for (const condition of failed.slice(0, 3))
      lines.push(`::error title=assayer gate::${commandMessage(condition.message)}`);
    const shown = own.length > budget ? own.slice(0, budget - 1) : own;
    for (const finding of shown) lines.push(command(level, finding));
    if (own.length > shown.length) {
      lines.push(
        `::${level} title=assayer::${own.length - shown.length} more findings of this level; the report lists them all`,
      );
    }
  }
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

function command(level: Level, finding: Finding): string {
  const { uri, line, column } = finding.location;
  const isFile = !/^[a-z][a-z0-9+.-]*:/i.test(uri);
  const place = isFile ? [`file=${commandProperty(uri)}`, `line=${line ?? 1}`, `col=${column ?? 1}`] : [];
  const title = commandProperty(`${finding.ruleId} ${finding.title}`);
  const message = commandMessage(finding.tool === null ? finding.message : `${finding.tool}: ${finding.message}`);
  return `::${level} ${[...place, `title=${title}`].join(",")}::${message}`;
}
