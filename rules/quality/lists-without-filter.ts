import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { isList, pages } from "../shared/lists.ts";
import { calls, isTemplate, label, segments } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "QUA-012",
  slug: "lists-without-filter",
  category: "quality",
  factor: "filtering",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Lists can be narrowed", fail: "Lists can only be read from the start" },
  why: `To find one record an agent has to read all pages, and every page costs context. A filter or a search parameter makes it one call.`,
  fix: `Add filters for what people look for: status, owner, a date range, a text search.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
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
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }, { name: cursor, in: query, schema: { type: string } }]
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
        - { name: status, in: query, schema: { type: string, enum: [open, closed] } }
        - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
      responses: { "200": { description: Orders, content: { application/json: { schema: { type: array, items: { type: object } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      // A list below one object is already narrow.
      const lists = calls(ctx.surface).filter(
        (tool) => isList(tool, ctx.surface) && !segments(tool.path).some(isTemplate),
      );
      const bare = lists.filter((tool) => {
        const queries = ctx.of(tool).parameters.filter(({ parameter }) => parameter.in === "query");
        return queries.some((fact) => pages(fact)) && queries.every((fact) => pages(fact));
      });
      judge(
        ctx,
        lists.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a filter or a search parameter",
          message: `${count(bare.length, "list")} can be paged but not narrowed: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
