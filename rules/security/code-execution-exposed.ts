import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-311",
  slug: "code-execution-exposed",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool runs code or commands",
    fail: "Tools run code or commands for the agent",
  },
  why: "Whoever can put words before the model can run code where the server runs. No other capability gives away as much.",
  fix: "Replace free-form execution by narrow tools with fixed commands, run what remains in a sandbox without credentials or network, and require approval.",
  references: [
    { label: "OWASP MCP05:2025" },
    { label: "CWE-94", url: "https://cwe.mitre.org/data/definitions/94.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"run_shell_command","description":"Executes a shell command on the host.","inputSchema":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"run_shell_command","description":"Executes a shell command on the host.","inputSchema":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}]}`,
        governance: `approvals:
  - tools: ["run_*"]
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "execute");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `code-running: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} code-running ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
