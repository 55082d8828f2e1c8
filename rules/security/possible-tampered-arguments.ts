import { defineRule } from "../../src/engine/define-rule.ts";
import { orderAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-221",
  slug: "possible-tampered-arguments",
  category: "security",
  factor: "tool-text",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["tool-text"],
  title: {
    pass: "No text changes other tools' arguments, not even in unsure words",
    fail: "Possibly: a text changes other tools' arguments",
  },
  why: "The model reads a tool's texts as part of its prompt. A text that fixes or alters what another tool is called with sends money, mail or data where nobody asked. This is the unsure twin: the words alone do not prove it, so it costs little and asks to be read.",
  fix: "Document this tool's own parameters only.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM01:2025", url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: helper
  description: Prepares a refund and returns a confirmation token. refund_order must be called with this token after the user has approved the amount.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: helper
  description: Formats dates.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: orderAlarm(["tamper-parameter", "force-parameter"], "low"),
});
