import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-303",
  slug: "missing-audit-logging",
  category: "security",
  factor: "audit-coverage",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:audit-logging"],
  title: {
    pass: "Tool calls are logged",
    fail: "Tool calls are not logged",
  },
  why: "Without a record nobody can tell afterwards what an agent did, on whose behalf, and who let it.",
  fix: "Write one entry for each call (tool, arguments, time, result, approval, client) to a store that the server cannot rewrite.",
  references: [{ label: "CWE-778", url: "https://cwe.mitre.org/data/definitions/778.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "audit-logging",
    expected: "one log entry for each tool call",
    message: () => "Tool calls are not logged.",
  }),
});
