import type { SuppressionReport } from "../report/types.ts";
import type { Place } from "../load/types.ts";
import type { RuleFinding, RuleResult, Severity } from "./types.ts";

/** One accepted finding, or a family of them: from the configuration, a baseline or the document itself. */
export interface Suppression {
  /** Rule id, or a pattern with `*`. */
  readonly rule: string;
  /** Tool id or name, or a JSON Pointer; `*` matches any run of characters. */
  readonly target?: string | undefined;
  /** Binds it to one finding. */
  readonly fingerprint?: string | undefined;
  /** Binds it to the text as it was; another text reopens the finding. */
  readonly contentHash?: string | undefined;
  /** Holds only while the finding is no worse than this. */
  readonly maxSeverity?: Severity | undefined;
  readonly reason: string;
  readonly owner?: string | undefined;
  /** ISO date: the last day on which it holds. */
  readonly expires?: string | undefined;
  /** `accept` takes the finding's cost out of the scores too; `keep` (the default) only out of the gate. */
  readonly score?: "keep" | "accept" | undefined;
  readonly source: "configuration" | "baseline" | "document";
  /** For `document`: the part of the document that it stands in. */
  readonly scope?: Place | undefined;
}

/** Which findings are suppressed by what, and what became of every suppression. */
export interface SuppressionOutcome {
  readonly byFingerprint: ReadonlyMap<string, Suppression>;
  readonly report: readonly SuppressionReport[];
  readonly warnings: readonly string[];
}

/**
 * Matches findings against suppressions. Expired ones and ones whose text has changed no longer hold: the finding
 * comes back and a warning says so. A document cannot excuse its own text: `document` suppressions do not reach
 * rules tagged `tool-text`.
 */
export function suppress(
  results: readonly RuleResult[],
  suppressions: readonly Suppression[],
  now: Date,
): SuppressionOutcome {
  const byFingerprint = new Map<string, Suppression>();
  const warnings: string[] = [];
  const today = now.toISOString().slice(0, 10);
  const report = suppressions.map((suppression): SuppressionReport => {
    const matches = compileSuppression(suppression);
    const hits: string[] = [];
    let reopened = 0;
    const expired = suppression.expires !== undefined && suppression.expires < today;
    for (const result of results) {
      if (!matches.rule(result.rule.id)) continue;
      if (suppression.source === "document" && result.rule.tags.includes("tool-text")) continue;
      for (const finding of result.findings) {
        if (!matches.finding(finding)) continue;
        hits.push(finding.fingerprint);
        if (isWorse(finding, suppression)) reopened++;
        else if (!expired) byFingerprint.set(finding.fingerprint, suppression);
      }
    }
    const status = hits.length === 0 ? "unused" : expired ? "expired" : reopened > 0 ? "reopened" : "active";
    if (status !== "active" && !(status === "unused" && suppression.source === "baseline")) {
      warnings.push(warningFor(status, suppression));
    }
    return {
      rule: suppression.rule,
      target: suppression.target ?? suppression.fingerprint ?? null,
      reason: suppression.reason,
      owner: suppression.owner ?? null,
      expires: suppression.expires ?? null,
      source: suppression.source,
      status,
      findings: hits,
    };
  });
  return { byFingerprint, report, warnings };
}

/** What is said of a suppression that nothing needs; `target` is a tool, a pointer or a fingerprint. */
export function unusedWarning(rule: string, target: string | null): string {
  return `${named(rule, target)} matches no finding: remove it`;
}

function named(rule: string, target: string | null): string {
  return `suppression of ${rule}${target === null ? "" : ` on ${target}`}`;
}

function warningFor(status: "unused" | "expired" | "reopened", suppression: Suppression): string {
  const target = suppression.target ?? suppression.fingerprint ?? null;
  if (status === "unused") return unusedWarning(suppression.rule, target);
  const what = named(suppression.rule, target);
  if (status === "expired") return `${what} expired on ${suppression.expires}: its findings count again`;
  return `${what} no longer holds because the text or the severity has changed: its findings count again`;
}

const SEVERITIES: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** The text has changed, or the finding weighs more than what was accepted. */
function isWorse(finding: RuleFinding, { contentHash, maxSeverity }: Suppression): boolean {
  if (contentHash !== undefined && contentHash !== finding.contentHash) return true;
  return maxSeverity !== undefined && SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(maxSeverity);
}

interface Matcher {
  rule(id: string): boolean;
  finding(finding: RuleFinding): boolean;
}

function compileSuppression(suppression: Suppression): Matcher {
  const rule = glob(suppression.rule);
  const target = suppression.target === undefined ? null : glob(suppression.target);
  return {
    rule,
    finding({ fingerprint, evidence }) {
      if (suppression.fingerprint !== undefined && suppression.fingerprint !== fingerprint) return false;
      if (suppression.scope && !within(evidence.at, suppression.scope)) return false;
      if (!target) return true;
      const { tool, at } = evidence;
      return target(at.pointer) || (tool !== undefined && (target(tool.id) || target(tool.name)));
    },
  };
}

function within(place: Place, scope: Place): boolean {
  if (place.uri !== scope.uri) return false;
  return scope.pointer === "" || place.pointer === scope.pointer || place.pointer.startsWith(`${scope.pointer}/`);
}

/** A pattern in which `*` stands for any run of characters, matched in linear time without a regular expression. */
export function glob(pattern: string): (text: string) => boolean {
  if (!pattern.includes("*")) return (text) => text === pattern;
  const parts = pattern.split("*");
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const middle = parts.slice(1, -1).filter((part) => part !== "");
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of middle) {
      const found = text.indexOf(part, from);
      if (found === -1 || found + part.length > end) return false;
      from = found + part.length;
    }
    return true;
  };
}
