import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";

export default defineRule({
  id: "SEC-112",
  slug: "unbounded-sql",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["parameters"],
  title: {
    pass: "Parameters that hold SQL are bounded",
    fail: "A parameter takes any SQL",
  },
  why: "A free query reads any table that the connection may see, and changes it unless the connection is read-only. Text that the agent has read can dictate the query.",
  fix: "Offer queries with parameters. Where free SQL is the point, use a read-only role with row limits and bound the text.",
  references: [
    { label: "CWE-89", url: "https://cwe.mitre.org/data/definitions/89.html" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: execute_sql
  description: Executes a SQL statement on the database.
  inputSchema:
    type: object
    properties:
      sql: {type: string, description: SQL statement to execute.}
    required: [sql]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: execute_sql
  description: Executes a read-only SQL statement.
  inputSchema:
    type: object
    properties:
      sql: {type: string, description: SQL statement to execute., pattern: '^SELECT [^;]{1,2000}$'}
    required: [sql]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["sql"],
    problem: "take any SQL",
    expected: "stored queries, or a pattern and a read-only role",
    fix: "Allow reading statements only.",
    bound: { pattern: "^(SELECT|WITH) [^;]{1,2000}$", maxLength: 2048 },
  }),
});
