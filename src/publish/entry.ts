import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { RiskLevel, ToolCategory } from "../facts/types.ts";
import type { JsonObject } from "../load/types.ts";
import { gains, rankFixes } from "../report/recommended.ts";
import { gradeLetter, indexReport, rankOf, verdictSentence } from "../report/report-index.ts";
import { scoreCategories } from "../report/labels.ts";
import type { Finding, Report, RuleReport, Verdict } from "../report/types.ts";

/** What the site keeps of one report: enough for every page but the full one. */
export interface ReportEntry {
  readonly date: string;
  readonly generatedAt: string;
  readonly kind: Report["target"]["kind"];
  readonly name: string;
  readonly version: string | null;
  readonly location: string;
  readonly digest: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly letter: string | null;
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly standing: readonly string[];
  readonly toolCount: number;
  readonly tokens: number;
  readonly risk: Readonly<Record<RiskLevel, number>>;
  readonly categories: Readonly<Record<ToolCategory, number>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly scores: Readonly<Record<ScoreCategory, number | null>>;
  readonly letters: Readonly<Record<ScoreCategory, string | null>>;
  readonly coverage: Readonly<Record<ScoreCategory, Report["scores"]["security"]["coverage"]>>;
  readonly policy: { readonly id: string; readonly version: number; readonly digest: string };
  readonly rules: string;
  readonly fixes: readonly { readonly title: string; readonly gain: string }[];
  readonly failing: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly severity: Severity;
    readonly count: number;
    readonly points: number;
  }[];
  readonly servers: readonly { readonly name: string; readonly launch: JsonObject | null }[];
  readonly transport: string;
  /** Against the report before it; null for the first. */
  readonly change: Change | null;
}

/** How two reports of one target differ, matched by fingerprint. */
export interface Change {
  readonly from: string;
  readonly fixed: readonly FindingLine[];
  readonly added: readonly FindingLine[];
  readonly changed: readonly (FindingLine & { readonly was: Severity })[];
  readonly unchanged: number;
  /** Policy or rules differ: the scores do not compare. */
  readonly ruler: boolean;
}

export interface FindingLine {
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: string;
  readonly tool: string | null;
}

/** A rule as its page shows it. */
export type RuleEntry = Pick<
  RuleReport,
  "category" | "severity" | "confidence" | "effort" | "lifecycle" | "title" | "why" | "fix" | "references"
>;

export function entryOf(report: Report, date: string, change: Change | null): ReportEntry {
  const { target, summary } = report;
  const { grades } = report.policy.resolved;
  const index = indexReport(report);
  const of = <Value>(value: (category: ScoreCategory) => Value): Record<ScoreCategory, Value> =>
    Object.fromEntries(scoreCategories.map((category) => [category, value(category)])) as Record<ScoreCategory, Value>;
  return {
    date,
    generatedAt: report.generatedAt,
    kind: target.kind,
    name: target.name.slice(0, 200),
    version: target.version?.slice(0, 60) ?? null,
    location: target.location.slice(0, 300),
    digest: target.digest,
    score: summary.score,
    grade: summary.grade,
    letter: gradeLetter(report),
    verdict: summary.verdict,
    sentence: verdictSentence(report),
    standing: [...summary.blockers, ...summary.conditions].slice(0, 12),
    toolCount: summary.toolCount,
    tokens: summary.tokens,
    risk: summary.risk,
    categories: summary.categories,
    findings: summary.findings,
    scores: of((category) => report.scores[category].score),
    letters: of((category) => {
      const { score } = report.scores[category];
      return score === null ? null : (grades.find(({ from }) => score >= from)?.letter ?? null);
    }),
    coverage: of((category) => report.scores[category].coverage),
    policy: { id: report.policy.id, version: report.policy.version, digest: report.policy.digest },
    rules: report.generator.rules,
    fixes: rankFixes(report, index)
      .slice(0, 5)
      .map((item) => ({ title: item.title.slice(0, 200), gain: gains(item, index)[0] ?? "not scored" })),
    failing: index.groups
      .filter(({ open }) => open.length > 0)
      .map(({ ruleId, title, severity, open, points }) => ({
        ruleId,
        title: title.slice(0, 200),
        severity,
        count: open.length,
        points,
      })),
    servers: target.servers.slice(0, 20).map(({ name, launch }) => ({ name: name.slice(0, 100), launch })),
    transport: target.transport,
    change,
  };
}

/** What of a report a later one is compared with. */
export interface Fingerprints {
  readonly date: string;
  readonly policy: string;
  readonly rules: string;
  readonly open: ReadonlyMap<string, FindingLine>;
}

export function fingerprintsOf(report: Report, date: string): Fingerprints {
  const open = new Map<string, FindingLine>();
  for (const finding of report.findings) if (!finding.suppressed) open.set(finding.fingerprint, lineOf(finding));
  return { date, policy: report.policy.digest, rules: report.generator.rules, open };
}

function lineOf({ fingerprint, ruleId, severity, title, tool }: Finding): FindingLine {
  return { fingerprint, ruleId, severity, title: title.slice(0, 160), tool: tool?.slice(0, 100) ?? null };
}

const MOST_LINES = 400;

export function changeBetween(before: Fingerprints, after: Fingerprints): Change {
  const byWeight = (a: FindingLine, b: FindingLine): number => rankOf(a.severity) - rankOf(b.severity);
  const fixed: FindingLine[] = [];
  const added: FindingLine[] = [];
  const changed: (FindingLine & { readonly was: Severity })[] = [];
  let unchanged = 0;
  for (const [print, line] of before.open) if (!after.open.has(print)) fixed.push(line);
  for (const [print, line] of after.open) {
    const was = before.open.get(print);
    if (!was) added.push(line);
    else if (was.severity !== line.severity) changed.push({ ...line, was: was.severity });
    else unchanged++;
  }
  return {
    from: before.date,
    fixed: fixed.toSorted(byWeight).slice(0, MOST_LINES),
    added: added.toSorted(byWeight).slice(0, MOST_LINES),
    changed: changed.slice(0, MOST_LINES),
    unchanged,
    ruler: before.policy !== after.policy || before.rules !== after.rules,
  };
}

/** One target with its reports, oldest first. */
export interface TargetEntry {
  readonly slug: string;
  readonly reports: readonly ReportEntry[];
}

export function latestOf(target: TargetEntry): ReportEntry {
  return target.reports.at(-1)!;
}
