import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";

export default defineRule({
  id: "SEC-118",
  slug: "unbounded-recipient",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["parameters"],
  title: {
    pass: "Recipients of messages are bounded",
    fail: "A tool sends to any recipient",
  },
  why: "Text that the agent has read can name the recipient: the message, and what is in it, goes to a stranger.",
  fix: "Allow the domains or the address book with a `pattern` or `enum`, or ask before a new recipient.",
  references: [
    { label: "OWASP LLM02:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP ASI02 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP MCP10:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail.
  inputSchema:
    type: object
    properties:
      to: {type: string, description: E-mail address of the recipient.}
      body: {type: string, description: Text.}
    required: [to, body]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail.
  inputSchema:
    type: object
    properties:
      to: {type: string, description: E-mail address of the recipient., pattern: '^[^@]{1,64}@example\\.com$'}
      body: {type: string, description: Text.}
    required: [to, body]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["recipient"],
    problem: "take any recipient",
    expected: "a pattern with the allowed domains",
    fix: "Allow the domains that are needed.",
    bound: { pattern: "^[^@]{1,64}@example\\.com$" },
    applies: (_fact, _tool, { classification }) => classification.category === "communicate",
  }),
});
