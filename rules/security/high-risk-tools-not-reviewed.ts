import { defineRule } from "../../src/engine/define-rule.ts";
import { highRiskTools } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-320",
  slug: "high-risk-tools-not-reviewed",
  category: "security",
  factor: "tool-permissions",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "review-high-risk"],
  title: {
    pass: "A person has reviewed the high-risk tools",
    fail: "The high-risk tools have not been reviewed",
  },
  why: "Which tools an agent may use is a decision. Somebody who knows the system should have made it, tool by tool.",
  fix: "Read through the high-risk tools of this report, and write name and date under `reviews.highRisk` in the governance file.",
  references: [{ label: "ISO/IEC 42001:2023 A.9" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `reviews:
  highRisk: { by: Ada, on: 2999-01-01 }
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `reviews:
  highRisk: { by: Ada, on: 2020-01-01 }
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      if (highRiskTools(ctx).length === 0) return;
      const reviewed = ctx.facts.governance.reviewedHighRisk;
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
