import { defineRule } from "../../src/engine/define-rule.ts";
import { lookAlikeAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-252",
  slug: "near-copies",
  category: "security",
  factor: "tool-text",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["tool-text"],
  title: {
    pass: "No two tools say nearly the same",
    fail: "Two tools say nearly the same",
  },
  why: "Tools with nearly the same text are chosen by chance.",
  fix: "Give tools names that differ in more than letters that look alike; put the server's name in front.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP MCP09:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: find_article
  description: Searches the article index by key words and returns titles with links and dates.
  inputSchema: {type: object}
- name: find_article_v2
  description: Searches the article index by key words and returns titles with links and dates.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: find_article
  description: Searches articles by key words.
  inputSchema: {type: object}
- name: save_article
  description: Saves an article for offline reading.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: lookAlikeAlarm(["near-duplicate"]),
});
