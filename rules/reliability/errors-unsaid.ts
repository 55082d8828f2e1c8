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
    pass: "Tools that change something say how they fail",
    fail: "Tools that change something do not say how they fail",
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
- name: cancel_order
  description: Cancels one order.
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
- name: cancel_order
  description: Cancels one order; gives an error if it was shipped already.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: Id.}
    required: [id]`,
      },
    ],
  },
  visit: gather({
    noun: "tools that change something",
    problem: "do not say what happens when a call fails",
    expected: "what happens when nothing is found or an argument is wrong",
    judge(tool, { classification, description }, say) {
      // A read that fails can be tried again; after a change the agent must know what has happened.
      if (!classification.mutates || tool.description.trim() === "" || tool.parameters.length === 0) return;
      if (description.errors) say.pass();
      else say.fail("no errors");
    },
  }),
});
