import { defineRule } from "../../src/engine/define-rule.ts";
import { openApiRoot, object } from "../shared/operations.ts";
const UNSIGNED =
  /\balg(?:orithm)?["': =]{1,4}none\b|\bunsigned (?:tokens?|jwts?)|\b(?:signature|expir\w+|issuer|audience) (?:is|are) (?:not|never) (?:checked|verified|validated|enforced)|\btokens? (?:never|do not|don't) expire/i;
const REFUSED = /\b(?:reject|refus|not accept|never accept|denied|forbidden|disallow|not allowed|invalid)/i;

export default defineRule({
  id: "SEC-061",
  slug: "unsigned-tokens-accepted",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Tokens are signed", fail: "Unsigned or weakly protected tokens are accepted" },
  why: `A JSON Web Token with \`alg: none\` is written by whoever likes; one that is not checked is as good as none.`,
  fix: `Accept one asymmetric algorithm (ES256, EdDSA, RS256), check signature, issuer, audience and expiry.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-347", url: "https://cwe.mitre.org/data/definitions/347.html" },
    { label: "RFC 8725", url: "https://www.rfc-editor.org/rfc/rfc8725" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  securitySchemes:
    jwt: { type: http, scheme: bearer, bearerFormat: JWT, description: "Tokens with alg none are accepted." }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  securitySchemes:
    jwt: { type: http, scheme: bearer, bearerFormat: JWT, description: "Signed with ES256. Unsigned tokens (alg none) are rejected." }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      const root = openApiRoot(ctx.surface);
      const schemes = object(object(root?.["components"])["securitySchemes"] ?? root?.["securityDefinitions"]);
      const description = object(schemes[scheme.id])["description"];
      if (typeof description !== "string") return;
      const text = description.slice(0, 2_000);
      const said = UNSIGNED.exec(text)?.[0];
      ctx.check(said === undefined || REFUSED.test(text), () => ({
        at: scheme.at,
        observed: `${scheme.id}: ${said ?? ""}`,
        expected: "signed tokens that expire",
        message: `The scheme ${scheme.id} accepts tokens that prove nothing: "${said ?? ""}".`,
      }));
    },
  },
});
