import { defineRule } from "../../src/engine/define-rule.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { judge } from "../shared/aggregate.ts";
import { below, calls, follow, isHttpMethod, label, object } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

/** A generator's empty form (`properties: {}`) is no body. */
function carriesBody(tool: Tool, surface: Surface): boolean {
  if (tool.input === null) {
    const body = follow(surface, tool.raw["requestBody"], below(tool.at, "requestBody"));
    return body !== undefined && Object.keys(object(body.raw["content"])).length > 0;
  }
  const { raw } = tool.input;
  return !(
    raw["type"] === "object" &&
    Object.keys(object(raw["properties"])).length === 0 &&
    raw["additionalProperties"] !== true
  );
}

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
    end(ctx) {
      const reads = calls(ctx.surface).filter((tool) => isHttpMethod(tool, "GET", "HEAD"));
      const odd = reads.filter((tool) => carriesBody(tool, ctx.surface));
      judge(
        ctx,
        reads.length,
        odd.map((tool) => ({ tool, at: tool.input?.at ?? tool.at })),
        () => ({
          observed: `a request body on ${listed(odd.map(label))}`,
          expected: "parameters in the query, or another method",
          message: `${count(odd.length, "operation")} ${odd.length === 1 ? "carries" : "carry"} a body through GET, which most clients drop: ${listed(odd.map(label))}.`,
        }),
      );
    },
  },
});
