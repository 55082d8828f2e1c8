import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { explainedInText, parameterText } from "../shared/reading.ts";

export default defineRule({
  id: "QUA-056",
  slug: "undescribed-parameters",
  category: "quality",
  factor: "parameters",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Parameters are described",
    fail: "Parameters are not described",
  },
  why: "The model fills in what the name suggests: an id where a name is meant, dollars where cents are.",
  fix: "Give each parameter one sentence: what it is, in which unit or format, where the value comes from.",
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
- name: create_payment
  description: Creates a payment.
  inputSchema:
    type: object
    properties:
      amount: {type: integer}
      customer: {type: string}
    required: [amount]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: create_payment
  description: Creates a payment.
  inputSchema:
    type: object
    properties:
      amount: {type: integer, description: Amount in cents.}
      customer: {type: string, description: 'Id of the customer, from list_customers.'}
    required: [amount]`,
      },
    ],
  },
  visit: gather({
    noun: "parameters",
    problem: "are not described",
    expected: "one sentence each: what, in which unit or format, from where",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool)) {
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
