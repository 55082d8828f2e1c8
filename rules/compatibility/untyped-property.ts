import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-013",
  slug: "untyped-property",
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
    pass: "Every property has a type",
    fail: "A property has no type",
  },
  why: "Versions of Gemini CLI skip the tool, and every model has to guess what to send.",
  fix: "State a `type`.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    { label: "google-gemini/gemini-cli 5694", url: "https://github.com/google-gemini/gemini-cli/pull/5694" },
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
      value: {description: Value to set.}`,
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
    features: ["untyped-property"],
    problem: "have a property without a type",
    expected: "a type on each property",
  }),
});
