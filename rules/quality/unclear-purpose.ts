import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

export default defineRule({
  id: "QUA-054",
  slug: "unclear-purpose",
  category: "quality",
  factor: "descriptions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Descriptions say what tools do",
    fail: "A description does not say what the tool does",
  },
  why: "In a study of 856 tools 56 % of the descriptions did not make their purpose clear. The model then picks by name.",
  fix: 'Begin with a verb and its object: "Returns the open orders of a customer".',
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    { label: "Tool definition quality score (TDQS)", url: "https://pypi.org/project/tdqs/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: sync
  description: Sync tool.
  inputSchema:
    type: object
    properties: {}
- name: orders
  description: Orders.
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
    noun: "descriptions",
    problem: "do not say what the tool does",
    expected: "a verb and its object",
    judge(tool, { description }, say) {
      if (tool.description.trim() === "" || description.tautological) return;
      if (description.purpose) say.pass();
      else say.fail(quoted(tool.description.trim()), below(tool.at, "description"));
    },
  }),
});
