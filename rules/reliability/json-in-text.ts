import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";

export default defineRule({
  id: "REL-016",
  slug: "json-in-text",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Structured arguments are objects",
    fail: "A text parameter wants JSON inside",
  },
  why: "The model must escape JSON inside JSON. One missing backslash, and the call fails.",
  fix: "Take an object, with its properties in the schema.",
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
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties:
      fields: {type: string, description: JSON string with the fields of the item.}
    required: [fields]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties:
      fields:
        type: object
        properties:
          name: {type: string}
        description: Fields of the item.`,
      },
    ],
  },
  visit: gather({
    noun: "text parameters",
    problem: "want JSON inside",
    expected: "an object",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool)) {
        const { raw } = parameter.schema;
        if (raw["type"] !== "string" || Array.isArray(raw["enum"]) || raw["const"] !== undefined) continue;
        const wants =
          /\bjson[- ](?:string|encoded|formatted|object|array|text)|\bstringified\b|\bas (?:a )?json\b|json (?:string|body|payload)/i.test(
            parameter.description.slice(0, 500),
          ) || /_json$|^json_?(?:string|data|body)?$/iu.test(parameter.name);
        if (wants) say.fail(parameter.name, parameter.at);
        else say.pass();
      }
    },
  }),
});
