import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-047",
  slug: "deprecated-capabilities",
  category: "compatibility",
  factor: "protocol",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "The server declares no deprecated capability",
    fail: "The server declares a deprecated capability",
  },
  why: "Logging, sampling and roots are deprecated since 2026-07-28 and may go from 2027-07-28 on.",
  fix: "Write logs to stderr, or use the way that the specification names.",
  references: [
    { label: "MCP 2026-07-28 deprecated", url: "https://modelcontextprotocol.io/specification/2026-07-28/deprecated" },
  ],
  examples: {
    bad: [
      {
        mcp: `capabilities:
  tools: {}
  logging: {}
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
      if (capabilities === null) return;
      const old = ["logging", "sampling", "roots"].filter((key) => capabilities[key] !== undefined);
      ctx.check(old.length === 0, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: old.join(", "),
        expected: "no deprecated capability",
        message: `The server declares ${old.join(", ")}, deprecated since 2026-07-28`,
      }));
    },
  },
});
