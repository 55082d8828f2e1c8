import { defineRule } from "../../src/engine/define-rule.ts";
import type { JsonObject, Place } from "../../src/load/types.ts";
import type { Surface } from "../../src/surface/types.ts";
import { judge } from "../shared/aggregate.ts";
import { isCall } from "../shared/operations.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { count, listed } from "../shared/words.ts";

/** Arrays in queries and headers; a parameter that operations share counts once. */
function openParameters(surface: Surface) {
  const found = new Map<string, { readonly at: Place; readonly name: string; readonly schema: JsonObject }>();
  for (const { parameters } of surface.tools.filter(isCall)) {
    for (const { in: place, path, name, schema, at } of parameters) {
      if ((place !== "query" && place !== "header") || path.length > 1) continue;
      if (schema.raw["type"] === "array" && schema.raw["maxItems"] === undefined)
        found.set(`${at.uri}#${at.pointer}`, { at, name, schema: schema.raw });
    }
  }
  return [...found.values()];
}

function hasEnum(items: unknown): boolean {
  return typeof items === "object" && items !== null && "enum" in items;
}

export default defineRule({
  id: "SEC-027",
  slug: "unbounded-request-arrays",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Arrays in requests have a limit", fail: "Arrays in requests have no limit" },
  why: `Without \`maxItems\` one request can carry a million entries, and the server that works through them is busy for everybody. Bulk operations are where this bites first.`,
  fix: `Set \`maxItems\` to what the server accepts, beginning with the bulk operations.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /emails/bulk:
    post:
      operationId: sendBulk
      requestBody: { content: { application/json: { schema: { type: object, properties: { recipients: { type: array, items: { type: string, format: email } } } } } } }
      responses: { "202": { description: Accepted } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /emails/bulk:
    post:
      operationId: sendBulk
      requestBody: { content: { application/json: { schema: { type: object, properties: { recipients: { type: array, maxItems: 100, items: { type: string, format: email } } } } } } }
      responses: { "202": { description: Accepted } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const graph = schemaGraph(ctx.surface);
      // An array of a closed set of words cannot usefully be long.
      const open = [...graph.openArrays, ...openParameters(ctx.surface)].filter(
        ({ schema }) => !(schema["uniqueItems"] === true && hasEnum(schema["items"])),
      );
      judge(
        ctx,
        open.length + graph.boundedArrays,
        open.map(({ at }) => ({ at })),
        () => ({
          observed: `no maxItems on ${listed(
            open.map((spot) => spot.name),
            8,
          )}`,
          expected: "maxItems on every array that a caller can send",
          message: `${count(open.length, "array")} in requests ${open.length === 1 ? "has" : "have"} no maxItems.`,
          fix: { text: "Set maxItems.", before: "type: array", after: "type: array\nmaxItems: 100" },
        }),
      );
    },
  },
});
