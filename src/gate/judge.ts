import type { ScoreCategory, Severity } from "../engine/types.ts";
import type { Finding, Gate, GateCondition, Report, Verdict } from "../report/types.ts";
import type { Json } from "../load/types.ts";
import type { GateOptions } from "./types.ts";

const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "info"];
const VERDICTS: readonly Verdict[] = ["ready", "conditional", "blocked"];

/**
 * Judges every condition. With none named, the default holds: a blocked verdict fails. Suppressed findings do not
 * count; a category without a score fails a threshold on it.
 */
export function judge(report: Report, options: GateOptions = {}): Gate {
  const conditions = [
    ...verdictCondition(report, options),
    ...scoreConditions(report, options),
    ...severityConditions(report, options),
    ...riskConditions(report, options),
    ...controlConditions(report, options),
    ...regressionConditions(report, options),
    ...otherConditions(report, options),
  ];
  return { passed: conditions.every((condition) => condition.passed), conditions };
}

function condition(
  kind: string,
  subject: string | null,
  wanted: Json,
  got: Json,
  passed: boolean,
  message: string,
): GateCondition {
  return { kind, subject, wanted, got, passed, message };
}

function verdictCondition(report: Report, { verdict, failOn }: GateOptions): GateCondition[] {
  if (verdict === undefined && failOn === "none") return [];
  const wanted = verdict ?? "conditional";
  const got = report.summary.verdict;
  const passed = VERDICTS.indexOf(got) <= VERDICTS.indexOf(wanted);
  const why = got === "blocked" ? report.summary.blockers : report.summary.conditions;
  const reasons = why.length > 0 ? `: ${why.join("; ")}` : "";
  const message = passed ? `verdict is ${got}` : `verdict is ${got}${reasons}`;
  return [condition("verdict", null, wanted, got, passed, message)];
}

function scoreConditions(report: Report, { failBelow }: GateOptions): GateCondition[] {
  return Object.entries(failBelow ?? {}).map(([subject, wanted]) => {
    const got = subject === "overall" ? report.summary.score : (report.scores[subject as ScoreCategory]?.score ?? null);
    const name = subject === "overall" ? "overall score" : `${subject} score`;
    if (got === null) {
      const why = subject === "overall" ? null : report.scores[subject as ScoreCategory]?.reason;
      const message = `${name} could not be worked out${why ? ` (${why})` : ""}, ${wanted} is wanted`;
      return condition("fail-below", subject, wanted, null, false, message);
    }
    const passed = got >= wanted;
    const message = passed
      ? `${name} ${got} is at least ${wanted}`
      : `${name} ${got} is ${hundredths(wanted - got)} below ${wanted}`;
    return condition("fail-below", subject, wanted, got, passed, message);
  });
}

function severityConditions(report: Report, { failOn, max }: GateOptions): GateCondition[] {
  const open = report.findings.filter((finding) => !finding.suppressed);
  const conditions: GateCondition[] = [];
  if (failOn !== undefined && failOn !== "none") {
    const worse = open.filter((finding) => SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn));
    const message =
      worse.length === 0
        ? `no finding is ${failOn} or worse`
        : `${count(worse.length, "finding")} ${worse.length === 1 ? "is" : "are"} ${failOn} or worse: ${named(worse)}`;
    conditions.push(condition("fail-on", failOn, 0, worse.length, worse.length === 0, message));
  }
  for (const [severity, most] of Object.entries(max ?? {})) {
    const got = open.filter((finding) => finding.severity === severity).length;
    const message =
      got <= most
        ? `${count(got, `${severity} finding`)}, ${most} allowed`
        : `${count(got, `${severity} finding`)}, ${got - most} more than the ${most} allowed`;
    conditions.push(condition("max", severity, most, got, got <= most, message));
  }
  return conditions;
}

function riskConditions(report: Report, { maxRisk }: GateOptions): GateCondition[] {
  return Object.entries(maxRisk ?? {}).map(([level, most]) => {
    const got = report.summary.risk[level as keyof Report["summary"]["risk"]];
    const tools = count(got, `${level}-risk tool`);
    const message = got <= most ? `${tools}, ${most} allowed` : `${tools}, ${got - most} more than the ${most} allowed`;
    return condition("max-risk", level, most, got, got <= most, message);
  });
}

function controlConditions(report: Report, { requireControls }: GateOptions): GateCondition[] {
  return (requireControls ?? []).map((id) => {
    const status = report.controls.find((control) => control.id === id)?.status ?? "unknown";
    const passed = status === "active" || status === "not-applicable";
    return condition("require-control", id, "active", status, passed, `control ${id} is ${status}`);
  });
}

/** Tenths of a point: below that two scores are the same. */
const EPSILON = 0.005;

function regressionConditions(report: Report, { base }: GateOptions): GateCondition[] {
  if (!base) return [];
  const conditions: GateCondition[] = [];
  const compare = (subject: string, before: number | null, after: number | null): void => {
    if (before === null) return;
    const passed = after !== null && after >= before - EPSILON;
    const message =
      after === null
        ? `${subject} was ${before} and can no longer be worked out`
        : passed
          ? `${subject} ${after}, before ${before}`
          : `${subject} fell by ${hundredths(before - after)} from ${before} to ${after}`;
    conditions.push(condition("fail-on-regression", subject, before, after, passed, message));
  };
  if (base.policy.digest === report.policy.digest) {
    compare("overall", base.summary.score, report.summary.score);
    for (const [name, score] of Object.entries(report.scores)) {
      compare(name, base.scores[name as ScoreCategory]?.score ?? null, score.score);
    }
  }
  const known = new Set(base.findings.map((finding) => finding.fingerprint));
  const fresh = report.findings.filter(
    (finding) =>
      !finding.suppressed &&
      !known.has(finding.fingerprint) &&
      SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf("medium"),
  );
  const message =
    fresh.length === 0
      ? "no new finding of medium or more"
      : `${count(fresh.length, "new finding")} of medium or more: ${named(fresh)}`;
  conditions.push(condition("fail-on-regression", "new-findings", 0, fresh.length, fresh.length === 0, message));
  return conditions;
}

function otherConditions(report: Report, options: GateOptions): GateCondition[] {
  const conditions: GateCondition[] = [];
  if (options.failOnIncomplete) {
    const missing = report.incomplete.filter((item) => item.what !== "suppression");
    const passed = missing.length === 0;
    const message = passed
      ? "everything was read"
      : `${count(missing.length, "thing")} could not be read: ${missing
          .slice(0, 3)
          .map((item) => `${item.what} (${item.why})`)
          .join("; ")}`;
    conditions.push(condition("fail-on-incomplete", null, 0, missing.length, passed, message));
  }
  if (options.maxTokens !== undefined) {
    const got = report.summary.tokens;
    const passed = got <= options.maxTokens;
    const message = passed
      ? `listing costs about ${got} tokens, ${options.maxTokens} allowed`
      : `listing costs about ${got} tokens, ${got - options.maxTokens} more than the ${options.maxTokens} allowed`;
    conditions.push(condition("max-tokens", null, options.maxTokens, got, passed, message));
  }
  if (options.drift) {
    const passed = options.drift.length === 0;
    const message = passed
      ? "nothing changed since the lock file"
      : `${count(options.drift.length, "change")} since the lock file: ${options.drift
          .slice(0, 3)
          .map((change) => change.message)
          .join("; ")}`;
    conditions.push(condition("locked", null, 0, options.drift.length, passed, message));
  }
  if (options.failOnStale) {
    const stale = report.suppressions.filter((item) => item.status === "unused" || item.status === "expired");
    const passed = stale.length === 0;
    const message = passed ? "no stale suppression" : `${count(stale.length, "stale suppression")}`;
    conditions.push(condition("fail-on-stale", null, 0, stale.length, passed, message));
  }
  return conditions;
}

function named(findings: readonly Finding[]): string {
  const shown = findings.slice(0, 3).map((finding) => `${finding.ruleId}${finding.tool ? ` on ${finding.tool}` : ""}`);
  const rest = findings.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
