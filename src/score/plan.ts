import { fixesOf, scorerOf, type Fix } from "../report/recommendations.ts";
import type { Report } from "../report/types.ts";
import { didYouMean } from "../config/suggest.ts";
import { ConfigError } from "./errors.ts";
import { shortest } from "./shortest.ts";
import type { Scorer } from "./score.ts";

/** A score to reach, or the name or letter of a grade. */
export type PlanGoal = { readonly score: number } | { readonly grade: string };

export interface PlanStep {
  readonly id: string;
  readonly title: string;
  readonly how: string;
  readonly effort: "low" | "medium" | "high";
  /** Points that the overall score gains by this step after those before it. */
  readonly gained: number;
}

export interface Plan {
  /** Overall scores in hundredths; null when nothing could be scored. */
  readonly from: number | null;
  readonly to: number | null;
  readonly goal: number;
  readonly reached: boolean;
  /** False when the search was cut short, so that a shorter list may exist. */
  readonly shortest: boolean;
  readonly steps: readonly PlanStep[];
}

/**
 * The shortest list of recommendations that brings the overall score to the goal; all that help when none does.
 *
 * @throws ConfigError for a goal that is no score and no grade of the report's policy.
 */
export function plan(report: Report, goal: PlanGoal): Plan {
  const target = goalOf(report, goal);
  const scoring = scorerOf(report);
  const from = scoring.score().summary.score;
  const known = new Map(report.recommendations.map((item) => [item.id, item]));
  const fixes = fixesOf(scoring).filter(({ id }) => known.has(id));
  const found =
    from === null || from >= target ? { chosen: [], shortest: true } : shortest(scoring, fixes, report, target);
  const order = inOrder(found.chosen, scoring);
  return {
    from,
    to: order.at(-1)?.after ?? from,
    goal: target,
    reached: (order.at(-1)?.after ?? from ?? -1) >= target,
    shortest: found.shortest,
    steps: order.map(({ fix, gained }) => {
      const { id, title, how, effort } = known.get(fix.id)!;
      return { id, title, how, effort, gained };
    }),
  };
}

/** A grade is reached at the number that people are shown, so half a point below its band. */
function goalOf(report: Report, goal: PlanGoal): number {
  if ("score" in goal) {
    if (!(goal.score >= 0 && goal.score <= 100))
      throw new ConfigError(`target: ${goal.score} is not a score from 0 to 100`);
    return goal.score;
  }
  const { grades } = report.policy.resolved;
  const wanted = goal.grade.toLowerCase();
  const grade = grades.find(({ name, letter }) => [name.toLowerCase(), letter.toLowerCase()].includes(wanted));
  if (grade) return Math.max(0, grade.from - 0.5);
  const names = grades.map(({ name }) => name);
  throw new ConfigError(
    `grade: there is no "${goal.grade}"${didYouMean(goal.grade, names)}; there are ${names.join(", ")}`,
  );
}

/** Largest gain first, each counted after those before it. */
function inOrder(chosen: readonly Fix[], scoring: Scorer): { fix: Fix; gained: number; after: number | null }[] {
  const done = new Set<string>();
  const left = [...chosen];
  const steps: { fix: Fix; gained: number; after: number | null }[] = [];
  let before = scoring.score().summary.score;
  while (left.length > 0) {
    const next = left
      .map((fix) => ({ fix, after: scoring.score(new Set([...done, ...fix.rules])).summary.score }))
      .toSorted((a, b) => (b.after ?? -1) - (a.after ?? -1) || (a.fix.id < b.fix.id ? -1 : 1))[0]!;
    left.splice(left.indexOf(next.fix), 1);
    for (const id of next.fix.rules) done.add(id);
    const gained =
      before === null || next.after === null ? 0 : (Math.round(next.after * 100) - Math.round(before * 100)) / 100;
    steps.push({ ...next, gained });
    before = next.after;
  }
  return steps;
}
