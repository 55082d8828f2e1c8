import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

import { grouped } from "../shared/words.ts";

export default defineRule({
  id: "REL-003",
  slug: "heavy-tools",
  category: "agentReliability",
  factor: "token-cost",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No single tool costs much context",
    fail: "A single tool costs more than 1,000 tokens",
  },
  why: "A usual definition takes 100 to 500 tokens. One of thousands crowds out the others, most of all when nobody calls it.",
  fix: "Cut what repeats, move long texts to resources, and leave out fields that agents never set.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: run_report
  description: 'Runs a report. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. It knows many things about items and shops
    and their owners. It knows many things about items and shops and their owners. It knows many things
    about items and shops and their owners. It knows many things about items and shops and their owners.
    It knows many things about items and shops and their owners. It knows many things about items and
    shops and their owners. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. It knows many things about items and shops
    and their owners. It knows many things about items and shops and their owners. It knows many things
    about items and shops and their owners. It knows many things about items and shops and their owners.
    It knows many things about items and shops and their owners. It knows many things about items and
    shops and their owners. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. It knows many things about items and shops
    and their owners. It knows many things about items and shops and their owners. It knows many things
    about items and shops and their owners. It knows many things about items and shops and their owners.
    It knows many things about items and shops and their owners. It knows many things about items and
    shops and their owners. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. It knows many things about items and shops
    and their owners. It knows many things about items and shops and their owners. It knows many things
    about items and shops and their owners. It knows many things about items and shops and their owners.
    It knows many things about items and shops and their owners. It knows many things about items and
    shops and their owners. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. It knows many things about items and shops
    and their owners. It knows many things about items and shops and their owners. It knows many things
    about items and shops and their owners. It knows many things about items and shops and their owners.
    It knows many things about items and shops and their owners. It knows many things about items and
    shops and their owners. '
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
    problem: "cost more than 1,000 tokens each",
    expected: "at most 1,000 tokens",
    judge(tool, _facts, say) {
      if (tool.tokens > 1000) say.fail(`about ${grouped(tool.tokens)} tokens`);
      else say.pass();
    },
  }),
});
