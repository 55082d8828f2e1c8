import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-005",
  slug: "when-to-use-unsaid",
  category: "agentReliability",
  factor: "selection",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Descriptions say when to use the tool",
    fail: "Descriptions do not say when to use the tool",
  },
  why: "A model that knows only what a tool does calls it too often or never. One clause is enough: what it is for, or which other tool to take instead.",
  fix: 'Add a clause such as "Use it to find an id before get_order; for invoices use list_invoices".',
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    { label: "Tool definition quality score (TDQS)", url: "https://pypi.org/project/tdqs/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: search_orders
  description: Returns orders.
  inputSchema:
    type: object
    properties: {}
- name: list_orders
  description: Returns orders page by page.
  inputSchema:
    type: object
    properties: {}
- name: get_order
  description: Returns one order.
- name: list_items
  description: Returns items page by page.
- name: get_item
  description: Returns one item.`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: search_orders
  description: Returns orders that hold the words. Use it when no id is known.
  inputSchema:
    type: object
    properties: {}
- name: get_order
  description: Returns one order. Use it when the id is known.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: gather({
    noun: "descriptions",
    problem: "do not say when to use the tool",
    expected: "one clause: when to use it, or what to use instead",
    judge(tool, { description }, say, ctx) {
      if (tool.description.trim() === "" || ctx.facts.tools.length < 5) return;
      if (description.whenToUse || description.whenNotToUse) say.pass();
      else say.fail("no when");
    },
  }),
});
