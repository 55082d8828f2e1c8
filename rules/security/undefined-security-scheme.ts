import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { requirementsOf } from "../shared/requirements.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-008",
  slug: "undefined-security-scheme",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every security scheme that is required is defined",
    fail: "A required security scheme is not defined",
  },
  why: `The requirement names a scheme that the document does not define, often a typing error. Clients and gateways made from the description cannot enforce what they cannot find: some refuse the document, others let the call through.`,
  fix: `Define the scheme, or correct the name.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "OpenAPI 3.1 Security Requirement Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ bearerAuht: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { bearerAuth: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ bearerAuth: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { bearerAuth: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { surface } = ctx;
      const defined = surface.securitySchemes.map((scheme) => scheme.id);
      for (const [scheme, uses] of requirementsOf(surface).byScheme) {
        const known =
          defined.includes(scheme) || (/[/#]/.test(scheme) && surface.resolve(scheme, surface.at.uri) !== undefined);
        ctx.check(known, () =>
          together(uses, {
            observed: `${scheme} is required in ${count(uses.length, "place")}; defined: ${defined.length > 0 ? listed(defined) : "nothing"}`,
            expected: "a scheme of that name under securitySchemes (2.0: securityDefinitions)",
            message: `The security scheme ${scheme} is required but not defined anywhere.`,
            key: scheme,
          }),
        );
      }
    },
  },
});
