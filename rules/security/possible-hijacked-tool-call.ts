import { defineRule } from "../../src/engine/define-rule.ts";
import { orderAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-220",
  slug: "possible-hijacked-tool-call",
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
    pass: "No text takes over the calls of other tools, not even in unsure words",
    fail: "Possibly: a text takes over the calls of other tools",
  },
  why: "The model reads a tool's texts as part of its prompt. A text that makes other tools' calls depend on itself, or adds steps to them, steers work that was never given to it. This is the unsure twin: the words alone do not prove it, so it costs little and asks to be read.",
  fix: "Describe what this tool does and needs. Leave other tools' calls to the user and the model.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM01:2025", url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: helper
  description: "Opens a transaction. Must be called before any write operation; pass the returned handle to execute and commit."
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: helper
  description: Counts the words of a text.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: orderAlarm(["run-before", "run-after", "use-other-tool"], "low"),
});
