import { defineRule } from "../../src/engine/define-rule.ts";
import { below, follow, isCall, label, object } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-035",
  slug: "callback-to-callers-address",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No callback goes to an address from the request",
    fail: "Callbacks go to an address that the request carries",
  },
  why: `A callback such as \`{$request.body#/callbackUrl}\` makes the server send requests, often with data, wherever the caller says.`,
  fix: `Let receivers register their addresses beforehand, sign what is sent, and refuse private ranges.`,
  references: [
    {
      label: "OWASP API7:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
    },
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
    { label: "OpenAPI 3.1 Callback Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /jobs:
    post:
      operationId: startJob
      responses: { "202": { description: Started } }
      callbacks:
        done:
          "{$request.body#/callbackUrl}":
            post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { "200": { description: Fine } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /jobs:
    post:
      operationId: startJob
      responses: { "202": { description: Started } }
      callbacks:
        done:
          "https://hooks.example.com/jobs":
            post: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { "200": { description: Fine } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool)) return;
      const callbacks = object(tool.raw["callbacks"]);
      for (const name of Object.keys(callbacks)) {
        const found = follow(ctx.surface, callbacks[name], below(tool.at, "callbacks", name));
        for (const expression of Object.keys(found?.raw ?? {})) {
          if (expression.startsWith("x-")) continue;
          ctx.check(!/\{\$request\.(?:body|query|header|path)/.test(expression), () => ({
            tool,
            at: below(found!.at, expression),
            observed: `${label(tool)} calls back to ${expression}`,
            expected: "an address that was registered beforehand",
            key: name,
          }));
        }
      }
    },
  },
});
