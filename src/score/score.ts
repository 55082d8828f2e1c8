import type { ScoreCategory } from "../engine/types.ts";
import type { CategoryScore, Control, Deduction, Report, RuleReport, ToolReport } from "../report/types.ts";
import { costOf, deduct, type Cost } from "./deductions.ts";
import { fixed, tallies, type ScoredFinding, type Tally } from "./tally.ts";
import type { Policy } from "./types.ts";
import { holds, verdictOf, type TestSubject } from "./verdict.ts";

export const SCORE_CATEGORIES = [
  "security",
  "compliance",
  "compatibility",
  "quality",
  "health",
  "agentReliability",
] as const satisfies readonly ScoreCategory[];

const TITLES: Readonly<Record<ScoreCategory, string>> = {
  security: "security",
  compliance: "compliance",
  compatibility: "compatibility",
  quality: "quality",
  health: "health",
  agentReliability: "agent reliability",
};

/** All that a score depends on; a report holds every part of it. */
export interface ScoreInput {
  readonly findings: readonly ScoredFinding[];
  readonly rules: Readonly<Record<string, RuleReport>>;
  readonly policy: Policy;
  readonly controls: readonly Pick<Control, "id" | "status">[];
  readonly tools: readonly Pick<ToolReport, "category">[];
  /** How the document's observations came to be known. */
  readonly basis: "static" | "observed" | "recorded";
}

export type ScoreSummary = Pick<
  Report["summary"],
  "score" | "grade" | "verdict" | "conditions" | "blockers" | "overall" | "cap"
>;

export interface Scored {
  readonly summary: ScoreSummary;
  readonly scores: Report["scores"];
}

/** A report's rules and findings, counted once so that what-if questions are cheap. */
export interface Scorer {
  readonly tallies: readonly Tally[];
  /** What each failing rule costs before the limits of factor and category, by rule id. */
  readonly costs: ReadonlyMap<string, Cost>;
  /** Scores as they are, or as they would be with the findings of these rules fixed. */
  score(fixedRules?: ReadonlySet<string>): Scored;
}

/** Findings and a policy to scores, grade and verdict. Pure; order of inputs is irrelevant. */
export function score(input: ScoreInput): Scored {
  return scorer(input).score();
}

export function scorer(input: ScoreInput): Scorer {
  const { policy } = input;
  const counted = tallies(input.rules, input.findings);
  const risk = { high: 0, medium: 0, low: 0 };
  for (const tool of input.tools) risk[policy.risk[tool.category]]++;
  const costs = new Map<string, Cost>();
  for (const tally of counted) {
    const cost = costOf(tally, policy);
    if (cost) costs.set(tally.ruleId, cost);
  }
  const each = (state: readonly Tally[], category: ScoreCategory): CategoryScore => {
    const own = state.filter((tally) => tally.category === category);
    return categoryScore(category, own, costs, policy, input.basis, input.tools.length === 0);
  };
  const eachOf = (state: readonly Tally[]): Record<ScoreCategory, CategoryScore> =>
    Object.fromEntries(SCORE_CATEGORIES.map((category) => [category, each(state, category)])) as Record<
      ScoreCategory,
      CategoryScore
    >;
  let open: Record<ScoreCategory, CategoryScore> | undefined;
  return {
    tallies: counted,
    costs,
    score(fixedRules) {
      open ??= eachOf(counted);
      let [state, scores] = [counted, open];
      if (fixedRules) {
        state = counted.map((tally) => (fixedRules.has(tally.ruleId) ? fixed(tally) : tally));
        // Only the categories of the rules that are thought fixed can change.
        scores = { ...open };
        for (let i = 0; i < counted.length; i++) {
          const { ruleId, category } = counted[i] as (typeof counted)[number];
          if (fixedRules.has(ruleId)) scores[category] = each(state, category);
        }
      }
      return combine({ tallies: state, controls: input.controls, risk }, scores, policy);
    },
  };
}

function combine(
  state: Omit<TestSubject, "scores" | "failing">,
  uncapped: Readonly<Record<ScoreCategory, CategoryScore>>,
  policy: Policy,
): Scored {
  const subject = { ...state, failing: state.tallies.filter(({ groups }) => groups.length > 0) };
  const before: TestSubject = { ...subject, scores: { ...plain(uncapped), overall: overallOf(uncapped, policy) } };
  const scores = Object.fromEntries(
    SCORE_CATEGORIES.map((category) => [category, cappedCategory(category, uncapped[category], before, policy)]),
  ) as Record<ScoreCategory, CategoryScore>;

  const open = overallOf(scores, policy);
  const limits = policy.caps.filter((cap) => cap.of === "overall" && holds(cap.when, before).holds);
  const overallCap = [...limits, ...ceilingOf(scores, policy)]
    .filter(({ at }) => open !== null && open > at)
    .toSorted((a, b) => a.at - b.at)[0];
  const total = overallCap ? overallCap.at : open;
  const after: TestSubject = { ...subject, scores: { ...plain(scores), overall: total } };
  return {
    scores,
    summary: {
      score: total,
      grade: gradeOf(total, policy)?.name ?? null,
      ...verdictOf(after, policy),
      overall: SCORE_CATEGORIES.map((category) => ({
        category,
        weight: policy.weights[category],
        score: scores[category].score,
      })),
      cap: overallCap ? { at: overallCap.at, reason: overallCap.reason, uncapped: open! } : null,
    },
  };
}

/** The limit that the policy's ceiling sets to the overall score; empty where its category is not scored. */
function ceilingOf(
  scores: Readonly<Record<ScoreCategory, CategoryScore>>,
  { ceiling }: Policy,
): readonly { readonly at: number; readonly reason: string }[] {
  const base = ceiling ? scores[ceiling.category].score : null;
  if (!ceiling || base === null) return [];
  const at = (Math.round(base * 10) + Math.round(ceiling.above * 10)) / 10;
  return [{ at, reason: `at most ${ceiling.above} above ${TITLES[ceiling.category]}, which is ${base}` }];
}

function plain(scores: Readonly<Record<ScoreCategory, CategoryScore>>): Record<ScoreCategory, number | null> {
  return Object.fromEntries(SCORE_CATEGORIES.map((category) => [category, scores[category].score])) as Record<
    ScoreCategory,
    number | null
  >;
}

function categoryScore(
  category: ScoreCategory,
  all: readonly Tally[],
  costs: ReadonlyMap<string, Cost>,
  policy: Policy,
  basis: ScoreInput["basis"],
  empty: boolean,
): CategoryScore {
  const scored = all.filter((tally) => policy.rules[tally.ruleId]?.severity !== "off");
  const evaluated = scored.filter(({ outcome }) => outcome === "pass" || outcome === "fail");
  const missing = scored.filter(({ outcome }) => outcome === "not-evaluated" || outcome === "error");
  const coverage = { evaluated: evaluated.length, applicable: evaluated.length + missing.length };
  // Without a tool nothing can be wrong with one: that is no evidence of anything.
  const reason = empty
    ? "not scored: there are no tools"
    : whyNot(coverage, policy.coverage[category], policy.minimumRules[category], scored);
  const failing = evaluated.flatMap((tally) => (tally.outcome === "fail" ? (costs.get(tally.ruleId) ?? []) : []));
  const deductions = reason === null ? deduct(category, failing, policy) : [];
  return {
    score: reason === null ? (1000 - tenthsOf(deductions)) / 10 : null,
    basis: basisOf(evaluated, basis),
    coverage,
    checks: {
      applicable: all.reduce((sum, tally) => sum + tally.applicable, 0),
      failed: all.reduce((sum, tally) => sum + tally.failed, 0),
    },
    deductions,
    factors: factorsOf(category, scored, deductions, policy),
    reason,
  };
}

/** The factors of a category, with what their rules gave; one pass over rules and deductions. */
function factorsOf(
  category: ScoreCategory,
  scored: readonly Tally[],
  deductions: readonly Deduction[],
  policy: Policy,
): CategoryScore["factors"] {
  const tenths = new Map<string, number>();
  for (const { factorId, points } of deductions)
    tenths.set(factorId, (tenths.get(factorId) ?? 0) + Math.round(points * 10));
  const counts = new Map<string, { passed: number; failed: number; unknown: number }>();
  for (const { factor, outcome } of scored) {
    let count = counts.get(factor);
    if (!count) counts.set(factor, (count = { passed: 0, failed: 0, unknown: 0 }));
    if (outcome === "pass") count.passed++;
    else if (outcome === "fail") count.failed++;
    else if (outcome === "not-evaluated" || outcome === "error") count.unknown++;
  }
  return Object.entries(policy.factors[category]).map(([id, { title, cap }]) => {
    const { passed, failed, unknown } = counts.get(id) ?? NO_RULES;
    return { id, title, cap, points: (tenths.get(id) ?? 0) / 10, passed, failed, unknown };
  });
}

const NO_RULES = { passed: 0, failed: 0, unknown: 0 };

function whyNot(
  { evaluated, applicable }: CategoryScore["coverage"],
  needed: number,
  least: number,
  scored: readonly Tally[],
): string | null {
  const broken = scored.find((tally) => tally.outcome === "error");
  if (broken) return `not scored: rule ${broken.ruleId} failed to run`;
  if (evaluated === 0) return "not scored: nothing could be evaluated";
  if (evaluated < least) return `not scored: ${evaluated} checks could be evaluated, ${least} are needed`;
  if (evaluated < needed * applicable) {
    return `not scored: ${evaluated} of ${applicable} checks could be evaluated, ${Math.round(needed * 100)} % are needed`;
  }
  return null;
}

/** Rules tagged `probe` judge observations, those tagged `control` the governance file; the others the document. */
function basisOf(evaluated: readonly Tally[], basis: ScoreInput["basis"]): CategoryScore["basis"] {
  const kinds = new Set(
    evaluated.map(({ tags }) =>
      tags.includes("probe") && basis !== "static" ? basis : tags.includes("control") ? "declared" : "static",
    ),
  );
  const [first] = kinds;
  return kinds.size > 1 ? "mixed" : (first ?? "static");
}

function cappedCategory(
  category: ScoreCategory,
  found: CategoryScore,
  subject: TestSubject,
  policy: Policy,
): CategoryScore {
  if (found.score === null) return found;
  const open = found.score;
  const [lowest] = policy.caps
    .filter((cap) => cap.of === category && open > cap.at)
    .map((cap) => ({ cap, result: holds(cap.when, subject) }))
    .filter(({ result }) => result.holds)
    .toSorted((a, b) => a.cap.at - b.cap.at);
  if (!lowest) return found;
  const { cap, result } = lowest;
  const row: Deduction = {
    ruleId: result.rules[0]?.ruleId ?? `cap:${cap.id}`,
    kind: "cap",
    points: (Math.round(open * 10) - Math.round(cap.at * 10)) / 10,
    reason: `At most ${cap.at}: ${cap.reason}`,
    applicable: result.rules.reduce((sum, tally) => sum + tally.applicable, 0),
    failed: result.rules.reduce((sum, tally) => sum + tally.failed, 0),
    factor: 1,
    worth: (Math.round(open * 10) - Math.round(cap.at * 10)) / 10,
    cap: cap.at,
    factorId: `cap:${cap.id}`,
    findings: result.rules.flatMap((tally) => tally.findings),
  };
  return { ...found, score: cap.at, deductions: [...found.deductions, row], reason: row.reason };
}

function tenthsOf(deductions: readonly Deduction[]): number {
  return deductions.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
}

/**
 * Weighted mean of the scored categories in hundredths, halves up, so that a tenth in one of five shows; null when none
 * that weighs anything is scored.
 */
function overallOf(scores: Readonly<Record<ScoreCategory, CategoryScore>>, policy: Policy): number | null {
  let sum = 0;
  let weights = 0;
  for (const category of SCORE_CATEGORIES) {
    const { score: value } = scores[category];
    const weight = Math.round(policy.weights[category] * 1e6);
    if (value === null || weight === 0) continue;
    sum += weight * Math.round(value * 10);
    weights += weight;
  }
  return weights === 0 ? null : Math.floor((20 * sum + weights) / (2 * weights)) / 100;
}

/** The whole number that people are shown: halves up. */
export function shown(value: number): number {
  return Math.floor(value + 0.5);
}

/** The band of the shown whole number, so that number and name always agree. */
export function gradeOf(value: number | null, policy: Policy): Policy["grades"][number] | null {
  if (value === null) return null;
  return policy.grades.find((grade) => shown(value) >= grade.from) ?? policy.grades.at(-1) ?? null;
}
