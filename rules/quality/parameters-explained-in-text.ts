import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { explainedInText, parameterText } from "../shared/reading.ts";

export default defineRule({
  id: "QUA-068",
  slug: "parameters-explained-in-text",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Parameters are explained in the schema",
    fail: "Parameters are explained in the tool's text, not in the schema",
  },
  why: "Clients show and cut the two differently: a form has no text for the field, and a cut description loses exactly this part.",
  fix: "Move each explanation to the `description` of its property.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: add
  description: "Adds two numbers.\\n\\nArgs:\\n    a: First number.\\n    bb: Second number."
  inputSchema:
    type: object
    properties:
      a: {type: number}
      bb: {type: number}
    required: [a, bb]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: add
  description: Adds two numbers.
  inputSchema:
    type: object
    properties:
      a: {type: number, description: First number.}
      bb: {type: number, description: Second number.}
    required: [a, bb]`,
      },
    ],
  },
  visit: gather({
    noun: "tools with parameters",
    problem: "explain parameters in the text, not in the schema",
    expected: "a description on each property",
    judge(tool, _facts, say) {
      const own = topLevel(tool);
      if (own.length === 0) return;
      const blank = own.filter((parameter) => parameterText(parameter) === "");
      const moved = blank.find((parameter) => explainedInText(parameter, tool));
      if (moved) say.fail(moved.name, moved.at);
      else say.pass();
    },
  }),
});
