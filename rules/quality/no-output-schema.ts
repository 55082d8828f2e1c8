import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "QUA-064",
  slug: "no-output-schema",
  category: "quality",
  factor: "bounded-responses",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools state the shape of their results",
    fail: "Tools do not state the shape of their results",
  },
  why: "With `outputSchema` a client checks results and a program can use them; without it the model reads text and guesses.",
  fix: "Add `outputSchema` and return `structuredContent`.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP AISVS 1.0 10.4.1", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_order
  description: Returns an order.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: Id.}
    required: [id]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_order
  description: Returns an order.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: Id.}
    required: [id]
  outputSchema:
    type: object
    properties:
      total: {type: number}`,
      },
    ],
  },
  visit: gather({
    noun: "tools",
    problem: "do not state the shape of their results",
    expected: "outputSchema",
    judge(tool, { classification }, say) {
      if (classification.category !== "read") return;
      if (tool.raw["outputSchema"] === undefined && tool.raw["output_schema"] === undefined)
        say.fail("no outputSchema");
      else say.pass();
    },
  }),
});
