import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { personCollections } from "../shared/person-records.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-009",
  slug: "no-erasure",
  category: "compliance",
  factor: "user-deletion",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "People's data that can be created can be deleted",
    fail: "People's data can be created but not deleted",
  },
  why: `Who asks for erasure has a right to it in most cases. The API creates records of people and offers no way to remove them, so it will be done by hand, or not.`,
  fix: `Offer a delete (or anonymise) operation for each kind of person record, and say what it reaches.`,
  references: [
    { label: "GDPR Art. 17", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    {
      label: "CCPA 1798.105",
      url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    },
    { label: "ISO 27001 A.8.10" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /customers:
    post:
      operationId: createCustomer
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, last_name: { type: string } } } } } }
      responses: { "201": { description: Created } }
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
  /customers:
    post:
      operationId: createCustomer
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, last_name: { type: string } } } } } }
      responses: { "201": { description: Created } }
  /customers/{id}:
    delete: { operationId: deleteCustomer, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "204": { description: Gone } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const created = personCollections(ctx);
      const bare = created.filter((record) => !record.deletes);
      judge(
        ctx,
        created.length,
        bare.map(({ tool }) => ({ tool, at: tool.at })),
        () => ({
          observed: `created by ${listed(bare.map(({ shown }) => shown))}, deleted by nothing`,
          expected: "an operation that deletes or anonymises the record",
          message: `${count(bare.length, "kind")} of person record can be created but not deleted: ${listed(bare.map(({ collection }) => collection))}.`,
        }),
      );
    },
  },
});
