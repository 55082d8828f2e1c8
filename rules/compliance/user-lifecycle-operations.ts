import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { deletesPerson, movesPerson } from "../shared/people.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-011",
  slug: "user-lifecycle-operations",
  category: "compliance",
  factor: "user-deletion",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No operation decides whether a person may use the service",
    fail: "Operations decide whether a person may use the service",
  },
  why: `Banning, suspending, locking or restoring an account changes what somebody can do. It should be traceable to a person who decided it, and open to appeal.`,
  fix: `Require approval and a reason, and write both to the audit log.`,
  references: [
    { label: "SOC 2 CC6.2" },
    { label: "ISO 27001 A.5.16" },
    { label: "GDPR Art. 22", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /users/{id}/ban:
    post: { operationId: banUser, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Done } } }
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
  /products/{id}/archive:
    post: { operationId: archiveProduct, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Done } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => {
        const { classification } = ctx.of(tool);
        return movesPerson(tool, classification) && !deletesPerson(tool, classification);
      });
      judge(
        ctx,
        Math.max(1, tools.length),
        tools.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(tools.map(label), 8),
          expected: "approval, a reason and an audit record for each",
          message: `${count(tools.length, "operation")} ${tools.length === 1 ? "decides" : "decide"} whether a person may use the service: ${listed(tools.map(label))}.`,
        }),
      );
    },
  },
});
