import { rules as catalogue } from "./catalogue.ts";
import { canonicalJson, shortHash } from "./engine/fingerprint.ts";
import { runRules } from "./engine/run-rules.ts";
import { suppress, type Suppression } from "./engine/suppress.ts";
import type { Rule, RuleResult, Severity } from "./engine/types.ts";
import type { ClassificationOverrides } from "./facts/classify.ts";
import { establish } from "./facts/establish.ts";
import type { Facts } from "./facts/types.ts";
import type { Document, Incomplete } from "./load/types.ts";
import { buildReport, digestOf } from "./report/build-report.ts";
import type { Report } from "./report/types.ts";
import type { Policy } from "./score/types.ts";
import { survey } from "./surface/survey.ts";
import { documentSuppressions } from "./surface/ignores.ts";
import type { Surface, Tool } from "./surface/types.ts";
import { uptime } from "./clock.ts";

/** What an audit depends on besides the document. */
export interface AuditOptions {
  readonly policy: Policy;
  /** Leave deprecated operations out. */
  readonly skipDeprecated?: boolean;
  readonly overrides?: ClassificationOverrides;
  /** Parsed governance file. */
  readonly governance?: unknown;
  readonly governanceSource?: string | null;
  readonly suppressions?: readonly Suppression[];
  /** Honour `x-assayer-ignore` in the document (default true). */
  readonly documentSuppressions?: boolean;
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  /** Only these rules (ids); all when absent. */
  readonly only?: ReadonlySet<string>;
  readonly now: Date;
  readonly timing?: Timing;
}

/** Collects milliseconds by stage and by rule when it is given. */
export interface Timing {
  stage(name: string, ms: number): void;
  rule(id: string, ms: number): void;
}

/** What was found out, before it is scored: users' own rules add their results here. */
export interface Assessment {
  readonly surface: Surface;
  readonly facts: Facts;
  readonly results: readonly RuleResult[];
  readonly incomplete: readonly Incomplete[];
}

/** The whole audit of one loaded document: pure, synchronous, same input, same report. */
export function audit(document: Document, options: AuditOptions): Report {
  return conclude(assess(document, options), options);
}

/** Surface, facts and rules. */
export function assess(document: Document, options: AuditOptions): Assessment {
  const clock = stopwatch(options.timing);
  const surveyed = survey(document);
  const surface = options.skipDeprecated ? withoutDeprecated(surveyed) : surveyed;
  clock("survey");
  const established = establish(surface, options);
  clock("facts");
  const rules = selectRules(catalogue, options);
  const results = runRules(surface, established.facts, rules, {
    timing: options.timing !== undefined,
    ...(options.severities && { severities: options.severities }),
  });
  clock("rules");
  for (const result of results) options.timing?.rule(result.rule.id, result.ms);
  return { surface, facts: established.facts, results, incomplete: established.failed };
}

/** Scores an assessment and writes it down as a report. */
export function conclude(assessment: Assessment, options: AuditOptions): Report {
  const clock = stopwatch(options.timing);
  const { surface, facts, results } = assessment;
  const own = options.documentSuppressions === false ? [] : documentSuppressions(surface);
  const suppressions = [...(options.suppressions ?? []), ...own];
  const suppression = suppress(results, suppressions, options.now);
  const thrown = results
    .filter((result) => result.outcome === "error")
    .map((result): Incomplete => ({ what: `rule ${result.rule.id}`, why: `it failed: ${result.reason ?? "unknown"}` }));
  const report = buildReport({
    surface,
    facts,
    results,
    suppression,
    policy: options.policy,
    configDigest: configDigest(options),
    incomplete: [
      ...assessment.incomplete,
      ...thrown,
      ...suppression.warnings.map((why) => ({ what: "suppression", why })),
      ...facts.governance.expired.map((why) => ({ what: "attestation", why: `expired: ${why}` })),
    ],
    generatedAt: options.now.toISOString(),
    rulesVersion: catalogueVersion(results.map((result) => result.rule)),
  });
  clock("report");
  return report;
}

function selectRules(all: readonly Rule[], options: AuditOptions): readonly Rule[] {
  const { only } = options;
  return only ? all.filter((rule) => only.has(rule.id)) : all;
}

function withoutDeprecated(surface: Surface): Surface {
  const tools: readonly Tool[] = surface.tools.filter((tool) => !tool.deprecated);
  return Object.create(surface, { tools: { value: tools, enumerable: true } }) as Surface;
}

/** Changes whenever a rule is added or what it says or counts as changes. */
function catalogueVersion(rules: readonly Rule[]): string {
  const parts = rules.map((rule) => `${rule.id} ${rule.category} ${rule.factor} ${rule.severity} ${rule.since}`);
  return `${rules.length}-${shortHash(parts.join("\n")).slice(0, 8)}`;
}

function configDigest(options: AuditOptions): string {
  return digestOf({
    skipDeprecated: options.skipDeprecated ?? false,
    overrides: JSON.parse(canonicalJson((options.overrides ?? null) as never)),
    governance: JSON.parse(JSON.stringify(options.governance ?? null)),
    severities: options.severities ? Object.fromEntries(options.severities) : {},
    suppressions: JSON.parse(JSON.stringify(options.suppressions ?? [])),
    documentSuppressions: options.documentSuppressions ?? true,
    only: options.only ? [...options.only].toSorted() : null,
  });
}

function stopwatch(timing: Timing | undefined): (stage: string) => void {
  if (!timing) return () => {};
  let from = uptime();
  return (stage) => {
    const to = uptime();
    timing.stage(stage, to - from);
    from = to;
  };
}
