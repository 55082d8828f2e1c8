import type { Visitor } from "../../src/engine/define-rule.ts";
import { unused } from "./gather.ts";

/** Judges toxic flows within a server, or across servers, naming the path tool by tool. */
export function flowRule(crossServer: boolean): () => Visitor {
  return () => {
    let found = 0;
    return {
      flow(flow, ctx) {
        if (flow.kind !== "toxic-flow" || flow.crossServer !== crossServer) return;
        found++;
        const steps = flow.path.map(
          ({ tool, role, why }) =>
            `${tool.server ? `${tool.server}/` : ""}${tool.name} (${role.replace("-", " ")}: ${why})`,
        );
        const last = flow.path.at(-1)!.tool;
        ctx.check(false, {
          tool: last,
          at: last.at,
          key: flow.id,
          observed: steps.join(" → "),
          expected: "at most two of the three in one session",
          message: `What ${flow.path[0]!.tool.name} brings in can make the agent read with ${flow.path[1]!.tool.name} and send with ${last.name}`,
          severity: flow.certainty === "high" ? "high" : "medium",
          confidence: flow.certainty === "high" ? "medium" : "low",
          related: flow.path.map(({ tool }) => ({ tool, at: tool.at })),
        });
      },
      end(ctx) {
        if (found === 0 && (!crossServer || ctx.surface.servers.length > 1) && ctx.facts.tools.length > 0)
          ctx.check(true, unused);
      },
    };
  };
}
