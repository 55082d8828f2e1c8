import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-011",
  slug: "root-combinator",
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
    pass: "No input schema combines schemas at its root",
    fail: "An input schema combines schemas at its root",
  },
  why: "The Claude API refuses the whole request when one tool has `oneOf`, `anyOf` or `allOf` at the root; VS Code strips it, and the model no longer knows what to send.",
  fix: "Merge the alternatives into one object and say in the descriptions which belong together, or split the tool.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    { label: "anthropics/claude-code 657", url: "https://github.com/anthropics/claude-code/issues/657" },
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
      id: {type: string}
      name: {type: string}
    anyOf:
    - required: [id]
    - required: [name]`,
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
    features: ["root-any-of", "root-one-of", "root-all-of", "root-not", "root-if"],
    problem: "combine schemas at the root",
    expected: "plain properties at the root",
  }),
});
