import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isHttpMethod, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

const KEY =
  /idempoten|request[-_]?id|client[-_]?(?:token|reference|request)|dedup|transaction[-_]?(?:id|reference|key)|external[-_]?id|unique[-_]?key|reference[-_]?id|nonce/i;

export default defineRule({
  id: "SEC-040",
  slug: "billing-without-idempotency",
  category: "security",
  factor: "destructive-operations",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Payments can be retried without paying twice",
    fail: "Operations that move money take no idempotency key",
  },
  why: `Networks fail and agents retry. Without a key that names the attempt, the second try is a second charge.`,
  fix: `Accept an \`Idempotency-Key\` header (or a client reference that must be unique) on every operation that charges, refunds, transfers or subscribes.`,
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    { label: "CWE-837", url: "https://cwe.mitre.org/data/definitions/837.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /charges:
    post:
      operationId: createCharge
      description: Charges the customer's card.
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: integer, maximum: 100000 } } } } } }
      responses: { "201": { description: Charged } }
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
  /charges:
    post:
      operationId: createCharge
      description: Charges the customer's card.
      parameters: [{ name: Idempotency-Key, in: header, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: integer, maximum: 100000 } } } } } }
      responses: { "201": { description: Charged } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      if (/idempoten/i.test(ctx.surface.description.slice(0, 50_000))) return;
      const moving = calls(ctx.surface).filter(
        (tool) => ctx.of(tool).classification.category === "billing" && isHttpMethod(tool, "POST", "PATCH"),
      );
      const bare = moving.filter(
        (tool) =>
          !tool.parameters.some((parameter) => KEY.test(parameter.name)) &&
          !/idempoten/i.test(tool.description.slice(0, 5_000)),
      );
      judge(
        ctx,
        moving.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "an Idempotency-Key header",
          message: `${count(bare.length, "operation")} that ${bare.length === 1 ? "moves" : "move"} money ${bare.length === 1 ? "takes" : "take"} no idempotency key: ${listed(bare.map(label))}.`,
          fix: {
            text: "Accept an Idempotency-Key header.",
            after:
              "- name: Idempotency-Key\n  in: header\n  required: true\n  schema: { type: string, maxLength: 255 }",
          },
        }),
      );
    },
  },
});
