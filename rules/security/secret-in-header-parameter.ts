import { defineRule } from "../../src/engine/define-rule.ts";
import { tokens } from "../shared/words.ts";

const PERSONAL = /(?:^|_)(?:password|secret|token|api_key|ssn|email|phone|birth_date|date_of_birth|iban|card_number)$/u;
export default defineRule({
  id: "SEC-151",
  slug: "secret-in-header-parameter",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No secret or personal argument is copied into a header",
    fail: "A secret or personal argument is copied into a header",
  },
  why: "`x-mcp-header` copies an argument into an HTTP header, where proxies and logs on the way keep it.",
  fix: "Take `x-mcp-header` off this parameter.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-532", url: "https://cwe.mitre.org/data/definitions/532.html" },
    { label: "OWASP MCP01:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: sign_in
  description: Signs in.
  inputSchema:
    type: object
    properties:
      password: {type: string, x-mcp-header: Password}
    required: [password]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      region: {type: string, x-mcp-header: Region}`,
      },
    ],
  },
  visit: {
    tool(tool, { parameters }, ctx) {
      for (const { parameter, kind } of parameters) {
        if (parameter.schema.raw["x-mcp-header"] === undefined) continue;
        const secret = kind === "credential" || kind === "recipient" || PERSONAL.test(tokens(parameter.name).join("_"));
        ctx.check(!secret, () => ({
          tool,
          at: parameter.at,
          observed: `${parameter.name} with x-mcp-header`,
          expected: "no header for secret or personal values",
          message: `${tool.name} copies ${parameter.name} into a header`,
        }));
      }
    },
  },
});
