import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-032",
  slug: "instructions-cut",
  category: "compatibility",
  factor: "clients",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "No client cuts the instructions",
    fail: "Clients cut the server's instructions",
  },
  why: "Claude Code cuts instructions at 2,048 characters, and Codex wants the first 512 to stand alone.",
  fix: "Shorten them, with the most important first.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `instructions: 'Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. Use the tools with care. Use the tools with care. Use the tools with care. Use the tools
  with care. '
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
        mcp: `instructions: Search before you create.
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
      const length = server.instructions?.length ?? 0;
      if (length === 0) return;
      ctx.check(length <= 2048, () => ({
        at: server.instructionsAt,
        key: server.id ?? "",
        observed: `${length} characters`,
        expected: "at most 2,048",
        message: `Instructions of ${length} characters are cut by Claude Code`,
      }));
    },
  },
});
