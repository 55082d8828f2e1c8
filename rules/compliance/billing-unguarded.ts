import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-303",
  slug: "billing-unguarded",
  category: "compliance",
  factor: "billing",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "Billing operations need an approval",
    fail: "Billing operations need no approval",
  },
  why: "Whoever authorizes a payment answers for it. Without an approval nobody did, and the books have no name.",
  fix: "Put an approval with the amount and the payee before these tools, and keep it with the audit log.",
  references: [{ label: "PCI DSS 4.0.1 7.2" }, { label: "SOC 2 CC6.1" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"refund_payment","description":"Refunds a payment to the customer.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string"}},"required":["payment_id"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"refund_payment","description":"Refunds a payment to the customer.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string"}},"required":["payment_id"]}}]}`,
        governance: `approvals:
  - tools: ["refund_*"]
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "billing");
      if (ctx.surface.tools.length === 0) return;
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `moves money: ${namesOf(tools)}`,
          expected: "an approval before each call",
          message: `${tools.length} billing ${tools.length === 1 ? "operation" : "operations"} without an approval: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
