import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-018",
  slug: "local-references",
  category: "compatibility",
  factor: "schema",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Input schemas stand without references",
    fail: "Input schemas use references",
  },
  why: "Gemini CLI has had trouble with `$defs`, and Claude Managed Agents refuse `$ref`.",
  fix: "Write the part out where it is used.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
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
  visit: schemaFeature({
    features: ["ref-local"],
    problem: "use $ref",
    expected: "schemas written out",
  }),
});
