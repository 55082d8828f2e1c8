import type { Severity } from "../../engine/types.ts";
import { visible } from "../escape/visible.ts";
import type { Report, ReportSet } from "../types.ts";
import { isReportSet } from "./types.ts";

const SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
  info: "info",
};

/** GitLab code quality: a JSON array without byte order mark; suppressed findings are left to the other formats. */
export function render(report: Report | ReportSet): string {
  const runs = isReportSet(report) ? report.runs : [report];
  const seen = new Set<string>();
  const issues = runs.flatMap((run, index) =>
    run.findings
      .filter((finding) => !finding.suppressed)
      .map((finding) => {
        const base = runs.length > 1 ? `${finding.fingerprint}-${index}` : finding.fingerprint;
        const fingerprint = seen.has(base) ? `${base}-${seen.size}` : base;
        seen.add(fingerprint);
        return {
          description: plain(finding.tool === null ? finding.message : `${finding.tool}: ${finding.message}`),
          check_name: finding.ruleId,
          fingerprint,
          severity: SEVERITY[finding.severity],
          location: {
            path: plain(finding.location.uri.replace(/^(?:listing|[a-z][a-z0-9+.-]*):\/*/i, "")) || "listing",
            lines: { begin: finding.location.line ?? 1 },
          },
        };
      }),
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** GitLab renders descriptions as text; references such as `@group` or `!1` get a zero-width-free break. */
function plain(text: string): string {
  return visible(text)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 1000)
    .replace(/([@!#~&%$])(?=[\w-])/g, "$1 ");
}
