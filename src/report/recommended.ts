import { categoryTitle, scoreCategories, severityTitle } from "./labels.ts";
import { shownExact, shownPoints } from "./numbers.ts";
import { rankOf, type ReportIndex } from "./report-index.ts";
import type { Severity } from "../engine/types.ts";
import type { Recommendation, Report } from "./types.ts";

const effortWeight = { low: 1, medium: 2, high: 4 } as const;

/**
 * What clears a critical finding first, then, in a blocked report, what clears a high one; after that most points
 * regained for the effort. Ties keep the order of the report. A critical finding often regains nothing by itself,
 * since the next one holds the score where it is: that must not hide it.
 */
export function rankFixes(report: Report, index: ReportIndex): readonly Recommendation[] {
  const tier = (item: Recommendation): number => {
    const severity = worstOf(item, index);
    if (severity === "critical") return 0;
    return severity === "high" && report.summary.verdict === "blocked" ? 1 : 2;
  };
  return report.recommendations
    .map((item) => ({ item, tier: tier(item), value: valueOf(item) }))
    .sort((a, b) => a.tier - b.tier || b.value - a.value)
    .map(({ item }) => item);
}

/** What a fix gives back, in words: `+24 Security`, or `clears a critical finding` where no points come back. */
export function gains(item: Recommendation, index: ReportIndex): readonly string[] {
  const { overall, byCategory } = item.pointsRegained;
  const own = scoreCategories.flatMap((category) => {
    const points = byCategory[category];
    return points === undefined || points === 0 ? [] : [`+${shownPoints(points)} ${categoryTitle[category]}`];
  });
  if (overall > 0) return [...own, `+${shownExact(overall)} overall`];
  if (own.length > 0) return own;
  const severity = worstOf(item, index);
  return severity === "critical" || severity === "high" ? [`clears ${severityTitle[severity].toLowerCase()}`] : [];
}

/** Severity of the worst open finding that the fix is for. */
function worstOf({ findings }: Recommendation, index: ReportIndex): Severity | null {
  let worst: Severity | null = null;
  for (const print of findings) {
    const finding = index.findings.get(print);
    if (finding && !finding.suppressed && (worst === null || rankOf(finding.severity) < rankOf(worst)))
      worst = finding.severity;
  }
  return worst;
}

function valueOf({ pointsRegained: { overall, byCategory }, effort }: Recommendation): number {
  const own = Object.values(byCategory).reduce((sum, points) => sum + points, 0);
  return (overall * 100 + own) / effortWeight[effort];
}
