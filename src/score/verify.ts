import { canonicalJson } from "../engine/fingerprint.ts";
import type { Json } from "../load/types.ts";
import { digestOf } from "../report/build-report.ts";
import { checklist } from "../report/checklist.ts";
import { recommendations, scorerOf } from "../report/recommendations.ts";
import type { Finding, Report } from "../report/types.ts";
import { loadPolicy } from "./policy.ts";
import { SCORE_CATEGORIES } from "./score.ts";

export interface Verification {
  readonly holds: boolean;
  /** One line for each number that does not follow from the others. */
  readonly problems: readonly string[];
}

const MOST_PROBLEMS = 50;

/**
 * Recomputes everything that a report counts and scores from its findings, rules, controls, tools and resolved policy,
 * by the same code that wrote it. It shows that the numbers agree with each other, not who wrote them.
 */
export function verify(report: Report): Verification {
  const problems: string[] = [];
  const compare = (what: string, written: unknown, computed: unknown): void => {
    differences(what, written as Json, computed as Json, problems);
  };
  try {
    policyHolds(report, compare, problems);
    countsHold(report, compare, problems);
    scoresHold(report, compare);
  } catch (error) {
    problems.push(`the report cannot be recomputed: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { holds: problems.length === 0, problems: problems.slice(0, MOST_PROBLEMS) };
}

type Compare = (what: string, written: unknown, computed: unknown) => void;

function policyHolds({ policy }: Report, compare: Compare, problems: string[]): void {
  const { resolved } = policy;
  compare("policy.digest", policy.digest, digestOf(resolved as unknown as Json));
  compare("policy.id", policy.id, resolved.id);
  compare("policy.version", policy.version, resolved.version);
  if (!["standard", "strict"].includes(policy.id)) return;
  const shipped = loadPolicy(policy.id);
  if (
    shipped.version === policy.version &&
    canonicalJson(shipped as unknown as Json) !== canonicalJson(resolved as unknown as Json)
  ) {
    problems.push(
      `policy.resolved: it is not the policy "${policy.id}" version ${policy.version} that this program knows`,
    );
  }
}

function countsHold(report: Report, compare: Compare, problems: string[]): void {
  const { summary, tools, findings, rules, policy } = report;
  compare("summary.toolCount", summary.toolCount, tools.length);
  compare(
    "summary.tokens",
    summary.tokens,
    tools.reduce((sum, tool) => sum + tool.tokens, 0),
  );
  for (const tool of tools) compare(`tools[${tool.id}].risk`, tool.risk, policy.resolved.risk[tool.category]);
  for (const [level, number] of Object.entries(summary.risk)) {
    compare(
      `summary.risk.${level}`,
      number,
      count(tools, (tool) => tool.risk === level),
    );
  }
  for (const [category, number] of Object.entries(summary.categories)) {
    compare(
      `summary.categories.${category}`,
      number,
      count(tools, (tool) => tool.category === category),
    );
  }
  for (const [severity, number] of Object.entries(summary.findings)) {
    const open = count(findings, (finding) => finding.severity === severity && !finding.suppressed);
    compare(`summary.findings.${severity}`, number, open);
  }
  const byRule = new Map<string, Finding[]>();
  const prints = new Set<string>();
  for (const finding of findings) {
    if (prints.has(finding.fingerprint)) problems.push(`findings: ${finding.fingerprint} stands there twice`);
    prints.add(finding.fingerprint);
    const own = byRule.get(finding.ruleId);
    if (own) own.push(finding);
    else byRule.set(finding.ruleId, [finding]);
    const rule = Object.hasOwn(rules, finding.ruleId) ? rules[finding.ruleId] : undefined;
    if (!rule)
      problems.push(`findings: ${finding.fingerprint} is of ${finding.ruleId}, which is no rule of the report`);
    else compare(`findings[${finding.fingerprint}].category`, finding.category, rule.category);
  }
  for (const [id, rule] of Object.entries(rules)) {
    const stood = (byRule.get(id) ?? []).reduce((sum, finding) => sum + finding.count, 0);
    compare(`rules.${id}.failed`, rule.failed, stood);
    if (rule.failed > rule.applicable) problems.push(`rules.${id}: ${rule.failed} of ${rule.applicable} cannot fail`);
    const ran = rule.failed > 0 ? "fail" : rule.applicable > 0 ? "pass" : null;
    if (ran !== null || rule.outcome === "fail" || rule.outcome === "pass")
      compare(`rules.${id}.outcome`, rule.outcome, ran);
  }
  for (const category of SCORE_CATEGORIES) {
    const own = Object.values(rules).filter((rule) => rule.category === category);
    const { checks } = report.scores[category];
    compare(
      `scores.${category}.checks.applicable`,
      checks.applicable,
      own.reduce((sum, rule) => sum + rule.applicable, 0),
    );
    compare(
      `scores.${category}.checks.failed`,
      checks.failed,
      own.reduce((sum, rule) => sum + rule.failed, 0),
    );
  }
  for (const tool of tools) {
    for (const print of tool.findings) {
      if (!prints.has(print)) problems.push(`tools[${tool.id}].findings: there is no finding ${print}`);
    }
  }
}

function count<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length;
}

function scoresHold(report: Report, compare: Compare): void {
  const { summary, scores } = scorerOf(report).score();
  for (const category of SCORE_CATEGORIES) {
    const { basis: _a, ...written } = report.scores[category];
    const { basis: _b, ...computed } = scores[category];
    compare(`scores.${category}`, written, computed);
  }
  for (const key of ["score", "grade", "verdict", "conditions", "blockers", "overall", "cap"] as const) {
    compare(`summary.${key}`, report.summary[key], summary[key]);
  }
  compare("recommendations", report.recommendations, recommendations(report));
  compare("checklist", report.checklist, checklist(report));
}

/** Walks both values and says at each place where they part what is written and what follows. */
function differences(at: string, written: Json | undefined, computed: Json | undefined, problems: string[]): void {
  if (written === computed || problems.length >= MOST_PROBLEMS) return;
  if (isObject(written) && isObject(computed)) {
    for (const key of new Set([...Object.keys(written), ...Object.keys(computed)])) {
      const [a, b] = [written, computed].map((side) =>
        Object.hasOwn(side, key) ? (side as Record<string, Json>)[key] : undefined,
      );
      differences(Array.isArray(computed) ? `${at}[${key}]` : `${at}.${key}`, a, b, problems);
    }
    return;
  }
  problems.push(`${at} is ${short(written)}, but ${short(computed)} follows`);
}

function isObject(value: Json | undefined): value is Exclude<Json, null | boolean | number | string> {
  return typeof value === "object" && value !== null;
}

function short(value: Json | undefined): string {
  const text = value === undefined ? "not there" : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
