import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-018",
  slug: "values-as-text",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Numbers and switches have their own types",
    fail: "A number or switch is typed as text",
  },
  why: 'The model sends `"ten"`, `"True"` or `"yes"`; nothing but the server can refuse it.',
  fix: "Use `integer`, `number` or `boolean`.",
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
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      limit: {type: string, description: Number of items.}
      archived:
        type: string
        enum: ['true', 'false']`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      limit: {type: integer, description: Number of items.}`,
      },
    ],
  },
  visit: gather({
    noun: "parameters",
    problem: "are numbers or switches typed as text",
    expected: "integer, number or boolean",
    judge(_tool, { parameters }, say) {
      for (const { kind, parameter } of parameters) {
        if (parameter.path.length > 1) continue;
        const { raw } = parameter.schema;
        const choices = raw["enum"];
        const switches =
          Array.isArray(choices) &&
          choices.length === 2 &&
          choices.every((one) => typeof one === "string" && /^(?:true|false)$/iu.test(one));
        const counts =
          raw["type"] === "string" &&
          kind === "page-size" &&
          !Array.isArray(choices) &&
          /^(?:limit|page_?size|per_?page|max_?results|num_?results|count|num|top_?k|offset|page)$/iu.test(
            parameter.name,
          );
        if ((raw["type"] === "string" && switches) || counts) say.fail(parameter.name, parameter.at);
        else say.pass();
      }
    },
  }),
});
