import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import { isCall, isHttpMethod, label, operationWords } from "../shared/operations.ts";

const REMOVING = new Set([
  "delete",
  "remove",
  "purge",
  "destroy",
  "erase",
  "wipe",
  "terminate",
  "drop",
  "trash",
  "clear",
  "bulkdelete",
  "deletes",
]);

export default defineRule({
  id: "SEC-038",
  slug: "unbounded-bulk-delete",
  category: "security",
  factor: "destructive-operations",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Bulk deletes are bounded", fail: "A bulk delete takes a list without limit" },
  why: `One call may name any number of objects, and all of them go. A limit keeps a mistake small enough to notice and to repair.`,
  fix: `Set \`maxItems\` on the list, and offer a dry run.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /orders/bulk-delete:
    post:
      operationId: bulkDeleteOrders
      requestBody: { content: { application/json: { schema: { type: object, required: [ids], properties: { ids: { type: array, items: { type: string } } } } } } }
      responses: { "204": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /orders/bulk-delete:
    post:
      operationId: bulkDeleteOrders
      requestBody: { content: { application/json: { schema: { type: object, required: [ids], properties: { ids: { type: array, maxItems: 50, items: { type: string } } } } } } }
      responses: { "204": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || classification.category !== "delete") return;
      if (!isHttpMethod(tool, "DELETE") && !operationWords(tool).some((word) => REMOVING.has(word))) return;
      for (const parameter of topLevel(tool)) {
        const { raw } = parameter.schema;
        const items = raw["items"];
        if (
          raw["type"] !== "array" ||
          typeof items !== "object" ||
          !/(?:id|key|name|path|item|entr|object|record|file|uuid|email)/i.test(parameter.name)
        )
          continue;
        ctx.check(raw["maxItems"] !== undefined, () => ({
          tool,
          at: parameter.at,
          observed: `${label(tool)} takes ${parameter.name} without maxItems`,
          expected: "maxItems",
          key: parameter.name,
          fix: { text: "Bound the list.", before: "type: array", after: "type: array\nmaxItems: 50" },
        }));
      }
    },
  },
});
