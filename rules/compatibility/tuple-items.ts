import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-016",
  slug: "tuple-items",
  category: "compatibility",
  factor: "schema",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "No array describes its places one by one in items",
    fail: "An array describes its places one by one in items",
  },
  why: "A list of schemas in `items` was dropped from JSON Schema 2020-12, which is what MCP and the Claude API read.",
  fix: "Use `prefixItems`, or better an object with named properties.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
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
      point:
        type: array
        items:
        - {type: number}
        - {type: number}`,
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
      x: {type: number}
      y: {type: number}`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["tuple-items"],
    problem: "describe array places one by one in items",
    expected: "prefixItems, or named properties",
  }),
});
