import { defineRule } from "../../src/engine/define-rule.ts";
import { weakness } from "../shared/schemes.ts";

export default defineRule({
  id: "SEC-015",
  slug: "unused-weak-scheme",
  category: "security",
  factor: "authentication",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No weak scheme is left defined without use", fail: "A weak security scheme is defined but not used" },
  why: `Nothing requires this scheme today. It stays in the menu of every generator and of whoever writes the next operation.`,
  fix: `Delete the definition.`,
  references: [
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer }, old: { type: http, scheme: basic } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      const weak = weakness(scheme);
      if (scheme.usedBy > 0) return;
      ctx.check(weak === null, () => ({
        at: scheme.at,
        observed: `${scheme.id} is ${weak ?? ""}, required by nothing`,
        expected: "no definition",
      }));
    },
  },
});
