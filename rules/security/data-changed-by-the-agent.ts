import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-316",
  slug: "data-changed-by-the-agent",
  category: "security",
  factor: "destructive-operations",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool changes data",
    fail: "Tools change data",
  },
  why: "Everything that can be changed can be changed wrongly; a server that only reads has nothing of that kind to guard.",
  fix: "Offer writing tools apart from reading ones, so that a client can take the second without the first.",
  references: [{ label: "OWASP LLM06:2025", url: "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"update_note","description":"Changes the text of a note.","inputSchema":{"type":"object","properties":{"note_id":{"type":"string"},"text":{"type":"string"}},"required":["note_id","text"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"update_note","description":"Changes the text of a note.","inputSchema":{"type":"object","properties":{"note_id":{"type":"string"},"text":{"type":"string"}},"required":["note_id","text"]}}]}`,
        governance: `controls:
  approval-workflows: active
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "write");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `writing: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} writing ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
