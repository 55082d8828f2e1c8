import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-019",
  slug: "keywords-outside-subsets",
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
    pass: "Input schemas keep to the keywords that all APIs take",
    fail: "Input schemas use keywords that some APIs refuse or strip",
  },
  why: "The Gemini API's `parameters` takes no `const`, `oneOf`, `allOf`, `patternProperties`, `propertyNames` or `exclusiveMinimum`; what clients strip there, the model never sees.",
  fix: "Use `enum` for `const`, `anyOf` for `oneOf`, `minimum` for `exclusiveMinimum`.",
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
      kind: {const: a}`,
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
      kind:
        type: string
        enum: [a]`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["const", "one-of", "all-of", "pattern-properties", "property-names", "exclusive-minimum"],
    problem: "use keywords that some APIs refuse or strip",
    expected: "enum, anyOf, minimum",
  }),
});
