import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";

export default defineRule({
  id: "SEC-111",
  slug: "unbounded-code",
  category: "security",
  factor: "input-validation",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["parameters"],
  title: {
    pass: "Parameters that are run as code are bounded",
    fail: "A parameter takes any code and runs it",
  },
  why: "Code from the model runs with the rights of the server or of the page: it can read what the process or the signed-in user can.",
  fix: "Run it in a sandbox without network and credentials, bound its size with `maxLength`, and ask before each call; better, offer named actions.",
  references: [
    { label: "CWE-94", url: "https://cwe.mitre.org/data/definitions/94.html" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI05 (Agentic 2026)", url: "https://genai.owasp.org/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: run_python
  description: Executes Python code and returns the result.
  inputSchema:
    type: object
    properties:
      code: {type: string, description: Python code to execute.}
    required: [code]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: run_report
  description: Runs one of the stored reports.
  inputSchema:
    type: object
    properties:
      report:
        type: string
        enum: [sales, stock]
        description: Stored report to run.
    required: [report]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["code"],
    problem: "take any code",
    expected: "a sandbox, and maxLength at least",
    fix: "Bound the size, and run it where it can do no harm.",
    bound: { maxLength: 10000 },
    applies: (_fact, _tool, { classification }) => classification.category === "execute",
  }),
});
