import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";

export default defineRule({
  id: "REL-013",
  slug: "too-many-parameters",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tools take at most 15 parameters",
    fail: "A tool takes more than 15 parameters",
  },
  why: "With each parameter grows the chance that one is filled in wrongly or made up; some models are advised to at most 20.",
  fix: "Leave rare ones out, group them in one object, or split the tool.",
  references: [
    { label: "Function calling, o3 and o4-mini guide", url: "https://cookbook.openai.com/" },
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_report
  description: Creates a report.
  inputSchema:
    type: object
    properties:
      option_0: {type: string, description: An option.}
      option_1: {type: string, description: An option.}
      option_2: {type: string, description: An option.}
      option_3: {type: string, description: An option.}
      option_4: {type: string, description: An option.}
      option_5: {type: string, description: An option.}
      option_6: {type: string, description: An option.}
      option_7: {type: string, description: An option.}
      option_8: {type: string, description: An option.}
      option_9: {type: string, description: An option.}
      option_10: {type: string, description: An option.}
      option_11: {type: string, description: An option.}
      option_12: {type: string, description: An option.}
      option_13: {type: string, description: An option.}
      option_14: {type: string, description: An option.}
      option_15: {type: string, description: An option.}
      option_16: {type: string, description: An option.}
      option_17: {type: string, description: An option.}`,
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
    problem: "take more than 15 parameters",
    expected: "at most 15",
    judge(tool, _facts, say) {
      const { length } = topLevel(tool);
      if (length === 0) return;
      if (length > 15) say.fail(`${length} parameters`);
      else say.pass();
    },
  }),
});
