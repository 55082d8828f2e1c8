import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-001",
  slug: "tool-name-characters",
  category: "compatibility",
  factor: "tool-naming",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Tool names hold only characters that every client takes",
    fail: "A tool name holds characters that clients refuse",
  },
  why: "OpenAI, Claude and Bedrock take letters, digits, `_` and `-` only; one other name fails the tool, or the whole request. Other clients rename the tool, and texts that name it then point nowhere.",
  fix: "Rename the tool with letters, digits, `_` and `-`.",
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
- name: storage.get page
  description: Returns a page.
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
    problem: "hold characters that clients refuse",
    expected: "^[a-zA-Z0-9_-]+$",
    judge(tool, _facts, say) {
      if (/^[\w-]+$/.test(tool.name)) say.pass();
      else say.fail(quoted(tool.name));
    },
    severity: (failed, total) => (failed > total / 2 ? "high" : undefined),
    fix: ([first]) => ({
      text: "Use letters, digits, _ and - only.",
      before: first!.tool.name.slice(0, 120),
      after:
        first!.tool.name
          .slice(0, 120)
          .replaceAll(/[^\w-]+/g, "_")
          .replaceAll(/^_+|_+$/g, "") || "tool_name",
    }),
  }),
});
