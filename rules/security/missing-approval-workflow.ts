import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor, highRiskTools, namesOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-300",
  slug: "missing-approval-workflow",
  category: "security",
  factor: "approval-workflows",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:approval-workflows"],
  title: {
    pass: "High-risk tools need an approval",
    fail: "High-risk tools can be called without an approval",
  },
  why: "A model that misreads a request, or that reads a poisoned text, deletes, pays or grants as readily as it lists. A confirmation that shows the real arguments is the last place where that can be stopped.",
  fix: "Require approval for every delete, authentication, billing and execute tool, in the client, in a gateway or through elicitation, and list them under `approvals` in the governance file. `assayer init governance` writes the list.",
  references: [
    { label: "OWASP LLM06:2025", url: "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" },
    { label: "OWASP MCP Top 10 2025" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `controls:
  approval-workflows: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `controls:
  approval-workflows: active
`,
      },
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "approval-workflows",
    needs: highRiskTools,
    expected: "an approval before each call of a high-risk tool",
    message: (tools) =>
      `${tools.length} high-risk ${tools.length === 1 ? "tool" : "tools"} without an approval workflow: ${namesOf(tools)}.`,
  }),
});
