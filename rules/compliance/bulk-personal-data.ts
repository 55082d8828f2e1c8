import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { isAboutPeople } from "../shared/data-handling.ts";
import { isList, isPaged } from "../shared/lists.ts";
import { calls, isTemplate, label, segments } from "../shared/operations.ts";
import { concernsPerson, exports, personalData } from "../shared/people.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-008",
  slug: "bulk-personal-data",
  category: "compliance",
  factor: "personal-data",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Personal data cannot be taken out in bulk without a limit",
    fail: "Personal data can be taken out in bulk",
  },
  why: `One call gives out the data of everybody: an export, a dump, or a list of people without pages. One leaked token or one misled agent is then a breach of the whole register.`,
  fix: `Page the list with a maximum, ask for a purpose or a filter on exports, require a scope of its own, and log each call.`,
  references: [
    { label: "GDPR Art. 32", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "GDPR Art. 5(1)(c)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "ISO 27001 A.8.12" },
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
security: [{ key: [] }]
paths:
  /users/export:
    get:
      operationId: exportUsers
      responses:
        "200": { description: All, content: { application/json: { schema: { type: array, items: { type: object, properties: { email: { type: string, format: email }, first_name: { type: string }, last_name: { type: string } } } } } } }
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
  /users:
    get:
      operationId: listUsers
      parameters: [{ name: limit, in: query, schema: { type: integer, maximum: 100 } }]
      responses:
        "200": { description: A page, content: { application/json: { schema: { type: array, items: { type: object, properties: { email: { type: string, format: email }, first_name: { type: string } } } } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const giving = calls(ctx.surface).filter(
        (tool) =>
          (personalData(ctx.of(tool).dataClasses, "response").length > 0 &&
            (exports(tool) || isList(tool, ctx.surface))) ||
          // An export of users as a file has no fields to look at.
          (exports(tool) && isAboutPeople(tool) && ctx.of(tool).classification.category === "read"),
      );
      const bulk = giving.filter((tool) => {
        const paged = isPaged(tool, ctx.of(tool));
        return !paged && (exports(tool) || (concernsPerson(tool) && !segments(tool.path).some(isTemplate)));
      });
      judge(
        ctx,
        giving.length,
        bulk.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bulk.map(label)),
          expected: "pages with a maximum, and a scope of its own for exports",
          message: `${count(bulk.length, "operation")} ${bulk.length === 1 ? "gives" : "give"} out personal data in bulk: ${listed(bulk.map(label))}.`,
        }),
      );
    },
  },
});
