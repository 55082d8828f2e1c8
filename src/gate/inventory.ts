import { shortHash } from "../engine/fingerprint.ts";
import type { RiskLevel, ToolCategory } from "../facts/types.ts";
import type { JsonObject } from "../load/types.ts";
import type { Report } from "../report/types.ts";

/** What a target offers, in the form in which two of them are compared. */
export interface Inventory {
  readonly kind: "openapi" | "mcp";
  readonly name: string;
  readonly version: string | null;
  readonly instructions: string | null;
  readonly tools: readonly InventoryTool[];
}

/** One tool: names, category and risk readable, texts as hashes. */
export interface InventoryTool {
  readonly id: string;
  readonly name: string;
  readonly method: string | null;
  readonly path: string | null;
  readonly category: ToolCategory;
  readonly risk: RiskLevel;
  readonly auth: string;
  readonly description: string;
  readonly annotations: Readonly<Record<string, boolean | string>>;
  /** Hash of everything the tool says of itself. */
  readonly content: string;
  readonly parameters: readonly InventoryParameter[];
  /** Rules about text that orders the model, with the number of findings. */
  readonly orders: readonly string[];
}

export interface InventoryParameter {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  readonly required: boolean;
  readonly bounds: readonly string[];
}

/** Inventory of a report. */
export function inventoryOf(report: Report): Inventory {
  const findings = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  return {
    kind: report.target.kind,
    name: report.target.name,
    version: report.target.version,
    instructions: report.instructions === null ? null : shortHash(report.instructions),
    tools: report.tools
      .map((tool): InventoryTool => {
        const orders = tool.findings
          .map((fingerprint) => findings.get(fingerprint))
          .filter(
            (finding) => finding !== undefined && report.rules[finding.ruleId]?.tags.includes("tool-text") === true,
          )
          .map((finding) => finding!.ruleId);
        return {
          id: tool.id,
          name: tool.name,
          method: tool.method,
          path: tool.path,
          category: tool.category,
          risk: tool.risk,
          auth: tool.auth,
          description: shortHash(tool.description),
          annotations: hintsOf(tool.annotations),
          content: tool.contentHash,
          parameters: tool.parameters
            .map(({ name, in: where, type, required, bounds }) => ({ name, in: where, type, required, bounds }))
            .toSorted((a, b) => compare(`${a.in} ${a.name}`, `${b.in} ${b.name}`)),
          orders: [...new Set(orders)].toSorted(),
        };
      })
      .toSorted((a, b) => compare(a.id, b.id)),
  };
}

function hintsOf(annotations: JsonObject | null): Record<string, boolean | string> {
  const hints: [string, boolean | string][] = [];
  for (const [key, value] of Object.entries(annotations ?? {})) {
    if (typeof value === "boolean" || (key === "title" && typeof value === "string")) hints.push([key, value]);
  }
  return Object.fromEntries(hints.toSorted(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
