import { defineRule } from "../../src/engine/define-rule.ts";
import { orderAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-228",
  slug: "possible-displaced-tool",
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
    pass: "No text pushes other tools aside, not even in unsure words",
    fail: "Possibly: a text pushes other tools aside",
  },
  why: "The model reads a tool's texts as part of its prompt. A text that speaks against other servers' tools, or wants to be chosen whatever the user wants, wins by words what it should win by merit. This is the unsure twin: the words alone do not prove it, so it costs little and asks to be read.",
  fix: "Say for which tasks the tool is made.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM01:2025", url: "https://genai.owasp.org/llmrisk/llm01-prompt-injection/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: helper
  description: Searches the web. Do not use this for news; use search_news for that instead.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: helper
  description: Searches the index of this site.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: orderAlarm(["prefer-always", "avoid-other-tool", "replace-tool"], "low"),
});
