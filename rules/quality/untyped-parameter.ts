import { defineRule } from "../../src/engine/define-rule.ts";
import type { JsonObject } from "../../src/load/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

const TYPING = [
  "type",
  "enum",
  "const",
  "$ref",
  "oneOf",
  "anyOf",
  "allOf",
  "properties",
  "items",
  "format",
  "not",
  "if",
];

function isTyped(raw: JsonObject): boolean {
  return TYPING.some((key) => raw[key] !== undefined);
}

export default defineRule({
  id: "QUA-008",
  slug: "untyped-parameter",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Every parameter has a type", fail: "Parameters have no type" },
  why: `Without a type a model guesses whether to send \`5\`, \`"5"\` or \`[5]\`, and nothing checks the guess.`,
  fix: `Give the parameter a schema with a type.`,
  references: [{ label: "OpenAPI 3.1 Parameter Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, parameters: [{ name: size, in: query, schema: {} }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, parameters: [{ name: size, in: query, schema: { type: integer } }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: () => {
    const bare = new Map<string, Spot & { readonly name: string }>();
    let applicable = 0;
    return {
      tool(tool) {
        if (!isCall(tool) || tool.method === null) return;
        for (const { name, in: place, path, schema, at } of tool.parameters) {
          if (place === "body" || path.length > 1) continue;
          applicable++;
          if (!isTyped(schema.raw))
            bare.set(`${at.uri}#${at.pointer}`, { at, tool, name: `${name} of ${label(tool)}` });
        }
      },
      end(ctx) {
        const spots = [...bare.values()];
        judge(ctx, applicable, spots, () => ({
          observed: listed(spots.map(({ name }) => name)),
          expected: "a schema with a type",
          message: `${count(spots.length, "parameter")} ${spots.length === 1 ? "has" : "have"} no type: ${listed(spots.map(({ name }) => name))}.`,
        }));
      },
    };
  },
});
