import { defineRule } from "../../src/engine/define-rule.ts";
import { count } from "../shared/words.ts";
import { weakHttp } from "../shared/schemes.ts";

export default defineRule({
  id: "SEC-010",
  slug: "weak-http-scheme",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No weak HTTP authentication is in use", fail: "Operations rely on weak HTTP authentication" },
  why: `Basic and Digest send (a hash of) the same password with every request; Negotiate and OAuth 1.0 are made for other times and places. The password cannot be scoped, expires never, and lands in logs and agent configurations.`,
  fix: `Move to short-lived bearer tokens (OAuth 2.0 authorization code with PKCE, or client credentials). If Basic only carries an API key, document it as a bearer token.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "RFC 7617", url: "https://www.rfc-editor.org/rfc/rfc7617" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ login: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { login: { type: http, scheme: basic } } }
`,
      },
      {
        title: "Swagger 2.0",
        openapi: `swagger: "2.0"
info: { title: T, version: "1" }
host: api.example.com
schemes: [https]
security: [{ login: [] }]
securityDefinitions: { login: { type: basic } }
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ login: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { login: { type: http, scheme: bearer }, old: { type: http, scheme: basic } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      if (scheme.usedBy === 0 || (scheme.type !== "http" && scheme.type !== "basic")) return;
      const weak = weakHttp(scheme);
      ctx.check(weak === null, () => ({
        at: scheme.at,
        observed: `${scheme.id} is ${weak ?? ""}, required by ${count(scheme.usedBy, "operation")}`,
        expected: "bearer tokens, OAuth 2.0 or mutual TLS",
        message: `${count(scheme.usedBy, "operation")} accept ${weak ?? ""} (${scheme.id}).`,
      }));
    },
  },
});
