import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, hasStatus, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-005",
  slug: "unauthorized-undocumented",
  category: "health",
  factor: "error-rate",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Protected operations say what happens without a valid credential",
    fail: "Protected operations document neither 401 nor 403",
  },
  why: `A client cannot tell an expired token from a missing right, so it retries what will never work, or signs in again for nothing.`,
  fix: `Document \`401\` (and \`403\` where rights differ) once as shared responses.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "RFC 9110 section 15.5.2", url: "https://www.rfc-editor.org/rfc/rfc9110" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine }, "404": { description: None such } } } }
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
  /a: { get: { operationId: getA, responses: { "200": { description: Fine }, "401": { description: Who are you } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.auth.state === "required");
      const bare = tools.filter((tool) => !hasStatus(tool, "401") && !hasStatus(tool, "403"));
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `neither 401 nor 403 on ${listed(bare.map(label))}`,
          expected: "401, 403, 4XX or default",
          message: `${count(bare.length, "protected operation")} ${bare.length === 1 ? "documents" : "document"} neither 401 nor 403: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
