import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

function titleOf(name: string): string {
  const words = tokens(name).join(" ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
export default defineRule({
  id: "CPT-033",
  slug: "store-review-hints",
  category: "compatibility",
  factor: "clients",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients", "annotations"],
  title: {
    pass: "Tools carry the title and hints that stores ask for",
    fail: "Tools lack the title or hints that stores ask for",
  },
  why: "The connectors directory of Claude wants a title and `readOnlyHint` or `destructiveHint` on each tool; ChatGPT's review wants `openWorldHint` and `destructiveHint`.",
  fix: "Add `title`, `readOnlyHint`, `destructiveHint` and `openWorldHint`.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items
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
    properties: {}
  annotations: {title: List items, readOnlyHint: true, destructiveHint: false, openWorldHint: false}`,
      },
    ],
  },
  visit: gather({
    noun: "tools",
    problem: "lack a title or hint that stores ask for",
    expected: "title, readOnlyHint or destructiveHint, openWorldHint",
    judge(tool, { annotations }, say) {
      if (tool.origin !== "mcp-tool") return;
      const stated = tool.annotations;
      const missing = [
        ...(tool.title || stated?.title ? [] : ["title"]),
        ...(stated?.readOnlyHint === undefined && stated?.destructiveHint === undefined ? ["readOnlyHint"] : []),
        ...(stated?.openWorldHint === undefined ? ["openWorldHint"] : []),
      ];
      if (missing.length === 0 && annotations) say.pass();
      else say.fail(`no ${missing.join(", ")}`);
    },
    fix: ([first]) => ({
      text: "Add a title and the hints.",
      after: `"title": ${JSON.stringify(titleOf(first!.tool.name))}, "annotations": {"readOnlyHint": …, "destructiveHint": …, "openWorldHint": …}`,
    }),
  }),
});
