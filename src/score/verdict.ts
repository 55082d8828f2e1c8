import type { ScoreCategory } from "../engine/types.ts";
import type { RiskLevel } from "../facts/types.ts";
import type { Control, Report } from "../report/types.ts";
import { controlTitle } from "./controls.ts";
import type { Tally } from "./tally.ts";
import type { Policy, PolicyCondition, PolicyTest } from "./types.ts";

/** What the tests of a policy look at. */
export interface TestSubject {
  readonly tallies: readonly Tally[];
  /** Those of them that have findings. */
  readonly failing: readonly Tally[];
  readonly controls: readonly Pick<Control, "id" | "status">[];
  readonly risk: Readonly<Record<RiskLevel, number>>;
  readonly scores: Readonly<Record<ScoreCategory | "overall", number | null>>;
}

export interface TestResult {
  readonly holds: boolean;
  /** Number of findings, else of tools of the risk asked for, else of controls. */
  readonly count: number;
  /** Rules whose findings made it hold. */
  readonly rules: readonly Tally[];
}

const SEVERITIES = ["info", "low", "medium", "high", "critical"] as const;
const CONFIDENCES = ["low", "medium", "high"] as const;
const NEVER: TestResult = { holds: false, count: 0, rules: [] };

/** Whether all parts of a test hold. An empty test never holds. */
export function holds(test: PolicyTest, subject: TestSubject): TestResult {
  const counts: number[] = [];
  let rules: readonly Tally[] = [];
  if (test.rule || test.tag !== undefined || test.minSeverity !== undefined) {
    const found = findingsFor(test, subject.failing);
    if (found.count === 0) return NEVER;
    rules = found.rules;
    counts.push(found.count);
  }
  if (test.risk) {
    const count = subject.risk[test.risk.level];
    if (count < test.risk.min) return NEVER;
    counts.push(count);
  }
  if (test.control) {
    const { id, status } = test.control;
    const count = subject.controls.filter(
      (control) => id.includes(control.id) && status.includes(control.status),
    ).length;
    if (count === 0) return NEVER;
    counts.push(count);
  }
  if (test.outcome) {
    const { tag, is } = test.outcome;
    const { tallies } = subject;
    let tagged = 0;
    let count = 0;
    for (let t = 0; t < tallies.length; t++) {
      const { tags, outcome } = tallies[t] as Tally;
      if (!tags.includes(tag)) continue;
      tagged++;
      if (is.includes(outcome)) count++;
    }
    if (tagged === 0 && is.includes("not-evaluated")) count = 1;
    if (count === 0) return NEVER;
    counts.push(count);
  }
  if (test.scoreBelow) {
    const value = subject.scores[test.scoreBelow.of];
    if (value === null || value >= test.scoreBelow.value) return NEVER;
    counts.push(1);
  }
  return counts.length === 0 ? NEVER : { holds: true, count: counts[0]!, rules };
}

function findingsFor(test: PolicyTest, failing: readonly Tally[]): { count: number; rules: readonly Tally[] } {
  const severity = SEVERITIES.indexOf(test.minSeverity ?? "info");
  const confidence = CONFIDENCES.indexOf(test.minConfidence ?? "low");
  let count = 0;
  const rules: Tally[] = [];
  for (let t = 0; t < failing.length; t++) {
    const tally = failing[t] as Tally;
    const any = test.rule === undefined && test.tag === undefined;
    if (!any && !test.rule?.includes(tally.ruleId) && !(test.tag !== undefined && tally.tags.includes(test.tag)))
      continue;
    let open = 0;
    for (const group of tally.groups) {
      if (SEVERITIES.indexOf(group.severity) >= severity && CONFIDENCES.indexOf(group.confidence) >= confidence) {
        open += group.open;
      }
    }
    if (open > 0) rules.push(tally);
    count += open;
  }
  return { count, rules };
}

/** Blocked by any blocker or required control; conditional by any condition or without a score; else ready. */
export function verdictOf(
  subject: TestSubject,
  policy: Policy,
): Pick<Report["summary"], "verdict" | "conditions" | "blockers"> {
  const required = policy.requiredControls.flatMap((id) => {
    const status = subject.controls.find((control) => control.id === id)?.status ?? "unknown";
    return status === "active" || status === "not-applicable"
      ? []
      : [`${controlTitle(id)}: required, and ${status === "unknown" ? "not known to be active" : status}.`];
  });
  const blockers = [...sentences(policy.blockers, subject), ...required];
  // Nothing known is no reason to call it ready.
  const unscored =
    subject.scores.overall === null ? ["Audit what the agent will really be given: nothing here could be scored."] : [];
  const conditions = [...sentences(policy.conditions, subject), ...unscored];
  const verdict = blockers.length > 0 ? "blocked" : conditions.length > 0 ? "conditional" : "ready";
  return { verdict, conditions, blockers };
}

function sentences(conditions: readonly PolicyCondition[], subject: TestSubject): readonly string[] {
  return conditions.flatMap(({ when, text }) => {
    const result = holds(when, subject);
    return result.holds ? [fill(text, result.count)] : [];
  });
}

/** Puts the number in; `{n|tool|tools}` gives the number with the word that fits it. */
function fill(text: string, count: number): string {
  return text
    .replaceAll(
      /\{n\|([^|{}]{0,40})\|([^|{}]{0,40})\}/g,
      (_, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
    )
    .replaceAll("{n}", String(count));
}
