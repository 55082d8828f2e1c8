import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { explainedInText, parameterText } from "../shared/reading.ts";

export default defineRule({
  id: "QUA-059",
  slug: "generic-parameter-names",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Parameter names say what they hold",
    fail: "A parameter has a name that says nothing, and no description that helps",
  },
  why: "`data`, `input` or `value` could be anything. Names that are plain and exact are what models follow first.",
  fix: "Name what it holds: `order_id`, `invoice_text`.",
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
- name: save_note
  description: Saves a note.
  inputSchema:
    type: object
    properties:
      data: {type: string}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: save_note
  description: Saves a note.
  inputSchema:
    type: object
    properties:
      text: {type: string, description: 'Text of the note, Markdown.'}`,
      },
    ],
  },
  visit: gather({
    noun: "parameters",
    problem: "have a name that says nothing",
    expected: "a name for what it holds",
    judge(tool, _facts, say) {
      for (const parameter of topLevel(tool)) {
        const generic =
          /^(?:data|input|inputs|value|values|obj|object|params?|args?|arguments|payload|info|stuff|thing|item|var|val|param_?\d|arg_?\d|input_?\d|foo|bar|body|kwargs|extra|config|options?|request)$/i.test(
            parameter.name,
          );
        if (generic && parameterText(parameter).length < 20 && !explainedInText(parameter, tool))
          say.fail(parameter.name, parameter.at);
        else say.pass();
      }
    },
  }),
});
