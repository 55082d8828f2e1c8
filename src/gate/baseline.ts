import type { Suppression } from "../engine/suppress.ts";
import type { Severity } from "../engine/types.ts";
import type { Report } from "../report/types.ts";

/** What `assayer baseline` accepts: every finding of today, bound to the text that it is about. */
export interface Baseline {
  readonly assayerBaseline: 1;
  readonly target: { readonly kind: "openapi" | "mcp"; readonly name: string };
  /** ISO date. */
  readonly created: string;
  readonly reason: string;
  readonly owner: string | null;
  readonly expires: string | null;
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly contentHash: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly tool: string | null;
    readonly message: string;
  }[];
}

/** Baseline of a report: its findings that nothing suppresses yet. */
export function baselineOf(
  report: Report,
  meta: { readonly reason: string; readonly owner: string | null; readonly expires: string | null },
): Baseline {
  return {
    assayerBaseline: 1,
    target: { kind: report.target.kind, name: report.target.name },
    created: report.generatedAt.slice(0, 10),
    reason: meta.reason,
    owner: meta.owner,
    expires: meta.expires,
    findings: report.findings
      .filter((finding) => !finding.suppressed)
      .map((finding) => ({
        fingerprint: finding.fingerprint,
        contentHash: finding.contentHash,
        rule: finding.ruleId,
        severity: finding.severity,
        tool: finding.tool,
        message: finding.message,
      })),
  };
}

/** The baseline as suppressions: each holds for one finding, its text and at most its severity of then. */
export function baselineSuppressions(baseline: Baseline): readonly Suppression[] {
  return baseline.findings.map((finding) => ({
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    contentHash: finding.contentHash,
    maxSeverity: finding.severity,
    reason: baseline.reason,
    owner: baseline.owner ?? undefined,
    expires: baseline.expires ?? undefined,
    source: "baseline",
  }));
}

/** Says why a parsed file is not a baseline for this target; null when it is. */
export function baselineProblem(value: unknown, target: Report["target"]): string | null {
  if (value === null || typeof value !== "object") return "it is not a baseline file";
  const { assayerBaseline, target: made, findings } = value as Partial<Record<keyof Baseline, unknown>>;
  if (typeof assayerBaseline !== "number") return "it is not a baseline file (no assayerBaseline)";
  if (assayerBaseline !== 1) return `its version ${assayerBaseline} is newer than this assayer reads`;
  if (!Array.isArray(findings) || !findings.every(isBaselineFinding)) return "its findings are not readable";
  const { kind, name } = (made ?? {}) as { kind?: unknown; name?: unknown };
  if (kind !== target.kind || name !== target.name) {
    return `it was made for ${String(kind)} "${String(name)}", not for ${target.kind} "${target.name}"`;
  }
  return null;
}

function isBaselineFinding(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  const finding = value as Record<string, unknown>;
  return ["fingerprint", "contentHash", "rule", "severity"].every((key) => typeof finding[key] === "string");
}
