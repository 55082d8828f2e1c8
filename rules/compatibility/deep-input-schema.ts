import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-021",
  slug: "deep-input-schema",
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
    pass: "Input schemas are at most five levels deep",
    fail: "An input schema is more than five levels deep",
  },
  why: "OpenAI's strict mode takes ten levels at most, and models make more mistakes the deeper they must nest.",
  fix: "Flatten it, or split the tool.",
  references: [
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
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
      a:
        type: object
        properties:
          b:
            type: object
            properties:
              c:
                type: object
                properties:
                  d:
                    type: object
                    properties:
                      e:
                        type: object
                        properties:
                          f: {type: string}`,
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
  visit: gather({
    noun: "tools",
    problem: "have an input schema of more than five levels",
    expected: "at most 5 levels; 10 at the very most",
    judge(_tool, { schema }, say) {
      if (!schema) return;
      if (schema.depth > 5) say.fail(`${schema.depth} levels`);
      else say.pass();
    },
  }),
});
