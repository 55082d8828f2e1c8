import { defineRule } from "../../src/engine/define-rule.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "SEC-014",
  slug: "oauth-password-flow",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No OAuth password grant is in use", fail: "The OAuth password grant is in use" },
  why: `With the resource owner password grant the client sees the user's password. For an agent that means a person's password in its context, and no second factor.`,
  fix: `Use the authorization code flow with PKCE for people, client credentials for machines.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "RFC 9700 section 2.4", url: "https://www.rfc-editor.org/rfc/rfc9700" },
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
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
    oauth: { type: oauth2, flows: { password: { tokenUrl: "https://a.example/token", scopes: {} } } }
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
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: {} } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      if (scheme.type !== "oauth2" || scheme.usedBy === 0) return;
      const flow = scheme.flows.find(({ kind }) => kind === "password");
      ctx.check(flow === undefined, () => ({
        at: flow?.at ?? scheme.at,
        observed: `${scheme.id} offers the password grant to ${count(scheme.usedBy, "operation")}`,
        expected: "authorizationCode with PKCE, or clientCredentials",
      }));
    },
  },
});
