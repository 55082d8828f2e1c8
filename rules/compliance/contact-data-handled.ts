import { defineRule } from "../../src/engine/define-rule.ts";
import { toolsHandling } from "../shared/data-handling.ts";
import { about, namesOf } from "../shared/controls.ts";

const CLASSES = new Set(["contact"] as const);

export default defineRule({
  id: "CPL-301",
  slug: "contact-data-handled",
  category: "compliance",
  factor: "customer-data",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["data"],
  title: {
    pass: "No contact data of customers passes through the tools",
    fail: "Contact data of customers passes through the tools",
  },
  why: "Addresses and numbers of customers are what a leak is made of, and what an injected order asks for first.",
  fix: "Return contact data only on request and one person at a time, mask it in listings, and bound who can be asked for.",
  references: [{ label: "GDPR Art. 5(1)(c)" }, { label: "CCPA 1798.140(v)" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"get_customer","description":"Returns one customer with their contact data.","inputSchema":{"type":"object","properties":{"email":{"type":"string","format":"email","description":"Email address of the customer."},"first_name":{"type":"string"},"phone_number":{"type":"string"}}}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { tools, fields } = toolsHandling(ctx, CLASSES);
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0, () =>
        about(tools, ctx, {
          observed: `fields ${fields}`,
          expected: "none, or only what the task needs",
          message: `${tools.length} ${tools.length === 1 ? "tool handles" : "tools handle"} contact data: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
