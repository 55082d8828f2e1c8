import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-042",
  slug: "undeclared-capabilities",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Declared capabilities and lists agree",
    fail: "Declared capabilities and lists do not agree",
  },
  why: "A client asks only for what is declared: prompts and resources without their capability are never seen.",
  fix: "Declare what is offered, and nothing else.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    {
      label: "MCP 2026-07-28 server/prompts",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/prompts",
    },
    {
      label: "MCP 2026-07-28 server/resources",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/resources",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `capabilities:
  tools: {}
prompts:
- {name: review, description: Reviews an item.}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `capabilities:
  tools: {}
  prompts: {}
prompts:
- {name: review, description: Reviews an item.}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const { capabilities } = server;
      if (capabilities === null) return ctx.unknown("the listing does not hold the server's capabilities");
      const lists = [
        ["tools", ctx.surface.tools],
        ["prompts", ctx.surface.prompts],
        ["resources", ctx.surface.resources],
      ] as const;
      for (const [kind, items] of lists) {
        const some = items.some((item) => item.server === server.id);
        if (!some) continue;
        ctx.check(capabilities[kind] !== undefined, () => ({
          at: server.at,
          key: `${server.id ?? ""} ${kind}`,
          observed: `${kind} are listed, the capability is not declared`,
          expected: `capabilities.${kind}`,
          message: `The server lists ${kind} and does not declare them`,
        }));
      }
    },
  },
});
