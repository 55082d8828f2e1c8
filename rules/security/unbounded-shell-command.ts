import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";
import { runsInShell } from "../shared/path-context.ts";

export default defineRule({
  id: "SEC-110",
  slug: "unbounded-shell-command",
  category: "security",
  factor: "input-validation",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["parameters"],
  title: {
    pass: "Parameters that reach a shell are bounded",
    fail: "A parameter takes any shell command",
  },
  why: "Whatever steers the model can run any command with the rights of the server: read keys, install software, delete files.",
  fix: "Offer named actions instead of a command line. Where a command is the point of the tool, allow a list of programs with `enum` or `pattern`, run it in a sandbox and ask before each call.",
  references: [
    { label: "CWE-78", url: "https://cwe.mitre.org/data/definitions/78.html" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI05 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP AISVS 1.0 10.4.3", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: run_command
  description: Runs a shell command and returns its output.
  inputSchema:
    type: object
    properties:
      command: {type: string, description: Shell command to run.}
    required: [command]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: run_command
  description: Runs a shell command and returns its output.
  inputSchema:
    type: object
    properties:
      command:
        type: string
        description: Shell command to run.
        enum: [npm test, npm run build]
    required: [command]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["shell"],
    problem: "take any shell command",
    expected: "enum or pattern with the commands that are allowed",
    fix: "Allow a list of commands.",
    applies: (fact, tool, { classification }) => classification.category === "execute" && runsInShell(fact, tool),
    bound: { enum: ["npm test", "npm run build"] },
  }),
});
