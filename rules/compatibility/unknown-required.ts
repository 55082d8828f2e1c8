import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-015",
  slug: "unknown-required",
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
    pass: "Required names are properties",
    fail: "A required name is not a property",
  },
  why: "The model is told to send what is not described. VS Code removes the name; a validating server refuses every call.",
  fix: "Describe the property, or take the name out of `required`.",
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
      name: {type: string}
    required: [name, colour]`,
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
      name: {type: string}
    required: [name]`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["unknown-required"],
    problem: "require a name that is not a property",
    expected: "required names that are properties",
  }),
});
