import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted, topLevel } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-020",
  slug: "parameter-names",
  category: "compatibility",
  factor: "schema",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Parameter names hold only characters that every client takes",
    fail: "A parameter name is refused by clients",
  },
  why: "The Claude API fails the whole request when one property key is outside `^[a-zA-Z0-9_.-]{1,64}$`.",
  fix: "Rename the parameter, and map it in the server.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      filter[name]: {type: string}
      $top: {type: integer}`,
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
      query: {type: string}`,
      },
    ],
  },
  visit: gather({
    noun: "parameter names",
    problem: "are refused by clients",
    expected: "^[a-zA-Z0-9_.-]{1,64}$",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool))
        if (/^[a-zA-Z0-9_.-]{1,64}$/.test(parameter.name)) say.pass();
        else say.fail(quoted(parameter.name), parameter.at);
    },
  }),
});
