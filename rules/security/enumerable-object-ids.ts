import { defineRule } from "../../src/engine/define-rule.ts";
import type { Spot } from "../shared/aggregate.ts";
import { judge } from "../shared/aggregate.ts";
import { isCall, isTemplate, segments } from "../shared/operations.ts";
import { count, isPlural, listed, tokens } from "../shared/words.ts";

const COUNTED = new Set(
  "year month day week page number position index line version revision count size width height level offset port status code issue pull build run attempt step quarter hour limit".split(
    " ",
  ),
);

/** The collection that the id addresses: `invoices` for `/invoices/{invoice_id}`. */
function resourceOf(path: string | null, name: string): string {
  const parts = segments(path);
  const index = parts.findIndex((part) => part.includes(`{${name}}`));
  return parts.slice(0, index).findLast((part) => !isTemplate(part)) ?? name;
}

function isObjectId(name: string, resource: string): boolean {
  const words = tokens(name);
  const last = words.at(-1) ?? "";
  if (last === "id" || last === "ids" || /[a-z]ID$/.test(name)) return true;
  return !words.some((word) => COUNTED.has(word)) && isPlural(tokens(resource).at(-1) ?? "");
}

export default defineRule({
  id: "SEC-022",
  slug: "enumerable-object-ids",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Object ids in paths cannot be counted through",
    fail: "Objects are addressed by consecutive numbers",
  },
  why: `With integer ids a caller who may see object 1001 tries 1002. That alone is no hole, but it makes every missing ownership check one, and it tells how many customers or invoices there are.`,
  fix: `Use random identifiers (UUID, ULID) in paths, and check the owner on every access whatever the id looks like.`,
  references: [
    {
      label: "OWASP API1:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
    },
    { label: "CWE-639", url: "https://cwe.mitre.org/data/definitions/639.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /invoices/{invoice_id}:
    get:
      operationId: getInvoice
      parameters: [{ name: invoice_id, in: path, required: true, schema: { type: integer } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /invoices/{invoice_id}:
    get:
      operationId: getInvoice
      parameters: [{ name: invoice_id, in: path, required: true, schema: { type: string, format: uuid } }]
      responses: { "200": { description: Fine } }
  /calendar/{year}/pages/{page_number}:
    get:
      operationId: getPage
      parameters:
        - { name: year, in: path, required: true, schema: { type: integer } }
        - { name: page_number, in: path, required: true, schema: { type: integer } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const byResource = new Map<string, Spot>();
    let ids = 0;
    return {
      parameterOutsideBody({ parameter }, tool) {
        if (!isCall(tool)) return;
        // An id that must be given in the query addresses an object as well.
        const asked = parameter.in === "query" && parameter.required && tokens(parameter.name).at(-1) === "id";
        if (parameter.in !== "path" && !asked) return;
        const resource = asked ? parameter.name : resourceOf(tool.path, parameter.name);
        if (!isObjectId(parameter.name, resource)) return;
        ids++;
        const { type } = parameter.schema.raw;
        const numeric = type === "integer" || type === "number" || (Array.isArray(type) && type.includes("integer"));
        if (numeric && !byResource.has(resource)) byResource.set(resource, { at: parameter.at, tool });
      },
      end(ctx) {
        if (ids === 0) return;
        const resources = [...byResource.keys()];
        judge(ctx, Math.max(1, resources.length), [...byResource.values()], () => ({
          observed: `integer ids for ${listed(resources, 8)}`,
          expected: "random identifiers, such as UUIDs",
          message: `${count(resources.length, "kind")} of object ${resources.length === 1 ? "is" : "are"} addressed by numbers that can be counted through: ${listed(resources, 8)}.`,
        }));
      },
    };
  },
});
