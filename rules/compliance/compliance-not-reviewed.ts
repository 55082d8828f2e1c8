import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPL-309",
  slug: "compliance-not-reviewed",
  category: "compliance",
  factor: "controls",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "review-compliance"],
  title: {
    pass: "A person has reviewed the obligations",
    fail: "The obligations have not been reviewed",
  },
  why: "What the law asks depends on who uses the tools and where, which no scan can see.",
  fix: "Go through the compliance section of this report with whoever is responsible, and write name and date under `reviews.compliance` in the governance file.",
  references: [{ label: "ISO/IEC 27001:2022 A.5.31" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"get_customer","description":"Returns one customer with their contact data.","inputSchema":{"type":"object","properties":{"email":{"type":"string","format":"email","description":"Email address of the customer."},"first_name":{"type":"string"},"phone_number":{"type":"string"}}}}]}`,
        governance: `reviews:
  compliance: { by: Ada, on: 2999-01-01 }
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"get_customer","description":"Returns one customer with their contact data.","inputSchema":{"type":"object","properties":{"email":{"type":"string","format":"email","description":"Email address of the customer."},"first_name":{"type":"string"},"phone_number":{"type":"string"}}}}]}`,
        governance: `reviews:
  compliance: { by: Ada, on: 2020-01-01 }
`,
      },
      {
        mcp: `{"tools":[{"name":"get_customer","description":"Returns one customer with their contact data.","inputSchema":{"type":"object","properties":{"email":{"type":"string","format":"email","description":"Email address of the customer."},"first_name":{"type":"string"},"phone_number":{"type":"string"}}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const reviewed = ctx.facts.governance.reviewedCompliance;
      if (reviewed === null) ctx.unknown("the governance file names no review that still holds");
      else {
        ctx.check(reviewed, () => ({
          at: ctx.surface.at,
          key: "review",
          observed: "the review is dated in the future",
          expected: "a review that still holds",
        }));
      }
    },
  },
});
