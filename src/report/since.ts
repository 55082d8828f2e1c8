import type { RenderOptions } from "./formats/types.ts";
import type { Finding, Report } from "./types.ts";

/** What happened to one target between two reports. */
export interface Since {
  readonly base: Report;
  /** Open now and not then, notes of severity `info` left out; in the order of the report. */
  readonly fresh: readonly Finding[];
  /** Open then and not found now. */
  readonly gone: readonly Finding[];
  /** False when the policy or the rules changed: then scores do not compare, and findings may be the ruler's. */
  readonly comparable: boolean;
}

/**
 * Changes since the earlier report that the options name; null without one. A single target is compared with a single
 * report whatever it is called; of several, with the one of the same kind and name.
 */
export function sinceBase(report: Report, count: number, options: RenderOptions): Since | null {
  const bases = options.baseReports ?? (options.baseReport ? [options.baseReport] : []);
  const base =
    count === 1 && bases.length === 1
      ? bases[0]
      : bases.find(({ target }) => target.kind === report.target.kind && target.name === report.target.name);
  if (!base) return null;
  const before = new Set(open(base).map(({ fingerprint }) => fingerprint));
  const after = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  return {
    base,
    fresh: open(report).filter(({ fingerprint }) => !before.has(fingerprint)),
    gone: open(base).filter(({ fingerprint }) => !after.has(fingerprint)),
    comparable: base.policy.digest === report.policy.digest && base.generator.rules === report.generator.rules,
  };
}

/** Findings that count: not suppressed, and more than a note. */
export function open(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => !finding.suppressed && finding.severity !== "info");
}
