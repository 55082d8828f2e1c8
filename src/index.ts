/**
 * assayer as a library: load a target, audit it, render the report.
 *
 * ```ts
 * import { auditTarget, render } from "assayer";
 *
 * const report = await auditTarget("openapi.yaml", { policy: "standard" });
 * const html = await render(report, "html");
 * ```
 *
 * @packageDocumentation
 */
import { audit, type AuditOptions } from "./audit.ts";
import { judge } from "./gate/judge.ts";
import type { GateOptions } from "./gate/types.ts";
import { loadTarget, type LoadOptions } from "./load/load.ts";
import { rendererOf } from "./report/formats/index.ts";
import type { Format } from "./report/formats/names.ts";
import type { RenderOptions } from "./report/formats/types.ts";
import type { Report, ReportSet } from "./report/types.ts";
import { resolvePolicy } from "./score/policy-file.ts";
import type { Policy } from "./score/types.ts";

export { audit, assess, conclude, type Assessment, type AuditOptions, type Timing } from "./audit.ts";
export { defineRule } from "./engine/define-rule.ts";
export type * from "./engine/types.ts";
export type * from "./facts/types.ts";
export { judge } from "./gate/judge.ts";
export { diffInventories, overlapOf, CHANGE_KINDS, type Change, type ChangeKind } from "./gate/diff.ts";
export { inventoryOf, type Inventory } from "./gate/inventory.ts";
export type { GateOptions } from "./gate/types.ts";
export { loadTarget, loadText, type LoadOptions } from "./load/load.ts";
export { LoadError } from "./load/errors.ts";
export type * from "./load/types.ts";
export { FORMATS, type Format } from "./report/formats/names.ts";
export type { RenderOptions } from "./report/formats/types.ts";
export { readReport } from "./report/read-report.ts";
export type * from "./report/types.ts";
export type * from "./score/types.ts";
export { resolvePolicy } from "./score/policy-file.ts";
export { plan } from "./score/plan.ts";
export { verify } from "./score/verify.ts";
export { survey } from "./surface/survey.ts";
export type * from "./surface/types.ts";
export { VERSION, SCHEMA_VERSION } from "./version.ts";

/** Options of {@link auditTarget}: those of loading and judging, with a policy by name. */
export interface AuditTargetOptions extends LoadOptions, Partial<Omit<AuditOptions, "policy">> {
  /** Name of a policy that ships, path of a policy file, or a resolved policy; `standard` when absent. */
  readonly policy?: string | Policy;
  readonly gate?: GateOptions;
}

/**
 * Loads and audits one file, URL or stdin (`-`), and judges the gate.
 *
 * @throws LoadError when the target cannot be loaded; ConfigError for a policy that makes no sense.
 */
export async function auditTarget(target: string, options: AuditTargetOptions = {}): Promise<Report> {
  const { policy = "standard", gate, ...rest } = options;
  const resolved = typeof policy === "string" ? await resolvePolicy(policy) : policy;
  const document = await loadTarget(target, rest);
  const report = audit(document, { ...rest, policy: resolved, now: rest.now ?? new Date() });
  return { ...report, gate: judge(report, gate) };
}

/** Renders a report in one format; only that format's code is loaded. */
export async function render(report: Report | ReportSet, format: Format, options: RenderOptions = {}): Promise<string> {
  return (await rendererOf(format)).render(report, options);
}
