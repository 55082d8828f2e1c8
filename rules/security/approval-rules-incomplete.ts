import { defineRule } from "../../src/engine/define-rule.ts";
import { about, highRiskTools, namesOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-307",
  slug: "approval-rules-incomplete",
  category: "security",
  factor: "approval-workflows",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:approval-workflows", "approval-coverage"],
  title: {
    pass: "Approval rules cover every high-risk tool",
    fail: "Approval rules leave high-risk tools out",
  },
  why: "An approval that covers most of the tools that delete, pay or grant is walked around through the one that it forgot, often the one that was added last.",
  fix: "Add the named tools, or a pattern such as `delete_*`, to `approvals` in the governance file and to the place that enforces it.",
  references: [
    { label: "OWASP LLM06:2025", url: "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" },
    { label: "CWE-862", url: "https://cwe.mitre.org/data/definitions/862.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object"}},{"name":"delete_team","description":"Deletes a team for good.","inputSchema":{"type":"object"}}]}`,
        governance: `approvals:
  - tools: [delete_user]
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `approvals:
  - tools: ["delete_*"]
`,
      },
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { declares, uncoveredByApproval } = ctx.facts.governance;
      if (!declares.approvals || highRiskTools(ctx).length === 0) return;
      ctx.check(uncoveredByApproval.length === 0, () =>
        about(uncoveredByApproval, ctx, {
          observed: `no approval rule for ${namesOf(uncoveredByApproval)}`,
          expected: "an approval rule for every delete, authentication, billing and execute tool",
          message: `${uncoveredByApproval.length === 1 ? "1 high-risk tool has" : `${uncoveredByApproval.length} high-risk tools have`} no approval rule: ${namesOf(uncoveredByApproval)}.`,
        }),
      );
    },
  },
});
