import type { ScoreCategory, Severity } from "../engine/types.ts";
import { riskLevels, severities, severityTitle, verdictTitle } from "./labels.ts";
import { counted, shownPoints, shownScore } from "./numbers.ts";
import type { Finding, Report, RuleReport, ToolReport } from "./types.ts";

/** The failing occurrences of one rule. */
export interface RuleGroup {
  readonly ruleId: string;
  /** Undefined when the report does not describe the rule. */
  readonly rule: RuleReport | undefined;
  /** Of the worst open finding; of the worst suppressed one when none is open. */
  readonly severity: Severity;
  readonly category: ScoreCategory;
  readonly title: string;
  readonly open: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** Points that the rule takes off its category, in tenths; 0 when it takes none. */
  readonly points: number;
}

/** What every view of a report looks up again and again. */
export interface ReportIndex {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly tools: ReadonlyMap<string, ToolReport>;
  /** Worst first; rules with open findings before those whose findings are all suppressed. */
  readonly groups: readonly RuleGroup[];
}

const severityRank = new Map(severities.map((severity, rank) => [severity, rank]));
const riskRank = new Map(riskLevels.map((risk, rank) => [risk, rank]));

/** Rank of a severity: 0 is the worst; unknown words come last. */
export function rankOf(severity: Severity): number {
  return severityRank.get(severity) ?? severities.length;
}

export function indexReport(report: Report): ReportIndex {
  const byRule = new Map<string, { open: Finding[]; suppressed: Finding[] }>();
  for (const finding of report.findings) {
    let group = byRule.get(finding.ruleId);
    if (!group) byRule.set(finding.ruleId, (group = { open: [], suppressed: [] }));
    (finding.suppressed ? group.suppressed : group.open).push(finding);
  }
  const points = new Map<string, number>();
  for (const score of Object.values(report.scores))
    for (const deduction of score.deductions)
      points.set(deduction.ruleId, (points.get(deduction.ruleId) ?? 0) + deduction.points);
  const groups: RuleGroup[] = [];
  for (const [ruleId, { open, suppressed }] of byRule) {
    const worst = worstOf(open.length > 0 ? open : suppressed);
    if (!worst) continue;
    const rule = Object.hasOwn(report.rules, ruleId) ? report.rules[ruleId] : undefined;
    const title = rule?.title.fail ?? worst.title;
    const { severity, category } = worst;
    groups.push({ ruleId, rule, severity, category, title, open, suppressed, points: points.get(ruleId) ?? 0 });
  }
  groups.sort(
    (a, b) =>
      Number(a.open.length === 0) - Number(b.open.length === 0) ||
      rankOf(a.severity) - rankOf(b.severity) ||
      b.points - a.points ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
  return {
    findings: new Map(report.findings.map((finding) => [finding.fingerprint, finding])),
    tools: new Map(report.tools.map((tool) => [tool.id, tool])),
    groups,
  };
}

function worstOf(findings: readonly Finding[]): Finding | undefined {
  let worst = findings[0];
  for (const finding of findings) if (worst && rankOf(finding.severity) < rankOf(worst.severity)) worst = finding;
  return worst;
}

/** Riskiest first, then those with the worst and the most findings; ties keep the order of the report. */
export function toolsByRisk(report: Report, index: ReportIndex): readonly ToolReport[] {
  const weigh = (tool: ToolReport): number => {
    let weight = 0;
    for (const fingerprint of tool.findings) {
      const finding = index.findings.get(fingerprint);
      if (finding && !finding.suppressed) weight += 10 ** (4 - rankOf(finding.severity));
    }
    return weight;
  };
  return report.tools
    .map((tool) => ({ tool, risk: riskRank.get(tool.risk) ?? riskLevels.length, weight: weigh(tool) }))
    .sort((a, b) => a.risk - b.risk || b.weight - a.weight)
    .map(({ tool }) => tool);
}

/** The letter that the policy gives to the report's grade; null when it was not graded. */
export function gradeLetter(report: Report): string | null {
  return report.policy.resolved.grades.find(({ name }) => name === report.summary.grade)?.letter ?? null;
}

/** The sentence that a manager can quote: verdict, what stands against it, and any cap. */
export function verdictSentence(report: Report): string {
  const { verdict, findings, score, cap } = report.summary;
  const worst = severities
    .filter((severity) => severity === "critical" || severity === "high")
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${findings[severity]} ${severityTitle[severity].toLowerCase()}`);
  const others = findings.medium + findings.low + findings.info;
  const found =
    worst.length > 0
      ? `${worst.join(" and ")} ${findings.critical + findings.high === 1 ? "finding" : "findings"}`
      : others > 0
        ? `no critical or high finding, ${counted(others, "lesser one")}`
        : "no findings";
  const capped = cap
    ? ` Overall capped at ${shownPoints(cap.at)} (from ${shownScore(cap.uncapped)}): ${sentence(cap.reason)}`
    : "";
  const unscored = score === null ? " Too little could be evaluated for a score." : "";
  return `${verdictTitle[verdict]}: ${found}.${capped}${unscored}`;
}

/** The text with a full stop at its end. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
