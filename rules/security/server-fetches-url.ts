import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { hostInput, isRestricted, urlInput } from "../shared/url-inputs.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-033",
  slug: "server-fetches-url",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Addresses that the server will call are restricted",
    fail: "The server calls an address that the caller chooses, without restriction",
  },
  why: `A webhook, import or avatar address lets the caller aim the server at hosts that only the server can reach: cloud metadata, databases, the admin console next door. Nothing in the schema narrows the choice.`,
  fix: `Restrict the address with a \`pattern\` (\`^https://\`) and an allow-list on the server, resolve it once, and refuse private ranges.`,
  references: [
    {
      label: "OWASP API7:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
    },
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /webhooks:
    post:
      operationId: createWebhook
      requestBody: { content: { application/json: { schema: { type: object, properties: { url: { type: string, format: uri } } } } } }
      responses: { "201": { description: Created } }
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
  /webhooks:
    post:
      operationId: createWebhook
      requestBody: { content: { application/json: { schema: { type: object, properties: { url: { type: string, format: uri, pattern: "^https://hooks\\\\.example\\\\.com/" } } } } } }
      responses: { "201": { description: Created, content: { application/json: { schema: { type: object, properties: { url: { type: string, format: uri } } } } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: () => {
    const fetched = new Map<string, Spot & { readonly tool: Tool; readonly name: string }>();
    let applicable = 0;
    return {
      tool(tool) {
        if (!isCall(tool)) return;
        for (const parameter of tool.parameters) {
          if (urlInput(parameter, tool) !== "fetch" && !hostInput(parameter, tool)) continue;
          applicable++;
          const key = `${parameter.at.uri}#${parameter.at.pointer}`;
          if (!isRestricted(parameter.schema.raw) && !fetched.has(key))
            fetched.set(key, { at: parameter.at, tool, name: parameter.name });
        }
      },
      end(ctx) {
        const spots = [...fetched.values()];
        judge(ctx, Math.max(applicable, spots.length), spots, () => ({
          observed: listed(
            spots.map(({ name, tool }) => `${name} of ${label(tool)}`),
            6,
          ),
          expected: "a pattern or enum that limits the host, checked on the server",
          message: `${count(spots.length, "input")} ${spots.length === 1 ? "lets" : "let"} the caller choose an address that the server will call: ${listed(
            spots.map(({ name, tool }) => `${name} of ${label(tool)}`),
            6,
          )}.`,
          fix: {
            text: "Limit the address.",
            before: "format: uri",
            after: "format: uri\npattern: ^https://hooks\\.example\\.com/",
          },
        }));
      },
    };
  },
});
