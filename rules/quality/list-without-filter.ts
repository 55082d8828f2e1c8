import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { isListTool } from "../shared/reading.ts";

export default defineRule({
  id: "QUA-052",
  slug: "list-without-filter",
  category: "quality",
  factor: "filtering",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools that list things can be narrowed",
    fail: "Tools that list things cannot be narrowed",
  },
  why: "Without a filter the agent reads everything to find one thing, and pays for each line.",
  fix: "Offer the filters that people ask for: a search text, a state, a period.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      limit: {type: integer, maximum: 100}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      status:
        type: string
        description: State.
        enum: [open, closed]
      limit: {type: integer, maximum: 100}`,
      },
    ],
  },
  visit: gather({
    noun: "tools that list things",
    problem: "cannot be narrowed",
    expected: "a search text, a state, a period",
    judge(tool, facts, say) {
      if (!isListTool(tool, facts)) return;
      const narrows = facts.parameters.some(
        ({ kind, parameter }) => kind !== "page-size" && kind !== "cursor" && parameter.path.length <= 1,
      );
      if (narrows) say.pass();
      else say.fail("no filter");
    },
  }),
});
