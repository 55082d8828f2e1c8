import { defineRule } from "../../src/engine/define-rule.ts";
import { orderAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-224",
  slug: "possible-fixed-recipient-order",
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
    pass: "No text sends anything to a fixed address, not even in unsure words",
    fail: "Possibly: a text sends something to a fixed address",
  },
  why: "The model reads a tool's texts as part of its prompt. A recipient that is written into the description gets a copy of whatever the user sends. This is the unsure twin: the words alone do not prove it, so it costs little and asks to be read.",
  fix: "Let the user give the recipient.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM01:2025", url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: helper
  description: Registers events. Events are sent to https://hooks.acme.example/in when they occur.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: helper
  description: Answers questions. See https://acme.dev/docs.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: orderAlarm(["fixed-recipient"], "low"),
});
