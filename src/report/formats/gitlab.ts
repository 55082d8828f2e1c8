import type { Severity } from "../../engine/types.ts";
import { gitlabPath, gitlabText } from "../escape/gitlab.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet } from "./types.ts";

const SEVERITY: Readonly<Record<Severity, "blocker" | "critical" | "major" | "minor" | "info">> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/**
 * GitLab code quality: a JSON array without byte order mark, with fingerprints that occur once. Suppressed findings
 * are left to the other formats. Fields: https://docs.gitlab.com/ci/testing/code_quality/ (read 2026-11-23).
 */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const seen = new Map<string, number>();
  const issues = runs.flatMap((run, index) =>
    run.findings
      .filter((finding) => !finding.suppressed)
      .map((finding) => {
        const base = runs.length > 1 ? `${finding.fingerprint}-${index}` : finding.fingerprint;
        const before = seen.get(base) ?? 0;
        seen.set(base, before + 1);
        return {
          description: gitlabText(finding.tool === null ? finding.message : `${finding.tool}: ${finding.message}`),
          check_name: finding.ruleId,
          fingerprint: before === 0 ? base : `${base}-again-${before}`,
          severity: SEVERITY[finding.severity],
          location: { path: gitlabPath(finding.location.uri), lines: { begin: finding.location.line ?? 1 } },
        };
      }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
}
