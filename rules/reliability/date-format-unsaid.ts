import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

const SAID =
  /iso|rfc ?\d{4}|yyyy|dd[-/.]mm|mm[-/.]dd|hh:mm|\d{4}-\d{2}|epoch|unix|timestamp|millisecond|seconds|e\.g\.|for example|example:|format|natural language|relative/iu;
export default defineRule({
  id: "REL-011",
  slug: "date-format-unsaid",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Dates and times say their format",
    fail: "A date or time does not say its format",
  },
  why: 'Is it `2026-11-23`, seconds since 1970 or "last Monday"? The agent tries one, and a wrong one may pass as another day.',
  fix: "Add `format: date` or `date-time`, or an example.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "JSON Schema, format", url: "https://json-schema.org/understanding-json-schema/reference/type#format" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      start_date: {type: string, description: First day.}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      start_date: {type: string, description: First day., format: date}`,
      },
    ],
  },
  visit: gather({
    noun: "dates",
    problem: "do not say their format",
    expected: "format, a pattern or an example",
    judge(tool, { parameters }, say) {
      for (const { kind, parameter } of parameters) {
        if (kind !== "date" || parameter.path.length > 1) continue;
        const { raw } = parameter.schema;
        if (
          raw["type"] !== "string" ||
          !/date|time|day|_at$|^(?:from|to|since|until|start|end|after|before)/iu.test(parameter.name)
        )
          continue;
        const stated = ["format", "pattern", "enum", "examples", "example", "default"].some(
          (key) => raw[key] !== undefined,
        );
        if (stated || SAID.test(parameter.description.slice(0, 1000)) || SAID.test(tool.description.slice(0, 4000)))
          say.pass();
        else say.fail(parameter.name, parameter.at);
      }
    },
    fix: () => ({
      text: "State the format.",
      before: '{"type": "string"}',
      after: '{"type": "string", "format": "date"}',
    }),
  }),
});
