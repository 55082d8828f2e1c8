import { defineRule } from "../../src/engine/define-rule.ts";

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
  visit: {
    client(client, ctx) {
      const lost = client.tools.filter(({ effect }) => effect !== "cut");
      const reasons = client.reasons.filter(
        ({ kind, text }) => kind !== "transport" && kind !== "annotations" && text !== "",
      );
      const whole =
        client.status === "rejected" && reasons.length > 0 && client.reasons.every(({ kind }) => kind !== "transport");
      const ok = lost.length === 0 || reasons.length === 0;
      ctx.check(ok, () => ({
        at: ctx.surface.at,
        key: client.id,
        observed: reasons
          .map(({ text }) => text)
          .join("; ")
          .slice(0, 600),
        expected: `all ${ctx.surface.tools.length} tools taken`,
        message:
          `${client.name} ${whole ? "refuses the listing" : `loses ${lost.length} of ${ctx.surface.tools.length} tools`}: ${reasons[0]!.text}`.slice(
            0,
            400,
          ),
        severity: whole ? undefined : "low",
        related: lost.slice(0, 20).map(({ tool }) => ({ tool, at: tool.at })),
      }));
    },
  },
});
