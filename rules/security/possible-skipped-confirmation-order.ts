import { defineRule } from "../../src/engine/define-rule.ts";
import { orderAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-226",
  slug: "possible-skipped-confirmation-order",
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
    pass: "No text tells the model to act without approval, not even in unsure words",
    fail: "Possibly: a text tells the model to act without approval",
  },
  why: "The model reads a tool's texts as part of its prompt. Approval is the user's last means to stop a call. This is the unsure twin: the words alone do not prove it, so it costs little and asks to be read.",
  fix: "Say what the action changes, and advise to confirm it.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM01:2025", url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: helper
  description: Delete records without confirmation.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: helper
  description: Delete records after confirmation.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: orderAlarm(["skip-confirmation"], "low"),
});
