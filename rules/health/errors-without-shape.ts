import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label, isHttpMethod } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-007",
  slug: "errors-without-shape",
  category: "health",
  factor: "error-rate",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Errors have a documented shape", fail: "Errors are documented without a shape" },
  why: `The status says that it failed, the body would say why. Without a schema an agent cannot read the code, the field or the hint that would let it repair its call.`,
  fix: `Give the error responses a schema, best one for all (\`application/problem+json\`).`,
  references: [
    { label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457" },
    { label: "OpenAPI 3.1 Response Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a/{id}:
    get:
      operationId: getA
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine }, "422": { description: Wrong } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a/{id}:
    get:
      operationId: getA
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Fine }
        "422": { description: Wrong, content: { application/problem+json: { schema: { type: object, properties: { title: { type: string } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter(
        (tool) =>
          tool.method !== null &&
          !isHttpMethod(tool, "HEAD") &&
          tool.responses.some((response) => response.status.startsWith("4")),
      );
      const bare = tools.filter((tool) =>
        tool.responses.every((response) => !/^[45]|default/i.test(response.status) || response.schema === null),
      );
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `no schema on any error of ${listed(bare.map(label))}`,
          expected: "a schema for errors",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "documents" : "document"} errors without a shape: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
