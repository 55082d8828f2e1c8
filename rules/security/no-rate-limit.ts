import { defineRule } from "../../src/engine/define-rule.ts";
import { calls } from "../shared/operations.ts";
import { documentsRateLimits, limitsItself } from "../shared/rate-limits.ts";

export default defineRule({
  id: "SEC-029",
  slug: "no-rate-limit",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "The description says how calls are limited",
    fail: "Nothing in the description says that calls are limited",
  },
  why: `No operation documents \`429 Too Many Requests\` or a rate-limit header. An agent in a loop finds the limit by running into it, and does not know when to come back; without any limit it is the server that finds out.`,
  fix: `Document \`429\` with \`Retry-After\` (as a shared response) and the \`RateLimit\` headers.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
    { label: "RFC 6585 section 4", url: "https://www.rfc-editor.org/rfc/rfc6585" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { post: { operationId: createThing, responses: { "201": { description: Created } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { post: { operationId: createThing, responses: { "201": { description: Created }, "429": { description: Too many } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      if (tools.length === 0) return;
      ctx.check(documentsRateLimits(ctx.surface) || tools.some(limitsItself), () => ({
        at: ctx.surface.at,
        observed: `no 429 response, no rate-limit header and no word on limits in ${tools.length} operations`,
        expected: "429 with Retry-After, or RateLimit headers",
        fix: {
          text: "Add a shared 429 response.",
          after: '"429":\n  description: Too many requests\n  headers:\n    Retry-After: { schema: { type: integer } }',
        },
      }));
    },
  },
});
