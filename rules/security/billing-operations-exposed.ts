import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-313",
  slug: "billing-operations-exposed",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool moves money",
    fail: "Tools move money or create obligations to pay",
  },
  why: "A payment that an agent makes by mistake is real, and often final.",
  fix: "Bound amounts in the schema, require approval, and use idempotency keys.",
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"refund_payment","description":"Refunds a payment to the customer.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string"}},"required":["payment_id"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"refund_payment","description":"Refunds a payment to the customer.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string"}},"required":["payment_id"]}}]}`,
        governance: `approvals:
  - tools: ["refund_*"]
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "billing");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `billing: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} billing ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
