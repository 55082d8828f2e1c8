import type { Confidence, Outcome, ScoreCategory, Severity } from "../engine/types.ts";
import type { Finding, RuleReport } from "../report/types.ts";

/** What scoring needs to know of a finding. */
export type ScoredFinding = Pick<Finding, "fingerprint" | "ruleId" | "severity" | "confidence" | "suppressed"> &
  Partial<Pick<Finding, "count">>;

/** Findings of one rule that weigh the same. */
export interface TallyGroup {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Failures that count in the score: a finding can stand for several. */
  counted: number;
  /** Findings that count in verdict and caps: not suppressed. */
  open: number;
}

/** One rule's result, small enough to score many times over. */
export interface Tally {
  readonly ruleId: string;
  readonly category: ScoreCategory;
  readonly factor: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly title: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly applicable: number;
  readonly failed: number;
  readonly groups: readonly TallyGroup[];
  /** Fingerprints of the findings that count. */
  readonly findings: readonly string[];
  /** Accepted failures: they cost nothing. */
  readonly accepted: number;
}

/** Rules and findings of a report, or on their way into one, as tallies in the order of rule ids. */
export function tallies(
  rules: Readonly<Record<string, RuleReport>>,
  findings: readonly ScoredFinding[],
): readonly Tally[] {
  const byRule = new Map<string, ScoredFinding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  return Object.keys(rules)
    .toSorted()
    .map((id) => tallyOf(id, rules[id]!, byRule.get(id) ?? []));
}

function tallyOf(ruleId: string, rule: RuleReport, findings: readonly ScoredFinding[]): Tally {
  const groups = new Map<string, TallyGroup>();
  const groupOf = (severity: Severity, confidence: Confidence): TallyGroup => {
    const key = `${severity} ${confidence}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { severity, confidence, counted: 0, open: 0 }));
    return group;
  };
  const counted: string[] = [];
  let accepted = 0;
  for (const finding of findings) {
    const group = groupOf(finding.severity, finding.confidence);
    if (!finding.suppressed) group.open++;
    const count = finding.count ?? 1;
    if (finding.suppressed?.accepted) {
      accepted += count;
      continue;
    }
    group.counted += count;
    counted.push(finding.fingerprint);
  }
  return {
    ruleId,
    category: rule.category,
    factor: rule.factor,
    severity: rule.severity,
    tags: rule.tags,
    title: rule.title.fail,
    outcome: rule.outcome,
    reason: rule.reason,
    applicable: rule.applicable,
    failed: rule.failed,
    groups: [...groups.values()],
    findings: counted.toSorted(),
    accepted,
  };
}

/** The tally as it would be with the rule's findings fixed. */
export function fixed(tally: Tally): Tally {
  return { ...tally, outcome: "pass", failed: 0, groups: [], findings: [], accepted: 0 };
}
