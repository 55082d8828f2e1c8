import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-009",
  slug: "returns-unsaid",
  category: "agentReliability",
  factor: "descriptions",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tools say what they return",
    fail: "Tools do not say what they return",
  },
  why: "An agent that plans several steps must know what it will hold after the first: an id, a list, a text.",
  fix: "Say what comes back, or add `outputSchema`.",
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: update_order
  description: Changes the state of an order of the shop.
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
  description: Returns one order with its items and total.
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
    problem: "do not say what comes back",
    expected: "what comes back, or outputSchema",
    judge(tool, { classification, description }, say) {
      if (tool.description.trim() === "") return;
      // "Returns one order" and "Gets one order" tell the same.
      const told = classification.category === "read" && description.purpose && !description.tautological;
      if (told || description.returns || tool.raw["outputSchema"] !== undefined) say.pass();
      else say.fail("no result named");
    },
  }),
});
