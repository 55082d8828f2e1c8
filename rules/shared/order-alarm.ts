import type { CheckContext, Evidence, Visitor } from "../../src/engine/define-rule.ts";
import type { HidingFact, HidingKind, LookAlikeFact, OrderFact, OrderKind } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";

const shown = (words: string): string => words.replaceAll(/\s+/g, " ").trim();

function evidenceOf(order: OrderFact, tool: Tool | null): Evidence {
  const owner = tool
    ? tool.name
    : `the ${order.owner.type === "server" ? "server's instructions" : `${order.owner.type} ${order.owner.id}`}`;
  const hidden = order.decoded === null ? "" : " in hidden text";
  const signs =
    order.signs.length === 0 ? "" : ` (weighs most: ${order.signs.map((sign) => `"${shown(sign)}"`).join(", ")})`;
  const trigger = order.trigger === null ? "" : ` (trigger: "${shown(order.trigger)}")`;
  return {
    tool: tool ?? undefined,
    at: order.at,
    observed: `${order.field}${hidden}: "${shown(order.decoded ?? order.quote)}"`,
    expected: order.honest,
    message: `${owner}: ${order.explanation}${trigger}${signs}`,
    fix: { text: order.honest, before: order.quote },
    key: order.kind,
  };
}

/** Checks every tool, and every text outside of tools, for orders of some kinds at one level of confidence. */
export function orderAlarm(kinds: readonly OrderKind[], confidence: OrderFact["confidence"]): Visitor {
  const mine = (order: OrderFact): boolean => order.confidence === confidence && kinds.includes(order.kind);
  return {
    tool(tool, facts, ctx) {
      const orders = facts.orders.length === 0 ? facts.orders : facts.orders.filter(mine);
      if (orders.length === 0) return ctx.check(true, NEVER);
      for (const order of orders) ctx.check(false, () => evidenceOf(order, tool));
    },
    order(order, tool, ctx) {
      if (tool === null && mine(order)) ctx.check(false, () => evidenceOf(order, null));
    },
  };
}

const NEVER = (): Evidence => {
  throw new Error("a passing check has no evidence");
};

function hidesOrder(hiding: HidingFact, tool: Tool | null, ctx: CheckContext): boolean {
  const orders = tool ? ctx.of(tool).orders : ctx.facts.orders;
  return orders.some(
    (order) => order.decoded !== null && order.confidence === "high" && order.at.pointer === hiding.at.pointer,
  );
}

/** Checks every tool, and every text outside of tools, for text hidden in some ways. An order in it weighs more. */
export function hidingAlarm(kinds: readonly HidingKind[]): Visitor {
  const evidence = (hiding: HidingFact, tool: Tool | null, ctx: CheckContext): Evidence => ({
    tool: tool ?? undefined,
    at: hiding.at,
    observed: `${hiding.kind} in ${hiding.field} (${hiding.count}): "${shown(hiding.decoded)}"`,
    expected: "text that a person and the model read alike",
    message: `${tool?.name ?? hiding.owner.id} hides text by ${hiding.kind}`,
    severity: hidesOrder(hiding, tool, ctx) ? "high" : undefined,
    key: hiding.kind,
  });
  return {
    tool(tool, facts, ctx) {
      const found = facts.hiding.filter((hiding) => kinds.includes(hiding.kind));
      if (found.length === 0) ctx.check(true, NEVER);
      for (const hiding of found) ctx.check(false, () => evidence(hiding, tool, ctx));
    },
    hiding(hiding, tool, ctx) {
      if (tool === null && kinds.includes(hiding.kind)) ctx.check(false, () => evidence(hiding, null, ctx));
    },
  };
}

/** Alarms on pairs of tools that an agent will confuse, of some kinds. */
export function lookAlikeAlarm(kinds: readonly LookAlikeFact["kind"][]): Visitor {
  return {
    surface(surface, ctx) {
      if (surface.tools.length > 1 && !ctx.facts.lookAlikes.some((pair) => kinds.includes(pair.kind)))
        ctx.check(true, NEVER);
    },
    lookAlike(pair, ctx) {
      if (!kinds.includes(pair.kind)) return;
      const [tool, other] = pair.tools;
      ctx.check(false, () => ({
        tool,
        at: tool.at,
        observed: `${tool.id} and ${other.id}: ${pair.why}`,
        expected: "tools whose names tell them apart",
        message: `${tool.name} can be taken for ${other.id}: ${pair.why}`,
        related: [{ tool: other, at: other.at }],
        // The same name on two servers may be an accident; disguised letters are not.
        severity: pair.kind === "shadow" && pair.similarity === 1 ? "medium" : undefined,
        key: other.id,
      }));
    },
  };
}
