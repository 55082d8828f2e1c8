import { defineRule } from "../../src/engine/define-rule.ts";
import { schemaFeature } from "../shared/schema-feature.ts";

export default defineRule({
  id: "CPT-012",
  slug: "array-without-items",
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
    pass: "Every array says what it holds",
    fail: "An array does not say what it holds",
  },
  why: "OpenAI refuses the tool, and VS Code drops it.",
  fix: "Add `items` with a type.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    { label: "openai/openai-agents-python 454", url: "https://github.com/openai/openai-agents-python/issues/454" },
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
      tags: {type: array}`,
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
      tags:
        type: array
        items: {type: string}`,
      },
    ],
  },
  visit: schemaFeature({
    features: ["array-without-items"],
    problem: "have an array without items",
    expected: "items with a type",
    fix: {
      text: "Say what the array holds.",
      before: '{"type": "array"}',
      after: '{"type": "array", "items": {"type": "string"}}',
    },
  }),
});
