import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-022",
  slug: "old-schema-dialect",
  category: "compatibility",
  factor: "schema",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Input schemas are in the dialect that MCP reads",
    fail: "Input schemas name an old dialect of JSON Schema",
  },
  why: "MCP reads schemas as 2020-12 unless they say otherwise. A draft-07 `$schema` makes validators for 2020-12 refuse the schema as it stands.",
  fix: "Leave `$schema` out, or generate 2020-12.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    $schema: http://json-schema.org/draft-07/schema#
    type: object
    properties:
      name: {type: string}`,
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
    noun: "tools",
    problem: "name an old dialect of JSON Schema",
    expected: "no $schema, or 2020-12",
    judge(tool, _facts, say) {
      const dialect = tool.input?.raw["$schema"];
      if (tool.input === null) return;
      if (typeof dialect === "string" && !dialect.includes("2020-12")) say.fail(dialect.slice(0, 80), tool.input.at);
      else say.pass();
    },
  }),
});
