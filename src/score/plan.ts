import { fixesOf, scorerOf, type Fix } from "../report/recommendations.ts";
import type { Report } from "../report/types.ts";
import { didYouMean } from "../config/suggest.ts";
import { ConfigError } from "./errors.ts";
import { SCORE_CATEGORIES, type Scorer } from "./score.ts";

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
  /** Overall scores in tenths; null when nothing could be scored. */
  readonly from: number | null;
  readonly to: number | null;
  readonly goal: number;
  readonly reached: boolean;
  /** False when the search was cut short, so that a shorter list may exist. */
  readonly shortest: boolean;
  readonly steps: readonly PlanStep[];
}

/** Sets of fixes that are scored before the search settles for the best list that it has. */
const MOST_TRIES = 20_000;

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
  const search = searcher(scoring, fixes, report);
  const found = from !== null && from >= target ? { chosen: [], shortest: true } : search(target);
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

interface Found {
  readonly chosen: readonly Fix[];
  readonly shortest: boolean;
}

function searcher(scoring: Scorer, fixes: readonly Fix[], report: Report): (target: number) => Found {
  const value = (chosen: readonly Fix[]): number =>
    scoring.score(new Set(chosen.flatMap(({ rules }) => [...rules]))).summary.score ?? -1;
  const most = optimistic(report);
  const ranked = fixes
    .map((fix) => ({ fix, most: [...fix.rules].reduce((sum, id) => sum + (most.get(id) ?? 0), 0) }))
    .filter((entry) => entry.most > 0)
    .toSorted((a, b) => b.most - a.most || (a.fix.id < b.fix.id ? -1 : 1));
  return (target) => {
    let best = greedy(
      ranked.map(({ fix }) => fix),
      value,
      target,
    );
    if (value(best) < target) return { chosen: best, shortest: true };
    let tries = 0;
    const from = value([]);
    const descend = (start: number, chosen: readonly Fix[], left: number): readonly Fix[] | null => {
      if (tries++ > MOST_TRIES) return null;
      if (left === 0) return value(chosen) >= target ? chosen : null;
      for (let index = start; index + left <= ranked.length; index++) {
        const bound = [
          ...chosen.map((fix) => ranked.find((entry) => entry.fix === fix)!),
          ...ranked.slice(index, index + left),
        ];
        if (!capped(report) && from + bound.reduce((sum, entry) => sum + entry.most, 0) + 0.05 < target) return null;
        const found = descend(index + 1, [...chosen, ranked[index]!.fix], left - 1);
        if (found || tries > MOST_TRIES) return found;
      }
      return null;
    };
    let shorter: readonly Fix[] | null = best;
    while (shorter && shorter.length > 1) {
      best = shorter;
      shorter = descend(0, [], best.length - 1);
    }
    best = shorter ?? best;
    return { chosen: best, shortest: tries <= MOST_TRIES };
  };
}

/** While a cap holds, the sum of points says nothing about what can be gained. */
function capped({ summary, scores }: Report): boolean {
  return summary.cap !== null || SCORE_CATEGORIES.some((id) => scores[id].deductions.some((row) => row.kind === "cap"));
}

/** The most that the overall score can gain by each rule: its whole cost, before the limits of factors. */
function optimistic(report: Report): ReadonlyMap<string, number> {
  const { weights } = report.policy.resolved;
  const scored = SCORE_CATEGORIES.filter((category) => report.scores[category].score !== null);
  const total = scored.reduce((sum, category) => sum + weights[category], 0);
  const most = new Map<string, number>();
  for (const category of scored) {
    for (const { ruleId, kind, worth, factor, points } of report.scores[category].deductions) {
      const full = kind === "cap" ? points : worth * factor + 0.05;
      most.set(ruleId, (most.get(ruleId) ?? 0) + (total === 0 ? 0 : (full * weights[category]) / total));
    }
  }
  return most;
}

/** Takes what helps most, step by step; where no single step helps any more, the one that may help later. */
function greedy(fixes: readonly Fix[], value: (chosen: readonly Fix[]) => number, target: number): readonly Fix[] {
  const chosen: Fix[] = [];
  const left = [...fixes];
  while (left.length > 0 && value(chosen) < target) {
    let best = 0;
    let highest = -Infinity;
    left.forEach((fix, index) => {
      const reached = value([...chosen, fix]);
      if (reached > highest) [best, highest] = [index, reached];
    });
    chosen.push(...left.splice(best, 1));
  }
  for (const fix of chosen.slice()) {
    const without = chosen.filter((other) => other !== fix);
    if (value(without) >= Math.min(target, value(chosen))) chosen.splice(chosen.indexOf(fix), 1);
  }
  return chosen;
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
      before === null || next.after === null ? 0 : (Math.round(next.after * 10) - Math.round(before * 10)) / 10;
    steps.push({ ...next, gained });
    before = next.after;
  }
  return steps;
}
