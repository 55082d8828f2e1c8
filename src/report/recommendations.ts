import { controlRow, CONTROL_IDS } from "../score/controls.ts";
import { SCORE_CATEGORIES, scorer, type Scored, type Scorer } from "../score/score.ts";
import type { ControlId } from "../facts/types.ts";
import type { ScoreCategory } from "../engine/types.ts";
import type { Recommendation, Report, RuleReport } from "./types.ts";

type Scoreable = Pick<Report, "findings" | "rules" | "policy" | "controls" | "tools" | "scores" | "target" | "summary">;

/** One thing to do and the rules that it would satisfy. */
export interface Fix {
  readonly id: string;
  readonly rules: ReadonlySet<string>;
  readonly control: ControlId | null;
}

/** The scorer of a finished report. */
export function scorerOf(report: Scoreable): Scorer {
  const { findings, rules, policy, controls, tools } = report;
  const live = SCORE_CATEGORIES.some((category) => report.scores[category]?.basis === "observed");
  return scorer({ findings, rules, policy: policy.resolved, controls, tools, basis: live ? "observed" : "recorded" });
}

/** What can be done about the failing rules: those of one control are one thing to do, any other is its own. */
export function fixesOf(scoring: Scorer): readonly Fix[] {
  const groups = new Map<string, { rules: Set<string>; control: ControlId | null }>();
  for (const tally of scoring.tallies) {
    if (tally.outcome !== "fail" || tally.findings.length === 0) continue;
    const control = CONTROL_IDS.find((id) => tally.tags.includes(`control:${id}`)) ?? null;
    const id = control ?? tally.ruleId;
    const group = groups.get(id) ?? { rules: new Set<string>(), control };
    group.rules.add(tally.ruleId);
    groups.set(id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/**
 * Everything worth doing, most points first. The points are what the scores gain when the report is scored again
 * without the findings, so those of several do not simply add up where a limit was reached.
 */
export function recommendations(report: Scoreable): readonly Recommendation[] {
  const scoring = scorerOf(report);
  const now = scoring.score();
  const findingsOf = new Map<string, string[]>();
  for (const finding of report.findings) {
    if (finding.suppressed) continue;
    const group = findingsOf.get(finding.ruleId);
    if (group) group.push(finding.fingerprint);
    else findingsOf.set(finding.ruleId, [finding.fingerprint]);
  }
  const fixes = fixesOf(scoring).flatMap((fix): Recommendation[] => {
    const findings = [...fix.rules].flatMap((id) => findingsOf.get(id) ?? []);
    const pointsRegained = gain(now, scoring.score(fix.rules));
    if (findings.length === 0 && pointsRegained.overall === 0 && Object.keys(pointsRegained.byCategory).length === 0) {
      return [];
    }
    const [ruleId] = fix.rules;
    const words = fix.control ? wordsOfControl(fix.control) : wordsOfRule(report.rules[ruleId!]!);
    return [{ id: fix.id, ...words, pointsRegained, findings }];
  });
  const known = new Set(fixes.map(({ id }) => id));
  const unknown = report.controls
    .filter((control) => control.status === "unknown" && !known.has(control.id) && isRelevant(control.id, report))
    .map(({ id }): Recommendation => ({
      id,
      ...wordsOfControl(id),
      why: `It is not known whether this is in place. ${controlRow(id).why}`,
      pointsRegained: { overall: 0, byCategory: {} },
      findings: [],
    }));
  const worst = new Map<string, number>();
  for (const { fingerprint, severity } of report.findings) worst.set(fingerprint, SEVERITIES.indexOf(severity));
  const rank = (item: Recommendation): number => Math.max(-1, worst.get(item.findings[0] ?? "") ?? -1);
  return [
    ...fixes.toSorted(
      (a, b) =>
        b.pointsRegained.overall - a.pointsRegained.overall ||
        total(b) - total(a) ||
        rank(b) - rank(a) ||
        (a.id < b.id ? -1 : 1),
    ),
    ...unknown,
  ];
}

const SEVERITIES = ["info", "low", "medium", "high", "critical"];

function total({ pointsRegained }: Recommendation): number {
  return Object.values(pointsRegained.byCategory).reduce((sum, points) => sum + points, 0);
}

/** Points that a second scoring has more than a first, exact to the tenth. */
export function gain(before: Scored, after: Scored): Recommendation["pointsRegained"] {
  const byCategory: Partial<Record<ScoreCategory, number>> = {};
  for (const category of SCORE_CATEGORIES) {
    const points = difference(before.scores[category].score, after.scores[category].score);
    if (points !== 0) byCategory[category] = points;
  }
  return { overall: difference(before.summary.score, after.summary.score), byCategory };
}

function difference(from: number | null, to: number | null): number {
  return from === null || to === null ? 0 : (Math.round(to * 100) - Math.round(from * 100)) / 100;
}

type Words = Pick<Recommendation, "title" | "why" | "how" | "effort">;

function wordsOfControl(id: ControlId): Words {
  const { action, why, how, effort } = controlRow(id);
  return { title: action.replace(/\.$/, ""), why, how, effort };
}

function wordsOfRule(rule: RuleReport): Words {
  return { title: rule.title.fail, why: rule.why, how: rule.fix, effort: rule.effort };
}

function isRelevant(id: ControlId, { tools, target, summary }: Scoreable): boolean {
  const { relevant } = controlRow(id);
  if (relevant === "high-risk") return summary.risk.high > 0;
  if (relevant === "mutating") return tools.some((tool) => tool.category !== "read");
  if (relevant === "remote")
    return target.kind === "openapi" || target.transport === "http" || target.transport === "sse";
  if (relevant === "several-categories") return new Set(tools.map((tool) => tool.category)).size > 1;
  return true;
}
