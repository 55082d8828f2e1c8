import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { regulatedField } from "../shared/people.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-013",
  slug: "regulated-field",
  category: "compliance",
  factor: "regulated-endpoints",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No operation belongs to a field with rules of its own",
    fail: "Operations belong to fields with rules of their own",
  },
  why: `Identity checks, credit and eligibility, biometrics, employment, health care, education: for these the law asks for more than care, and the EU AI Act counts many uses of AI in them as high-risk.`,
  fix: `Have a person decide, keep a record of each decision, and ask counsel which rules apply before an agent gets these tools.`,
  references: [
    { label: "EU AI Act Annex III", url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj" },
    { label: "EU AI Act Art. 14", url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj" },
    { label: "GDPR Art. 22", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /credit-checks: { post: { operationId: runCreditCheck, responses: { "201": { description: Done } } } }
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
  /orders: { post: { operationId: createOrder, responses: { "201": { description: Done } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byField = new Map<string, Tool[]>();
      for (const tool of calls(ctx.surface)) {
        const field = regulatedField(tool);
        if (field === undefined) continue;
        const tools = byField.get(field);
        if (tools) tools.push(tool);
        else byField.set(field, [tool]);
      }
      if (byField.size === 0) ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      for (const [field, tools] of byField) {
        judge(
          ctx,
          tools.length,
          tools.map((tool) => ({ tool, at: tool.at })),
          () => ({
            observed: listed(tools.map(label)),
            expected: "a person decides; each decision is recorded",
            message: `${listed(tools.map(label))} ${tools.length === 1 ? "belongs" : "belong"} to a field with rules of its own: ${field}.`,
            key: field,
          }),
        );
      }
    },
  },
});
