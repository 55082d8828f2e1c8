import { defineRule } from "../../src/engine/define-rule.ts";
import { below, isObject, object } from "../shared/operations.ts";
import { isCleartext } from "../shared/urls.ts";

const FIELDS = [
  "authorizationUrl",
  "tokenUrl",
  "refreshUrl",
  "deviceAuthorizationUrl",
  "openIdConnectUrl",
  "oauth2MetadataUrl",
];

export default defineRule({
  id: "SEC-017",
  slug: "cleartext-oauth-endpoint",
  category: "security",
  factor: "transport",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every OAuth and OpenID endpoint is reached over TLS",
    fail: "An OAuth or OpenID endpoint is reached in cleartext",
  },
  why: `Codes, tokens and client secrets pass through these addresses. Without TLS anybody on the way can take them.`,
  fix: `Use \`https://\`.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-319", url: "https://cwe.mitre.org/data/definitions/319.html" },
    { label: "RFC 6749 section 3.1.2.1", url: "https://www.rfc-editor.org/rfc/rfc6749" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "http://login.example.com/token", scopes: {} } } }
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
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://login.example.com/token", scopes: {} } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      const flows = object(scheme.raw["flows"]);
      const holders = [
        { raw: scheme.raw, at: scheme.at },
        ...Object.keys(flows).map((kind) => ({ raw: object(flows[kind]), at: below(scheme.at, "flows", kind) })),
      ];
      for (const { raw, at } of holders.filter((holder) => isObject(holder.raw))) {
        for (const field of FIELDS) {
          const url = raw[field];
          if (typeof url !== "string") continue;
          ctx.check(!isCleartext(url), () => ({
            at: below(at, field),
            observed: `${field}: ${url}`,
            expected: "https",
            fix: { text: "Use https.", before: url, after: url.replace(/^http:/i, "https:") },
          }));
        }
      }
    },
  },
});
