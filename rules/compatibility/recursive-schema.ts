import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-017",
  slug: "recursive-schema",
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
    pass: "No input schema contains itself",
    fail: "An input schema contains itself",
  },
  why: "Clients that resolve references give up on it or cut it; Gemini and Claude Managed Agents take no such schema.",
  fix: "Bound the nesting, or take the inner part as text in a stated format.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
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
      node: {$ref: '#/$defs/node'}
    $defs:
      node:
        type: object
        properties:
          next: {$ref: '#/$defs/node'}`,
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
    features: ["ref-recursive"],
    problem: "have a schema that contains itself",
    expected: "a schema without recursion",
  }),
});
