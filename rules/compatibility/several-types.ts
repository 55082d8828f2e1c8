import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-025",
  slug: "several-types",
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
    pass: "Every property has one type",
    fail: "A property has several types",
  },
  why: "APIs with a smaller subset of JSON Schema refuse lists of types other than with `null`, and models pick the wrong one.",
  fix: "Take one type, or two properties.",
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
      value:
        type: [string, number, boolean]`,
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
      value:
        type: [string, 'null']`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["type-array"],
    problem: "have a property with several types",
    expected: "one type, or one and null",
  }),
});
