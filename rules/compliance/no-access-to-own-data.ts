import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { personCollections } from "../shared/person-records.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-010",
  slug: "no-access-to-own-data",
  category: "compliance",
  factor: "personal-data",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "People's data that can be stored can be read", fail: "People's data can be stored but not read" },
  why: `Who asks what is stored about them must get an answer. The API stores records of people that it offers no way to read.`,
  fix: `Offer a read (or export) of one person's record.`,
  references: [
    { label: "GDPR Art. 15", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    {
      label: "CCPA 1798.110",
      url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /subscribers:
    post:
      operationId: createSubscriber
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
  /subscribers:
    post:
      operationId: createSubscriber
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, last_name: { type: string } } } } } }
      responses: { "201": { description: Created } }
    get: { operationId: listSubscribers, responses: { "200": { description: Fine } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const created = personCollections(ctx);
      const bare = created.filter((record) => !record.reads);
      judge(
        ctx,
        created.length,
        bare.map(({ tool }) => ({ tool, at: tool.at })),
        () => ({
          observed: `created by ${listed(bare.map(({ shown }) => shown))}, read by nothing`,
          expected: "an operation that reads the record",
          message: `${count(bare.length, "kind")} of person record can be stored but not read: ${listed(bare.map(({ collection }) => collection))}.`,
        }),
      );
    },
  },
});
