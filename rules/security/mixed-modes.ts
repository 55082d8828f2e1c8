import { defineRule } from "../../src/engine/define-rule.ts";
import { listed, tokens } from "../shared/words.ts";

const RISKY = new Set(["delete", "auth", "billing", "admin", "execute"]);
const READING = new Set([
  "list",
  "get",
  "read",
  "search",
  "find",
  "show",
  "view",
  "describe",
  "status",
  "query",
  "fetch",
  "info",
]);
export default defineRule({
  id: "SEC-121",
  slug: "mixed-modes",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "No tool mixes reading with risky acts behind one parameter",
    fail: "One tool reads and also deletes or administers, by the value of a parameter",
  },
  why: "Approval, permissions and annotations hold per tool. When one parameter turns a harmless list into a deletion, no client can allow the one and ask about the other.",
  fix: "Split it: one tool to read, one for each risky act.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP AISVS 1.0 9.5.1", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: manage_users
  description: Lists, gets or deletes users.
  inputSchema:
    type: object
    properties:
      action:
        type: string
        enum: [list, get, delete]
        description: What to do.
      user_id: {type: string}
    required: [action]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties:
      status:
        type: string
        enum: [active, archived]`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      const [mode] = classification.modes;
      if (!mode) return;
      const parameter = tool.parameters.find(({ name, path }) => name === mode.parameter && path.length <= 1);
      const values = parameter?.schema.raw["enum"];
      const risky = classification.modes.filter(({ category }) => RISKY.has(category));
      const reading = Array.isArray(values)
        ? values.some((value) => typeof value === "string" && READING.has(tokens(value)[0] ?? ""))
        : classification.modes.some(({ category }) => category === "read");
      ctx.check(risky.length === 0 || !reading, () => ({
        tool,
        at: parameter?.at ?? tool.at,
        observed: `${mode.parameter}: ${listed(risky.map(({ value, category }) => `${value} (${category})`))}, beside values that only read`,
        expected: "one tool per risk",
        message: `${tool.name} reads, and with ${mode.parameter}: ${listed(risky.map(({ value }) => value))} it does more`,
      }));
    },
  },
});
