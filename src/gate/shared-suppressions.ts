import { unusedWarning } from "../engine/suppress.ts";
import type { Report, SuppressionReport } from "../report/types.ts";

/**
 * A configuration holds for all its targets: what one target needs is not stale because another does not. Leaves such
 * suppressions, and the warnings about them, out of the reports that they do not concern.
 */
export function withoutForeignSuppressions(reports: readonly Report[]): readonly Report[] {
  if (reports.length < 2) return reports;
  const needed = new Set<string>();
  for (const { suppressions } of reports) {
    for (const one of suppressions) if (one.status !== "unused") needed.add(keyOf(one));
  }
  return reports.map((report) => {
    const foreign = report.suppressions.filter(
      (one) => one.source === "configuration" && one.status === "unused" && needed.has(keyOf(one)),
    );
    if (foreign.length === 0) return report;
    const warnings = new Set(foreign.map((one) => unusedWarning(one.rule, one.target)));
    return {
      ...report,
      suppressions: report.suppressions.filter((one) => !foreign.includes(one)),
      incomplete: report.incomplete.filter(({ what, why }) => what !== "suppression" || !warnings.has(why)),
    };
  });
}

function keyOf({ rule, target, reason, source }: SuppressionReport): string {
  return JSON.stringify([rule, target, reason, source]);
}
