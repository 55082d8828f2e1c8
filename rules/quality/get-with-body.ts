import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isHttpMethod, label } from "../shared/operations.ts";

export default defineRule({
  id: "QUA-001",
  slug: "get-with-body",
  category: "quality",
  factor: "api-design",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No GET carries a body", fail: "A GET carries a body" },
  why: `A body has no meaning in GET: many clients drop it, proxies and caches ignore it, some servers refuse the request. What the body asks for is lost without an error.`,
  fix: `Move the fields to the query, or make the operation a POST (in OpenAPI 3.2: \`query\`).`,
  references: [
    { label: "RFC 9110 section 9.3.1", url: "https://www.rfc-editor.org/rfc/rfc9110" },
    { label: "OpenAPI 3.1 Operation Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /search:
    get:
      operationId: search
      requestBody: { content: { application/json: { schema: { type: object, properties: { q: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /search:
    post:
      operationId: search
      requestBody: { content: { application/json: { schema: { type: object, properties: { q: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool) || !isHttpMethod(tool, "GET", "HEAD")) return;
      const body = tool.input !== null || tool.raw["requestBody"] !== undefined;
      ctx.check(!body, () => ({
        tool,
        at: tool.input?.at ?? tool.at,
        observed: `${label(tool)} describes a request body`,
        expected: "parameters in the query, or another method",
        message: `${label(tool)} carries a body, which most clients drop.`,
      }));
    },
  },
});
