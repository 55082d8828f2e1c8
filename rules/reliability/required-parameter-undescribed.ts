import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { explainedInText, parameterText } from "../shared/reading.ts";

export default defineRule({
  id: "REL-010",
  slug: "required-parameter-undescribed",
  category: "agentReliability",
  factor: "inputs",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Required parameters are described",
    fail: "A required parameter is not described",
  },
  why: "The call cannot be made without it, and nothing says what to put in: the first try fails, or worse, does something else.",
  fix: "Say what it is and where its value comes from.",
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
- name: get_order
  description: Returns one order.
  inputSchema:
    type: object
    properties:
      ref: {type: string}
    required: [ref]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_order
  description: Returns one order.
  inputSchema:
    type: object
    properties:
      ref: {type: string, description: Order number as printed on the invoice.}
    required: [ref]`,
      },
    ],
  },
  visit: gather({
    noun: "required parameters",
    problem: "are not described",
    expected: "what it is and where its value comes from",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool)) {
        if (!parameter.required) continue;
        if (
          parameterText(parameter) !== "" ||
          Array.isArray(parameter.schema.raw["enum"]) ||
          explainedInText(parameter, tool)
        )
          say.pass();
        else say.fail(parameter.name, parameter.at);
      }
    },
  }),
});
