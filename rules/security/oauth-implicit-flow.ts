import { defineRule } from "../../src/engine/define-rule.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "SEC-013",
  slug: "oauth-implicit-flow",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No OAuth implicit flow is in use", fail: "The OAuth implicit flow is in use" },
  why: `The implicit flow hands the access token over in the address bar, where history, referrers and scripts can read it, and gives no refresh token. OAuth 2.1 drops it.`,
  fix: `Use the authorization code flow with PKCE.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "RFC 9700 section 2.1.2", url: "https://www.rfc-editor.org/rfc/rfc9700" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ oauth: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { implicit: { authorizationUrl: "https://a.example/authorize", scopes: {} } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ oauth: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows: { authorizationCode: { authorizationUrl: "https://a.example/authorize", tokenUrl: "https://a.example/token", scopes: {} } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      if (scheme.type !== "oauth2" || scheme.usedBy === 0) return;
      const flow = scheme.flows.find(({ kind }) => kind === "implicit");
      ctx.check(flow === undefined, () => ({
        at: flow?.at ?? scheme.at,
        observed: `${scheme.id} offers the implicit flow to ${count(scheme.usedBy, "operation")}`,
        expected: "authorizationCode with PKCE",
        fix: {
          text: "Offer the authorization code flow with PKCE instead.",
          before: "implicit:",
          after: "authorizationCode:",
        },
      }));
    },
  },
});
