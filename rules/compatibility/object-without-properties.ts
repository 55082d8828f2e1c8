import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-024",
  slug: "object-without-properties",
  category: "compatibility",
  factor: "schema",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Input schemas without arguments have an empty properties",
    fail: "An input schema has no properties at all",
  },
  why: "OpenAI refuses an object schema without `properties`, also for a tool without arguments.",
  fix: 'Add `"properties": {}`.',
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties: {}
    additionalProperties: false`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["object-without-properties"],
    problem: "have an input schema without properties",
    expected: '"properties": {}',
    fix: {
      text: "Add empty properties.",
      before: '{"type": "object"}',
      after: '{"type": "object", "properties": {}, "additionalProperties": false}',
    },
  }),
});
