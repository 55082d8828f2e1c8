import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isOpenByNature, label, statuses } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-004",
  slug: "no-error-responses",
  category: "health",
  factor: "error-rate",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Operations say how they fail", fail: "Operations document no error at all" },
  why: `Only success is described. An agent that meets a 404 or 422 has nothing to decide by: try again, ask, or give up.`,
  fix: `Add the 4xx responses that really happen (a shared \`default\` with the error schema is a good start).`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457" },
    { label: "OpenAPI 3.1 Responses Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
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
      responses: { "200": { description: Fine } }
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
      responses: { "200": { description: Fine }, "404": { description: None such } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      // A health check that takes nothing can hardly be called wrongly.
      const tools = calls(ctx.surface).filter(
        (tool) =>
          tool.method !== null &&
          (tool.parameters.length > 0 ||
            tool.input !== null ||
            tool.auth.state === "required" ||
            !isOpenByNature(tool)),
      );
      const bare = tools.filter(
        (tool) => !statuses(tool).some((status) => status.startsWith("4") || status === "DEFAULT"),
      );
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `no 4xx and no default on ${listed(bare.map(label))}`,
          expected: "at least one 4xx, or default",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "documents" : "document"} no error: ${listed(bare.map(label))}.`,
          severity: bare.length === tools.length ? "medium" : "low",
        }),
      );
    },
  },
});
