import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { ControlId, RiskLevel, ToolCategory } from "../facts/types.ts";

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
  /** Multipliers by confidence: what we are not sure of costs less. */
  readonly confidence: Readonly<Record<"high" | "medium" | "low", number>>;
  /** The share of a rule's points that one failing tool costs at least, by severity (0..1): worst tool counts. */
  readonly floor: Readonly<Record<Severity, number>>;
  /** Exponent on the failing share (0..1]: below 1 the first failures weigh more. */
  readonly shareExponent: number;
  /** Rules with other points or a cap of their own; keys are rule ids. */
  readonly rules: Readonly<Record<string, RulePolicy>>;
  /** The most that one factor of a category may cost. */
  readonly factors: Readonly<
    Partial<Record<ScoreCategory, Readonly<Record<string, { readonly cap: number | null; readonly title: string }>>>>
  >;
  /** Share of applicable rules that must be evaluated before a category is scored (0..1). */
  readonly coverage: Readonly<Record<ScoreCategory, number>>;
  readonly risk: Readonly<Record<ToolCategory, RiskLevel>>;
  /** From best to worst; `from` is inclusive. */
  readonly grades: readonly { readonly from: number; readonly name: string; readonly letter: string }[];
  /** Scores may not exceed `at` while the condition holds. */
  readonly caps: readonly PolicyCap[];
  readonly blockers: readonly PolicyCondition[];
  readonly conditions: readonly PolicyCondition[];
  /** Controls that must be active. */
  readonly requiredControls: readonly ControlId[];
}

export interface RulePolicy {
  readonly points?: number;
  readonly cap?: number | null;
  readonly floor?: number;
  readonly severity?: Severity | "off";
}

export interface PolicyCap {
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

/** A closed set of tests, so that a policy can be recomputed from a report alone. */
export interface PolicyTest {
  /** An unsuppressed finding of one of these rules. */
  readonly rule?: readonly string[];
  /** …or of a rule with this tag. */
  readonly tag?: string;
  readonly minSeverity?: Severity;
  readonly minConfidence?: "high" | "medium" | "low";
  /** A control in one of these states. */
  readonly control?: { readonly id: readonly ControlId[]; readonly status: readonly string[] };
  /** At least this many tools of a risk. */
  readonly risk?: { readonly level: RiskLevel; readonly min: number };
  readonly scoreBelow?: { readonly of: ScoreCategory | "overall"; readonly value: number };
}
