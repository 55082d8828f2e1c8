import type { Confidence, Outcome, ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlId, ControlStatus, RiskLevel, ToolCategory } from "../facts/types.ts";

/** How findings become scores: data, from `rules/policies/*.yaml` or a team's own file. */
export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  /** Weight of each category in the overall score; they sum to 1. A category may weigh 0. */
  readonly weights: Readonly<Record<ScoreCategory, number>>;
  /** Points that a rule of this severity costs when all that it applies to fails. */
  readonly points: Readonly<Record<Severity, number>>;
  /** Multiplier on `points` for each category: how wide its scores spread. Rules with points of their own keep them. */
  readonly scale: Readonly<Record<ScoreCategory, number>>;
  /** Multipliers by confidence: what we are not sure of costs less. */
  readonly confidence: Readonly<Record<"high" | "medium" | "low", number>>;
  /** The share of a rule's points that one failing tool costs at least, by severity (0..1): worst tool counts. */
  readonly floor: Readonly<Record<Severity, number>>;
  /** Failing share (0..1] from which on a rule costs all of its points. */
  readonly fullShare: number;
  /** Exponent on the failing share divided by `fullShare` (0..1]: below 1 the first failures weigh more. */
  readonly shareExponent: number;
  /** Points of a category beyond `after` count `rate` (0..1) of themselves to begin with, then less and less. */
  readonly soft: { readonly after: number; readonly rate: number };
  /** Rules with points, a cap, a floor or a severity of their own; keys are rule ids. */
  readonly rules: Readonly<Record<string, RulePolicy>>;
  /** The factors of each category with the most points that each may cost; null for no limit. */
  readonly factors: Readonly<Record<ScoreCategory, Readonly<Record<string, FactorPolicy>>>>;
  /** Share of applicable rules that must be evaluated before a category is scored (0..1). */
  readonly coverage: Readonly<Record<ScoreCategory, number>>;
  /** Number of rules that must be evaluated before a category is scored. */
  readonly minimumRules: Readonly<Record<ScoreCategory, number>>;
  readonly risk: Readonly<Record<ToolCategory, RiskLevel>>;
  /**
   * The overall score is at most the score of `category` plus `above` points (0..100), so that good marks elsewhere do
   * not hide bad ones there; null for no such limit.
   */
  readonly ceiling: PolicyCeiling | null;
  /** From best to worst; `from` is inclusive. */
  readonly grades: readonly { readonly from: number; readonly name: string; readonly letter: string }[];
  /** Scores may not exceed `at` while the condition holds. */
  readonly caps: readonly PolicyCap[];
  readonly blockers: readonly PolicyCondition[];
  readonly conditions: readonly PolicyCondition[];
  /** Controls that must be active or not applicable; each that is not blocks. */
  readonly requiredControls: readonly ControlId[];
}

export interface FactorPolicy {
  readonly title: string;
  readonly cap: number | null;
  /** Points that every failure of a rule beyond its first costs besides (0..100), times confidence; 0 when absent. */
  readonly each?: number;
}

export interface PolicyCeiling {
  readonly category: ScoreCategory;
  readonly above: number;
}

export interface RulePolicy {
  /** Points when all fails, in place of those of the severity; findings of another severity cost in proportion. */
  readonly points?: number;
  /** The most that the rule may cost. */
  readonly cap?: number | null;
  /** In place of the severity's floor. */
  readonly floor?: number;
  /** In place of the rule's own severity, for scoring only; `off` takes the rule out of the scores. */
  readonly severity?: Severity | "off";
}

export interface PolicyCap {
  readonly id: string;
  readonly at: number;
  /** Category, or `overall`. */
  readonly of: ScoreCategory | "overall";
  readonly when: PolicyTest;
  readonly reason: string;
}

export interface PolicyCondition {
  readonly id: string;
  readonly when: PolicyTest;
  /** Sentence with `{n}` for the number of findings or tools. */
  readonly text: string;
}

/**
 * A closed set of tests, so that a policy can be recomputed from a report alone. All that are given must hold; `rule`
 * and `tag` name findings together with `minSeverity` and `minConfidence`; a severity alone counts those of any rule.
 */
export interface PolicyTest {
  /** An unsuppressed finding of one of these rules. */
  readonly rule?: readonly string[];
  /** …or of a rule with this tag. */
  readonly tag?: string;
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  /** A control in one of these states. */
  readonly control?: { readonly id: readonly ControlId[]; readonly status: readonly ControlStatus[] };
  /** A rule with this tag came out as one of these; a rule that did not run counts as `not-evaluated`. */
  readonly outcome?: { readonly tag: string; readonly is: readonly Outcome[] };
  /** At least this many tools of a risk. */
  readonly risk?: { readonly level: RiskLevel; readonly min: number };
  readonly scoreBelow?: { readonly of: ScoreCategory | "overall"; readonly value: number };
}

/** A policy as it is written: what it leaves out comes from the policy that it extends, `standard` unless it says. */
export type PolicyFile = Readonly<
  Partial<
    Omit<
      Policy,
      "weights" | "points" | "scale" | "confidence" | "floor" | "coverage" | "minimumRules" | "risk" | "factors" | "id"
    >
  > & {
    id: string;
    extends?: string | null;
    weights?: Partial<Policy["weights"]>;
    points?: Partial<Policy["points"]>;
    scale?: Partial<Policy["scale"]>;
    confidence?: Partial<Policy["confidence"]>;
    floor?: Partial<Policy["floor"]>;
    coverage?: Partial<Policy["coverage"]>;
    minimumRules?: Partial<Policy["minimumRules"]>;
    risk?: Partial<Policy["risk"]>;
    factors?: Partial<Record<ScoreCategory, Readonly<Record<string, Partial<FactorPolicy>>>>>;
  }
>;
