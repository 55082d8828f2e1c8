import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "QUA-053",
  slug: "missing-description",
  category: "quality",
  factor: "descriptions",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Every tool has a description",
    fail: "A tool has no description",
  },
  why: "The model sees a name and has to guess what the tool does, when to use it and what it returns.",
  fix: "Say in one or two sentences what it does, what it returns and when to use it.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: sync
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items of the shop, newest first.
  inputSchema:
    type: object
    properties:
      query: {type: string, description: Words to look for.}`,
      },
    ],
  },
  visit: gather({
    noun: "tools",
    problem: "have no description",
    expected: "what it does, what it returns, when to use it",
    severity: (failed, total) => (failed * 4 >= total ? "high" : "medium"),
    judge(tool, _facts, say) {
      if (tool.description.trim() === "" && (tool.summary ?? "").trim() === "") say.fail("no description");
      else say.pass();
    },
  }),
});
