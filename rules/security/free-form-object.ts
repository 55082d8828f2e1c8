import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, topLevel } from "../shared/gather.ts";
import { isObject } from "../shared/operations.ts";
import { tokens } from "../shared/words.ts";

/** Names of objects whose keys belong to the caller. */
const FREE = new Set([
  "metadata",
  "headers",
  "tags",
  "labels",
  "env",
  "environment",
  "variables",
  "attributes",
  "params",
  "annotations",
  "context",
]);
const COMBINED = ["anyOf", "oneOf", "allOf", "$ref", "patternProperties"] as const;
export default defineRule({
  id: "SEC-123",
  slug: "free-form-object",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Objects that a writing tool takes have named properties",
    fail: "A writing tool takes an object with any properties",
  },
  why: "Nothing tells the model which properties are allowed, and nothing stops it from setting one that it should not (mass assignment).",
  fix: "Name the properties and set `additionalProperties: false`.",
  references: [
    { label: "CWE-915", url: "https://cwe.mitre.org/data/definitions/915.html" },
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    { label: "OWASP AISVS 1.0 10.4.4", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: update_user
  description: Changes a user.
  inputSchema:
    type: object
    properties:
      id: {type: string}
      fields: {type: object, description: Fields to change.}
    required: [id, fields]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: update_user
  description: Changes a user.
  inputSchema:
    type: object
    properties:
      id: {type: string}
      fields:
        type: object
        properties:
          name: {type: string}
        additionalProperties: false
    required: [id, fields]`,
      },
    ],
  },
  visit: gather({
    noun: "objects of writing tools",
    problem: "take any properties",
    expected: "named properties and additionalProperties: false",
    judge(tool, { classification }, say) {
      if (!classification.mutates || classification.category === "execute") return;
      for (const parameter of topLevel(tool)) {
        const { raw } = parameter.schema;
        if (raw["type"] !== "object" || FREE.has(tokens(parameter.name).at(-1) ?? "")) continue;
        const named = isObject(raw["properties"]) && Object.keys(raw["properties"]).length > 0;
        const typed = isObject(raw["additionalProperties"]) && Object.keys(raw["additionalProperties"]).length > 0;
        // Objects that are open in so many words have a rule of their own.
        if (raw["additionalProperties"] !== undefined && !typed && raw["additionalProperties"] !== false) continue;
        if (named || typed || raw["additionalProperties"] === false) say.pass();
        else if (!COMBINED.some((key) => raw[key] !== undefined)) say.fail(parameter.name, parameter.at);
      }
    },
  }),
});
