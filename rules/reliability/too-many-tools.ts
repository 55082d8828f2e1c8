import { defineRule } from "../../src/engine/define-rule.ts";
import { manyTools } from "../shared/examples.ts";

export default defineRule({
  id: "REL-001",
  slug: "too-many-tools",
  category: "agentReliability",
  factor: "selection",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "An agent can choose among the tools",
    fail: "There are more tools than an agent chooses well among",
  },
  why: "Choosing gets worse with each tool: advice ranges from 10 to 20 tools at once, accuracy drops past 30 to 50, and falls sharply past 100 unless the client searches among them.",
  fix: "Split the server by task, offer toolsets, or merge small tools that are always used together.",
  references: [
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
    { label: "RAG-MCP (arXiv 2505.03275)", url: "https://arxiv.org/abs/2505.03275" },
    {
      label: "AWS Well-Architected, Agentic AI Lens",
      url: "https://docs.aws.amazon.com/wellarchitected/latest/agentic-ai-lens/",
    },
    { label: "Tool search, Claude", url: "https://platform.claude.com/docs/" },
  ],
  examples: {
    bad: [
      {
        mcp: manyTools(23),
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
  visit: {
    surface(surface, ctx) {
      const { length } = surface.tools;
      if (length === 0) return;
      const severity = length > 100 ? "high" : length > 50 ? "medium" : "low";
      ctx.check(length <= 20, () => ({
        at: surface.at,
        observed: `${length} tools`,
        expected: "at most 20 at once",
        message: `${length} tools are ${length > 100 ? "far " : ""}more than an agent chooses well among`,
        severity,
      }));
    },
  },
});
