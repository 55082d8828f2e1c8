import { defineRule } from "../../src/engine/define-rule.ts";
import { lookAlikeAlarm } from "../shared/order-alarm.ts";

export default defineRule({
  id: "SEC-251",
  slug: "look-alike-names",
  category: "security",
  factor: "tool-text",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["tool-text"],
  title: {
    pass: "Tool names tell the tools apart",
    fail: "Tool names are hard to tell apart",
  },
  why: "Names that differ only in case, separators or a digit are mixed up by agents.",
  fix: "Give tools names that differ in more than letters that look alike; put the server's name in front.",
  references: [
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP MCP09:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_user
  description: Gets a user.
  inputSchema: {type: object}
- name: getUser
  description: Gets a person.
  inputSchema: {type: object}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_user
  description: Gets a user.
  inputSchema: {type: object}
- name: list_users
  description: Lists users.
  inputSchema: {type: object}`,
      },
    ],
  },
  visit: lookAlikeAlarm(["look-alike-name", "duplicate-name"]),
});
