import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-014",
  slug: "invalid-input-schema",
  category: "compatibility",
  factor: "schema",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Input schemas are valid JSON Schema",
    fail: "An input schema is not valid JSON Schema",
  },
  why: "A strict client refuses the tool, and one that validates arguments fails on each call.",
  fix: "Put a schema object where one belongs.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
    { label: "JSON Schema 2020-12", url: "https://json-schema.org/draft/2020-12/json-schema-core" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: create_item
  description: Creates an item.
  inputSchema:
    type: object
    properties: {type: object, name: string}`,
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
  visit: schemaFeature({
    features: ["malformed", "ref-broken"],
    problem: "are not valid JSON Schema",
    expected: "schemas as objects, references that lead somewhere",
  }),
});
