import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const VAGUE = new Set(
  "process handle manage run execute do perform call invoke action tool main data get set go use helper util utility function method test operation api server default".split(
    " ",
  ),
);
export default defineRule({
  id: "QUA-063",
  slug: "vague-tool-names",
  category: "quality",
  factor: "api-design",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tool names say what the tool does",
    fail: "A tool name could mean anything",
  },
  why: "The name is what the model reads first, and in some clients the only thing before it asks for more.",
  fix: "Name verb and object: `create_invoice` rather than `process`.",
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
- name: process
  description: Processes an order.
  inputSchema:
    type: object
    properties: {}`,
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
    noun: "tool names",
    problem: "could mean anything",
    expected: "a verb and its object",
    judge(tool, _facts, say) {
      const words = tokens(tool.name);
      if (words.length > 0 && words.every((word) => VAGUE.has(word))) say.fail(quoted(tool.name));
      else say.pass();
    },
  }),
});
