import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { isList, isPaged } from "../shared/lists.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "QUA-002",
  slug: "unpaginated-list",
  category: "quality",
  factor: "pagination",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Lists can be read page by page", fail: "Lists can only be read whole" },
  why: `The operation returns a collection and takes nothing to page or limit it. It works with ten records; with a hundred thousand it fills the context of the agent and keeps the server busy.`,
  fix: `Take \`limit\` (with a maximum) and \`cursor\`, and return the next cursor.`,
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
  /orders:
    get:
      operationId: listOrders
      responses: { "200": { description: Orders, content: { application/json: { schema: { type: array, items: { type: object } } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
        - { name: cursor, in: query, schema: { type: string } }
      responses: { "200": { description: Orders, content: { application/json: { schema: { type: array, items: { type: object } } } } } }
  /countries:
    get:
      operationId: listCountries
      responses: { "200": { description: All, content: { application/json: { schema: { type: array, maxItems: 250, items: { type: object } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const lists = calls(ctx.surface).filter((tool) => isList(tool, ctx.surface));
      const whole = lists.filter((tool) => !isPaged(tool, ctx.of(tool)));
      judge(
        ctx,
        lists.length,
        whole.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `no limit, page or cursor on ${listed(whole.map(label))}`,
          expected: "a page size with a maximum, and a cursor or page number",
          message: `${count(whole.length, "list")} can only be read whole: ${listed(whole.map(label))}.`,
          severity: whole.length * 2 > lists.length ? "medium" : "low",
        }),
      );
    },
  },
});
