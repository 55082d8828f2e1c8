import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-005",
  slug: "tool-name-start",
  category: "compatibility",
  factor: "tool-naming",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Tool names begin with a letter",
    fail: "A tool name does not begin with a letter, or ends in a dash or dot",
  },
  why: "The Gemini API wants a letter or `_` first; the MCP SDK warns about dashes and dots at either end.",
  fix: "Let the name begin with a letter.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: -list
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
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
  visit: gather({
    noun: "tool names",
    problem: "do not begin with a letter, or end in a dash or dot",
    expected: "a letter first",
    judge(tool, _facts, say) {
      if (/^[^a-zA-Z_]|[-.]$/.test(tool.name)) say.fail(quoted(tool.name));
      else say.pass();
    },
  }),
});
