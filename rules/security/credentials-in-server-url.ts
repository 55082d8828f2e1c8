import { defineRule } from "../../src/engine/define-rule.ts";

const USERINFO = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#@\s]{1,200}@/i;
const KEY_IN_QUERY = /[?&](?:api_?key|access_?token|token|key|secret|password|sig|signature)=[^&{]/i;

export default defineRule({
  id: "SEC-019",
  slug: "credentials-in-server-url",
  category: "security",
  factor: "secrets",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No server URL carries credentials", fail: "A server URL carries credentials" },
  why: `User name, password or key in the base URL is sent, logged and shown wherever the API is used, and every client that is generated from the description has it built in.`,
  fix: `Take the credentials out of the URL, revoke them, and declare a security scheme.`,
  references: [
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "CWE-798", url: "https://cwe.mitre.org/data/definitions/798.html" },
    { label: "RFC 3986 section 3.2.1", url: "https://www.rfc-editor.org/rfc/rfc3986" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://admin:S3curePw9@api.example.com/v1" }]
paths: {}
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://api.example.com/v1" }]
paths: {}
`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      for (const { url, at } of server.urls) {
        const userinfo = USERINFO.test(url);
        const query = KEY_IN_QUERY.test(url);
        ctx.check(!userinfo && !query, () => ({
          at,
          observed: userinfo
            ? url.replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^@]{1,200}@/i, "$1…@")
            : url.replace(/([?&][a-z_]{1,20}=)[^&]{1,500}/gi, "$1…"),
          expected: "a URL without user name, password or key",
        }));
      }
    },
  },
});
