import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-006",
  slug: "limits-unsaid",
  category: "agentReliability",
  factor: "descriptions",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Descriptions say what tools cannot do",
    fail: "Descriptions do not say what tools cannot do",
  },
  why: "Limits are the part that agents cannot guess: how many, how large, which kinds are not supported.",
  fix: "Add the limits that a caller runs into.",
  references: [{ label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: search_orders
  description: Returns orders.
  inputSchema:
    type: object
    properties: {}
- name: get_order
  description: Returns one order.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: search_orders
  description: Returns at most 50 orders of the last year; older ones are not supported.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: gather({
    noun: "descriptions",
    problem: "do not say what the tool cannot do",
    expected: "the limits that a caller runs into",
    judge(tool, { description }, say) {
      if (tool.description.trim() === "") return;
      if (description.limits || description.whenNotToUse) say.pass();
      else say.fail("no limits");
    },
  }),
});
