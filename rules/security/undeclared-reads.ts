import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-056",
  slug: "undeclared-reads",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Reads say what credential they need",
    fail: "Some reads say nothing on authentication while others do",
  },
  why: `Part of the description asks for a credential, and these reads do not. They may be public on purpose, or forgotten; the description does not tell which.`,
  fix: `Put the requirement at the root, and mark what is public on purpose with \`security: []\`.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /reports/{id}: { get: { operationId: getReport, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } } }
  /notes: { post: { operationId: createNote, security: [{ key: [] }], responses: { "201": { description: Created } } } }
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
  /reports/{id}: { get: { operationId: getReport, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } } }
  /health: { get: { operationId: getHealth, security: [], responses: { "200": { description: Fine } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      if (!tools.some((tool) => tool.auth.state === "required")) return;
      const reads = tools.filter((tool) => {
        const { classification } = ctx.of(tool);
        return !classification.mutates && !isHighRisk(classification) && !isOpenByNature(tool);
      });
      const silent = reads.filter((tool) => tool.auth.state === "undeclared");
      judge(
        ctx,
        reads.length,
        silent.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(silent.map(label)),
          expected: "a security requirement, or security: []",
          message: `${count(silent.length, "read")} ${silent.length === 1 ? "says" : "say"} nothing on authentication, while other operations require it: ${listed(silent.map(label))}.`,
        }),
      );
    },
  },
});
