import { defineRule } from "../../src/engine/define-rule.ts";
import { cleartextServers } from "../shared/urls.ts";

export default defineRule({
  id: "SEC-016",
  slug: "cleartext-server",
  category: "security",
  factor: "transport",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Every server is reached over TLS", fail: "A server is reached in cleartext" },
  why: `Over \`http://\` credentials and data travel readable, and answers can be changed on the way. An agent acts on those answers.`,
  fix: `Serve the API over \`https://\` only and delete the cleartext address (2.0: \`schemes: [https]\`).`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-319", url: "https://cwe.mitre.org/data/definitions/319.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "http://api.example.com/v1" }]
paths: {}
`,
      },
      {
        title: "On one operation",
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://api.example.com/v1" }]
paths:
  /a:
    get:
      operationId: a
      servers: [{ url: "http://old.example.com/v1" }]
      responses: { "200": { description: Fine } }
`,
      },
      {
        title: "Swagger 2.0",
        openapi: `swagger: "2.0"
info: { title: T, version: "1" }
host: api.example.com
schemes: [http, https]
paths: {}
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://api.example.com/v1" }, { url: "http://localhost:8080" }, { url: /v1 }]
paths: {}
`,
      },
      {
        title: "no host, and TLS for those who can",
        openapi: `swagger: "2.0"
info: { title: T, version: "1" }
basePath: /v1
schemes: [http, https]
paths: {}
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      for (const { url, at, cleartext } of cleartextServers(ctx.surface)) {
        ctx.check(!cleartext, () => ({
          at,
          observed: url,
          expected: "https",
          message: `The server ${url} is reached without TLS.`,
          key: url,
          fix: {
            text: "Use https and delete the cleartext address.",
            before: url,
            after: url.replace(/^http/, "https").replace(/^ws:/, "wss:"),
          },
        }));
      }
    },
  },
});
