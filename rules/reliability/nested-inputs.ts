import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-014",
  slug: "nested-inputs",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Inputs are at most three levels deep",
    fail: "Inputs are more than three levels deep",
  },
  why: "Models make more mistakes the deeper they must nest, and clients show no form for it.",
  fix: "Flatten what is deep, or split the tool.",
  references: [
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties:
      a:
        type: object
        properties:
          b:
            type: object
            properties:
              c:
                type: object
                properties:
                  e: {type: string}`,
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
    noun: "tools with parameters",
    problem: "have inputs of more than three levels",
    expected: "at most 3 levels",
    judge(tool, { schema }, say) {
      const depth = schema
        ? schema.depth
        : Math.max(0, ...tool.parameters.slice(0, 500).map(({ path }) => path.length));
      if (depth === 0) return;
      if (depth > 3) say.fail(`${depth} levels`);
      else say.pass();
    },
  }),
});
