import { defineRule } from "../../src/engine/define-rule.ts";
import type { Json } from "../../src/load/types.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { isObject } from "../shared/operations.ts";

function formOf(form: Json): string {
  if (!isObject(form)) return "other";
  if (typeof form["type"] === "string") return form["type"] === "integer" ? "number" : form["type"];
  return form["properties"] || form["$ref"] ? "object" : form["enum"] ? "string" : "other";
}
export default defineRule({
  id: "REL-015",
  slug: "union-inputs",
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
    pass: "Each parameter has one form",
    fail: "A parameter can have several forms",
  },
  why: "Given a choice of forms, models mix them: half of one, half of the other.",
  fix: "Take one form; use two parameters where both are needed.",
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
- name: find
  description: Finds orders.
  inputSchema:
    type: object
    properties:
      filter:
        anyOf:
        - {type: string}
        - type: object
          properties:
            a: {type: string}
        - type: array
          items: {type: string}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: find
  description: Finds orders.
  inputSchema:
    type: object
    properties:
      filter:
        anyOf:
        - {type: string}
        - {type: 'null'}`,
      },
    ],
  },
  visit: gather({
    noun: "parameters",
    problem: "can have several forms",
    expected: "one form",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool)) {
        const { raw } = parameter.schema;
        const forms = [raw["anyOf"], raw["oneOf"]].find((list) => Array.isArray(list)) as readonly Json[] | undefined;
        const kinds = new Set(
          (forms ?? [])
            .slice(0, 20)
            .map(formOf)
            .filter((kind) => kind !== "null"),
        );
        if (kinds.size > 1 && (kinds.has("object") || kinds.has("array")))
          say.fail(`${parameter.name}: ${[...kinds].join(" or ")}`, parameter.at);
        else say.pass();
      }
    },
  }),
});
