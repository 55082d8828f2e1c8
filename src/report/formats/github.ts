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

/** Annotations that GitHub shows of each level in one step; it drops what comes after without a word. */
const MOST_PER_LEVEL = 10;
const MOST_GATE_LINES = 3;

/** GitHub annotations: the worst of each level, ten at most, where the last one counts what is left. */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const findings = runs.flatMap((run) => run.findings.filter((finding) => !finding.suppressed));
  const lines: string[] = [];
  for (const level of ["error", "warning", "notice"] as const) {
    const own = findings
      .filter((finding) => LEVELS[finding.severity] === level)
      .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
    const failed = level === "error" ? report.gate.conditions.filter((condition) => !condition.passed) : [];
    for (const condition of failed.slice(0, MOST_GATE_LINES))
      lines.push(`::error title=assayer gate::${commandMessage(condition.message)}`);
    const budget = MOST_PER_LEVEL - Math.min(failed.length, MOST_GATE_LINES);
    const shown = own.length > budget ? own.slice(0, budget - 1) : own;
    for (const finding of shown) lines.push(command(level, finding));
    const left = own.length - shown.length;
    if (left > 0) lines.push(`::${level} title=assayer::${left} more of this level are in the full report`);
  }
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

/** The worst of several targets come first, too. */
const ORDER: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };

function command(level: Level, finding: Finding): string {
  const { uri, line, column } = finding.location;
  const isFile = !/^[a-z][a-z0-9+.-]+:/i.test(uri);
  const place = isFile ? [`file=${commandProperty(uri)}`, `line=${line ?? 1}`, `col=${column ?? 1}`] : [];
  const title = commandProperty(`${finding.ruleId} ${finding.title}`);
  const message = commandMessage(finding.tool === null ? finding.message : `${finding.tool}: ${finding.message}`);
  return `::${level} ${[...place, `title=${title}`].join(",")}::${message}`;
}
