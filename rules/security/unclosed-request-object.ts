import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-025",
  slug: "unclosed-request-object",
  category: "security",
  factor: "input-validation",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Request objects say whether extra properties are allowed",
    fail: "Request objects leave open whether extra properties are allowed",
  },
  why: `A JSON Schema object without \`additionalProperties\` accepts any. Most APIs mean the opposite, and a gateway that validates against the description lets unknown fields through.`,
  fix: `Add \`additionalProperties: false\` (3.1: \`unevaluatedProperties: false\` where schemas are composed) to the request schemas of operations that write.`,
  references: [
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    { label: "CWE-915", url: "https://cwe.mitre.org/data/definitions/915.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, additionalProperties: false, properties: { name: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const graph = schemaGraph(ctx.surface);
      const roots = graph.unsaidObjects.filter((spot) => spot.schema === spot.unit.raw);
      judge(
        ctx,
        roots.length + graph.closedObjects,
        roots.map(({ at }) => ({ at })),
        () => ({
          observed: `no additionalProperties in ${listed(roots.map((spot) => spot.unit.name))}`,
          expected: "additionalProperties: false in requests",
          message: `${count(roots.length, "request schema")} ${roots.length === 1 ? "does" : "do"} not say whether extra properties are allowed.`,
          fix: { text: "Close the request schemas.", after: "additionalProperties: false" },
        }),
      );
    },
  },
});
