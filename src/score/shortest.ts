import type { ScoreCategory } from "../engine/types.ts";
import type { Fix } from "../report/recommendations.ts";
import type { Report } from "../report/types.ts";
import { softened } from "./deductions.ts";
import { SCORE_CATEGORIES, type Scorer } from "./score.ts";

export interface Found {
  readonly chosen: readonly Fix[];
  /** False when there were too many combinations to try them all. */
  readonly shortest: boolean;
}

/** A fix of one rule: what it takes off which factor, in tenths. */
interface Single {
  readonly fix: Fix;
  readonly category: ScoreCategory;
  readonly factor: string;
  readonly tenths: number;
}

/** The best that a number of fixes can do. */
interface Best {
  readonly value: number;
  readonly fixes: readonly Fix[];
}

/** Bundles of which every combination is tried: 4,096 at most. */
const MOST_BUNDLES = 12;

/**
 * The fewest fixes that bring the overall score to the target; of several such lists the one that gains most. When
 * nothing reaches it, all that help.
 *
 * Fixes of a single rule only take something off one factor, so the best choice of so many is known for each factor
 * (the dearest first), from there for each category, and from there overall. Fixes that touch several rules, and the
 * sets of fixes that lift a cap, do not add up like that: every combination of those is tried.
 */
export function shortest(scoring: Scorer, fixes: readonly Fix[], report: Report, target: number): Found {
  const bundles = bundlesOf(scoring, fixes, report);
  const tried = bundles.slice(0, MOST_BUNDLES);
  const singles = fixes.filter(({ rules }) => rules.size === 1);
  let best: { readonly fixes: readonly Fix[]; readonly score: number } | null = null;
  for (let mask = 0; mask < 2 ** tried.length; mask++) {
    const forced = new Set(tried.flatMap((bundle, index) => ((mask >> index) & 1 ? bundle : [])));
    if (best && forced.size > best.fixes.length) continue;
    const found = complete(scoring, [...forced], singles, report, target);
    if (!found) continue;
    const better = !best || found.fixes.length < best.fixes.length;
    if (better || (found.fixes.length === best!.fixes.length && found.score > best!.score)) best = found;
  }
  if (best) return { chosen: best.fixes, shortest: tried.length === bundles.length };
  return {
    chosen: fixes.filter(({ rules }) => [...rules].some((id) => (scoring.costs.get(id)?.tenths ?? 0) > 0)),
    shortest: true,
  };
}

/** Fixes that touch several rules, and what has to be fixed together before a cap no longer holds. */
function bundlesOf(scoring: Scorer, fixes: readonly Fix[], report: Report): readonly (readonly Fix[])[] {
  const several = fixes.filter(({ rules }) => rules.size > 1).map((fix) => [fix]);
  const capping = report.policy.resolved.caps.flatMap(({ when }) => {
    const ids = new Set(
      scoring.tallies
        .filter(
          ({ ruleId, tags }) => when.rule?.includes(ruleId) || (when.tag !== undefined && tags.includes(when.tag)),
        )
        .map(({ ruleId }) => ruleId),
    );
    const lifting = fixes.filter(({ rules }) => [...rules].some((id) => ids.has(id)));
    return lifting.length === 0 ? [] : [lifting];
  });
  const known = new Set<string>();
  return [...several, ...capping].filter((bundle) => {
    const key = bundle
      .map(({ id }) => id)
      .toSorted()
      .join("\n");
    return !known.has(key) && known.add(key);
  });
}

/** The fewest single fixes beside the forced ones that reach the target; null when none do. */
function complete(
  scoring: Scorer,
  forced: readonly Fix[],
  singles: readonly Fix[],
  report: Report,
  target: number,
): { fixes: readonly Fix[]; score: number } | null {
  const score = (chosen: readonly Fix[]): number =>
    scoring.score(new Set(chosen.flatMap(({ rules }) => [...rules]))).summary.score ?? -1;
  const gone = new Set(forced.flatMap(({ rules }) => [...rules]));
  const state = scoring.score(gone);
  const { weights, ceiling } = report.policy.resolved;
  let overall: readonly Best[] = [{ value: 0, fixes: [] }];
  for (const category of SCORE_CATEGORIES) {
    const weight = Math.round(weights[category] * 1e6);
    const limiting = ceiling?.category === category;
    if (state.scores[category].score === null || (weight === 0 && !limiting)) continue;
    const cap = state.scores[category].deductions.find((row) => row.kind === "cap")?.cap ?? 100;
    const choices = categoryChoices(category, scoring, gone, singles, report)
      .map(({ value, fixes }) => ({ value: Math.min(value, cap * 10), fixes }))
      // Below this no mean helps: the policy's ceiling holds the overall score down.
      .filter(({ value }) => !limiting || value / 10 + ceiling.above >= target)
      .map(({ value, fixes }) => ({ value: weight * value, fixes }));
    overall = join(overall, choices);
  }
  for (const { fixes } of overall) {
    const chosen = [...forced, ...fixes];
    const reached = score(chosen);
    if (reached >= target) return { fixes: chosen, score: reached };
  }
  return null;
}

/** For each number of single fixes the best score of a category, in tenths, before caps. */
function categoryChoices(
  category: ScoreCategory,
  scoring: Scorer,
  gone: ReadonlySet<string>,
  singles: readonly Fix[],
  report: Report,
): readonly Best[] {
  const policy = report.policy.resolved;
  const open = [...scoring.costs.values()].filter(
    ({ tally }) => tally.category === category && !gone.has(tally.ruleId),
  );
  const factors = new Map<string, { sum: number; singles: Single[] }>();
  for (const { tally, tenths } of open) {
    const factor = factors.get(tally.factor) ?? { sum: 0, singles: [] };
    factor.sum += tenths;
    const fix = singles.find(({ rules }) => rules.has(tally.ruleId));
    if (fix && tenths > 0) factor.singles.push({ fix, category, factor: tally.factor, tenths });
    factors.set(tally.factor, factor);
  }
  let total = 0;
  let best: readonly Best[] = [{ value: 0, fixes: [] }];
  for (const [id, factor] of factors) {
    const limit = Object.hasOwn(policy.factors[category], id) ? policy.factors[category][id]!.cap : null;
    const within = (sum: number): number => (limit === null ? sum : Math.min(sum, Math.round(limit * 10)));
    const dearest = factor.singles.toSorted((a, b) => b.tenths - a.tenths || (a.fix.id < b.fix.id ? -1 : 1));
    let left = factor.sum;
    const choices: Best[] = [{ value: 0, fixes: [] }];
    dearest.forEach(({ tenths }, index) => {
      left -= tenths;
      choices.push({
        value: within(factor.sum) - within(left),
        fixes: dearest.slice(0, index + 1).map(({ fix }) => fix),
      });
    });
    total += within(factor.sum);
    best = join(best, choices);
  }
  return best.map(({ value, fixes }) => ({ value: 1000 - softened(total - value, policy), fixes }));
}

/** The best of both together for each number of fixes. */
function join(a: readonly Best[], b: readonly Best[]): readonly Best[] {
  // Filled by number of fixes, with holes where that number cannot be made.
  const joined: Best[] = [];
  for (const left of a) {
    for (const right of b) {
      const value = left.value + right.value;
      const count = left.fixes.length + right.fixes.length;
      if (!joined[count] || value > joined[count].value) {
        joined[count] = { value, fixes: [...left.fixes, ...right.fixes] };
      }
    }
  }
  return joined.filter(() => true);
}
