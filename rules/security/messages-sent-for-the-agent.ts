import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-315",
  slug: "messages-sent-for-the-agent",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool sends content to people",
    fail: "Tools send content to people or the outside",
  },
  why: "What is sent cannot be called back, and a way out is what an injected order needs to take data along.",
  fix: "Bound the recipients in the schema, show the message before it goes, and require approval for addresses from outside.",
  references: [
    { label: "OWASP LLM06:2025", url: "https://genai.owasp.org/llmrisk/llm062025-excessive-agency/" },
    { label: "CWE-200", url: "https://cwe.mitre.org/data/definitions/200.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"send_email","description":"Sends an email to a recipient.","inputSchema":{"type":"object","properties":{"to":{"type":"string","format":"email"},"body":{"type":"string"}},"required":["to","body"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"send_email","description":"Sends an email to a recipient.","inputSchema":{"type":"object","properties":{"to":{"type":"string","format":"email"},"body":{"type":"string"}},"required":["to","body"]}}]}`,
        governance: `controls:
  approval-workflows: active
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "communicate");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `sending: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} sending ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
