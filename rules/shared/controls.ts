import type { CheckContext, Evidence, Visitor } from "../../src/engine/define-rule.ts";
import type { ControlFact, ControlId, ToolCategory } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { listed } from "./words.ts";

/** Related places of one aggregated finding; the message gives the whole number. */
const MOST_RELATED = 100;

/** Tools of these categories. */
export function toolsOf(ctx: CheckContext, ...categories: readonly ToolCategory[]): readonly Tool[] {
  return ctx.facts.tools
    .filter(({ classification }) => categories.includes(classification.category))
    .map(({ tool }) => tool);
}

/** Tools that need an approval: delete, auth, billing and execute. */
export function highRiskTools(ctx: CheckContext): readonly Tool[] {
  return toolsOf(ctx, "delete", "auth", "billing", "execute");
}

export function controlOf(ctx: CheckContext, id: ControlId): ControlFact | undefined {
  return ctx.facts.governance.controls.find((control) => control.id === id);
}

/** One finding for several tools: it stands at the first and names the others. */
export function about(
  tools: readonly Tool[],
  ctx: CheckContext,
  evidence: Omit<Evidence, "at" | "tool" | "related">,
): Evidence {
  return {
    ...evidence,
    at: tools[0]?.at ?? ctx.surface.at,
    related: tools.slice(0, MOST_RELATED).map((tool) => ({ tool, at: tool.at })),
    key: evidence.key ?? "all",
  };
}

/** Names of tools as quoted evidence: `delete_user, delete_team and 3 more`. */
export function namesOf(tools: readonly Tool[]): string {
  return listed(tools.map((tool) => tool.name.slice(0, 80)));
}

export interface ControlCheck {
  readonly id: ControlId;
  /** Tools that make the control necessary; null when every target needs it. */
  readonly needs?: (ctx: CheckContext) => readonly Tool[];
  readonly expected: string;
  readonly message: (tools: readonly Tool[]) => string;
}

/** A rule about one control: passes when it is active, fails when it is missing, and is open while nobody knows. */
export function controlVisitor(check: ControlCheck): Visitor {
  return {
    end(ctx) {
      const control = controlOf(ctx, check.id);
      const tools = check.needs ? check.needs(ctx) : [];
      if (!control || control.status === "not-applicable" || (check.needs && tools.length === 0)) return;
      if (control.status === "unknown") {
        ctx.unknown(`nobody has declared or observed ${check.id}`);
        return;
      }
      ctx.check(control.status === "active", () => ({
        ...about(tools, ctx, {
          observed: `${check.id}: ${control.status} (${control.basis}). ${control.evidence}`,
          expected: check.expected,
          message: check.message(tools),
        }),
        at: control.at ?? ctx.surface.at,
      }));
    },
  };
}
