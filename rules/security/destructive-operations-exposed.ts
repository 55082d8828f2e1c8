import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-310",
  slug: "destructive-operations-exposed",
  category: "security",
  factor: "destructive-operations",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No destructive operation is offered",
    fail: "Destructive operations are offered to the agent",
  },
  why: "What an agent deletes is gone, and a prompt that it misread is enough. The count tells how much there is to guard.",
  fix: "Leave out what the agent's task does not need, prefer a soft delete, and cover the rest with approval rules in the governance file.",
  references: [
    { label: "OWASP LLM06:2025", url: "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `approvals:
  - tools: ["delete_*"]
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "delete");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `destructive: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} destructive ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
