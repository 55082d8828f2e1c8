import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "SEC-152",
  slug: "external-schema-reference",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Input schemas refer to nothing outside",
    fail: "An input schema refers to a schema outside",
  },
  why: "A client that follows the reference opens a URL that the server chose, and gets another schema tomorrow. Clients that keep to the specification refuse the tool.",
  fix: "Copy the schema in, under `$defs`.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
    { label: "CWE-829", url: "https://cwe.mitre.org/data/definitions/829.html" },
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
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
      item: {$ref: 'https://schemas.example.com/item.json'}`,
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
      item: {$ref: '#/$defs/item'}
    $defs:
      item:
        type: object
        properties: {}`,
      },
    ],
  },
  visit: {
    tool(tool, { schema }, ctx) {
      if (!schema) return;
      const found = schema.features.get("ref-external");
      ctx.check(found === undefined, () => ({
        tool,
        at: found!.at,
        observed: found!.detail,
        expected: "a schema that stands by itself",
        message: `${tool.name}: ${found!.detail}`,
      }));
    },
  },
});
