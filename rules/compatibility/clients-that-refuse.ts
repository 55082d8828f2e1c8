import { defineRule } from "../../src/engine/define-rule.ts";
import type { ClientFact } from "../../src/facts/types.ts";
import { unused } from "../shared/gather.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPT-034",
  slug: "clients-that-refuse",
  category: "compatibility",
  factor: "clients",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Every agent client takes the listing",
    fail: "Agent clients refuse the listing, or drop tools of it",
  },
  why: "What one client refuses, another takes: an author who tests with one never sees it. The matrix of clients in the report says which tools are lost where, and why.",
  fix: "Fix what the reasons name; the findings about names, schemas and counts have the places.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties:
      id: {type: string}
    oneOf:
    - required: [id]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      query: {type: string}`,
      },
    ],
  },
  visit: () => {
    const losing: { client: ClientFact; lost: number; why: string }[] = [];
    return {
      client(client, ctx) {
        // How a server is reached is no fault of its listing; what stores ask for has a rule of its own.
        const reasons = client.reasons.filter(({ kind }) => kind !== "transport" && kind !== "annotations");
        const lost = client.tools.filter(({ effect, reason }) => effect !== "cut" && !/review|directory/u.test(reason));
        if (reasons.length === 0 || lost.length === 0) ctx.check(true, unused);
        else losing.push({ client, lost: lost.length, why: lost[0]!.reason });
      },
      end(ctx) {
        if (losing.length === 0) return;
        const total = ctx.surface.tools.length;
        const whole = losing.filter(({ client }) => client.status === "rejected");
        const shown = losing.toSorted((a, b) => b.lost - a.lost);
        ctx.check(false, () => ({
          at: ctx.surface.at,
          count: losing.length,
          observed: shown.map(({ client, lost, why }) => `${client.name}: ${lost} of ${total} (${why})`).join("; "),
          expected: `all ${total} tools taken by every client`,
          message: `${losing.length} of ${ctx.facts.clients.length} clients refuse the listing or lose tools of it: ${listed(shown.map(({ client }) => client.name))}`,
          severity: whole.length > 0 ? "medium" : "low",
        }));
      },
    };
  },
});
