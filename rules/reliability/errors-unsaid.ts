import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-007",
  slug: "errors-unsaid",
  category: "agentReliability",
  factor: "errors",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tools say how they fail",
    fail: "Tools do not say how they fail",
  },
  why: "An agent that does not know the errors repeats the same call, or takes an empty answer for a result.",
  fix: "Say what happens when nothing is found or an argument is wrong, and what to do then.",
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    {
      label: "MCP input validation as tool errors, SEP-1303",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/changelog",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_order
  description: Returns one order.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: Id.}
    required: [id]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_order
  description: Returns one order, or an error if no order has this id.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: Id.}
    required: [id]`,
      },
    ],
  },
  visit: gather({
    noun: "tools",
    problem: "do not say how they fail",
    expected: "what happens when nothing is found or an argument is wrong",
    judge(tool, { description }, say) {
      if (tool.description.trim() === "" || tool.parameters.length === 0) return;
      if (description.errors) say.pass();
      else say.fail("no errors");
    },
  }),
});
