import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isInternal, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-032",
  slug: "internal-operation-published",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No internal operation is part of the description",
    fail: "Internal or debugging operations are part of the description",
  },
  why: `Debug, actuator and internal paths are made for the inside and are rarely hardened. Listed in a description that agents are given, they are offered to everybody.`,
  fix: `Take them out of the published description (and off the public host).`,
  references: [
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
    { label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /internal/flush-cache: { post: { operationId: flushCache, responses: { "204": { description: Done } } } }
  /orders: { get: { operationId: listOrders, responses: { "200": { description: Fine } } } }
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
  /orders: { get: { operationId: listOrders, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      const internal = tools.filter(isInternal);
      if (internal.length === tools.length) return;
      judge(
        ctx,
        tools.length,
        internal.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(internal.map(label)),
          expected: "only operations that outsiders may call",
          message: `${count(internal.length, "internal or debugging operation")} ${internal.length === 1 ? "is" : "are"} published: ${listed(internal.map(label))}.`,
        }),
      );
    },
  },
});
