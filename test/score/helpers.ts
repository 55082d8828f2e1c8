import type { Confidence, Outcome, ScoreCategory, Severity } from "../../src/engine/types.ts";
import type { Control, RuleReport } from "../../src/report/types.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import type { ScoreInput } from "../../src/score/score.ts";
import type { ScoredFinding } from "../../src/score/tally.ts";
import type { Policy, PolicyFile } from "../../src/score/types.ts";

export interface SimpleRule {
  readonly id: string;
  readonly category?: ScoreCategory;
  readonly factor?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly outcome?: Outcome;
  readonly passed?: number;
  readonly tags?: readonly string[];
  readonly findings?: readonly {
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    readonly suppressed?: "kept" | "accepted";
  }[];
}

/** A policy with round numbers, so that tests can be reckoned on paper. */
export function paperPolicy(own: Partial<PolicyFile> = {}): Policy {
  const standard = loadPolicy("standard");
  return {
    ...standard,
    id: "paper",
    points: { critical: 40, high: 20, medium: 10, low: 5, info: 0 },
    confidence: { high: 1, medium: 0.5, low: 0 },
    scale: { security: 1, compliance: 1, compatibility: 1, quality: 1, health: 1, agentReliability: 1 },
    floor: { critical: 1, high: 0.5, medium: 0.5, low: 0.5, info: 0 },
    fullShare: 1,
    shareExponent: 1,
    soft: { after: 100, rate: 0 },
    rules: {},
    coverage: { security: 0.5, compliance: 0.5, compatibility: 0.5, quality: 0.5, health: 0.5, agentReliability: 0.5 },
    minimumRules: { security: 1, compliance: 1, compatibility: 1, quality: 1, health: 1, agentReliability: 1 },
    ceiling: null,
    caps: [],
    conditions: [],
    ...(own as Partial<Policy>),
  };
}

/** Input for the scorer from a few simple rules. */
export function inputOf(rules: readonly SimpleRule[], more: Partial<ScoreInput> = {}): ScoreInput {
  const findings: ScoredFinding[] = [];
  const entries = rules.map((rule): [string, RuleReport] => {
    const severity = rule.severity ?? "medium";
    const confidence = rule.confidence ?? "high";
    const own = rule.findings ?? [];
    own.forEach((finding, index) =>
      findings.push({
        fingerprint: `${rule.id}-${index}`,
        ruleId: rule.id,
        severity: finding.severity ?? severity,
        confidence: finding.confidence ?? confidence,
        count: 1,
        suppressed: finding.suppressed
          ? {
              reason: "known",
              owner: null,
              expires: null,
              source: "configuration",
              accepted: finding.suppressed === "accepted",
            }
          : null,
      }),
    );
    const applicable = (rule.passed ?? 0) + own.length;
    return [
      rule.id,
      {
        outcome: rule.outcome ?? (own.length > 0 ? "fail" : applicable > 0 ? "pass" : "not-applicable"),
        reason: null,
        tags: rule.tags ?? [],
        slug: rule.id,
        category: rule.category ?? "security",
        factor: rule.factor ?? "authentication",
        severity,
        confidence,
        lifecycle: "stable",
        effort: "low",
        title: { pass: "well", fail: "badly" },
        why: "",
        fix: "",
        references: [],
        applicable,
        failed: own.length,
      },
    ];
  });
  return {
    findings,
    rules: Object.fromEntries(entries),
    policy: paperPolicy(),
    controls: [] as readonly Pick<Control, "id" | "status">[],
    tools: [{ category: "read" }],
    basis: "static",
    ...more,
  };
}

export const fails = (count: number): readonly object[] => Array.from({ length: count }, () => ({}));
