import { defineRule } from "../../src/engine/define-rule.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "SEC-011",
  slug: "api-key-in-query",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No API key travels in the URL", fail: "The API key travels in the URL" },
  why: `URLs are kept: in access logs, proxies, browser histories, referrer headers, and in the transcript of the agent that made the call. A key in the query is a key that leaks.`,
  fix: `Take the key from a header (\`Authorization\` or \`X-API-Key\`).`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
    { label: "RFC 6750 section 2.3", url: "https://www.rfc-editor.org/rfc/rfc6750" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /a: { get: { operationId: a, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { key: { type: apiKey, in: query, name: api_key } } }
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
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-API-Key } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      if (scheme.type !== "apiKey" || scheme.usedBy === 0) return;
      const place = scheme.raw["in"];
      ctx.check(place !== "query" && place !== "path", () => ({
        at: scheme.at,
        observed: `${scheme.id}: in: ${String(place)}, name: ${scheme.name ?? "?"}, required by ${count(scheme.usedBy, "operation")}`,
        expected: "in: header",
        fix: {
          text: "Take the key from a header.",
          before: `in: ${String(place)}\nname: ${scheme.name ?? "api_key"}`,
          after: "in: header\nname: X-API-Key",
        },
      }));
    },
  },
});
