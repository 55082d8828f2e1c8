import { defineRule } from "../../src/engine/define-rule.ts";
import { launchedPackage, serverLabel } from "../shared/launch.ts";

export default defineRule({
  id: "SEC-141",
  slug: "unpinned-launch",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "Launch commands pin the version that they run",
    fail: "A launch command runs whatever version is newest",
  },
  why: "The tools that were reviewed are not the tools that run tomorrow: the next release, or whoever takes over the package, is started with your credentials.",
  fix: "Pin the version (`npx -y package@1.2.3`, `uvx package==1.2.3`, an image digest).",
  references: [
    { label: "OWASP MCP04:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI04 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "CWE-1357", url: "https://cwe.mitre.org/data/definitions/1357.html" },
    { label: "OWASP LLM04:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: files
  launch:
    command: npx
    args: [-y, '@example/server-files', /data]
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
- server: files
  launch:
    command: npx
    args: [-y, '@example/server-files@1.4.2', /data]
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
      if (!server.launch?.command) return;
      const found = launchedPackage(server.launch);
      if (!found) return;
      ctx.check(found.pinned, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: `${found.runner} ${found.name}`,
        expected: found.remote ? "a published, pinned package" : "a version",
        message: `Server ${serverLabel(server)} runs ${found.remote ? "code from" : "whatever version is newest of"} ${found.name}`,
        fix: { text: "Pin the version.", before: found.name, after: found.fixed },
        severity: found.remote ? "medium" : "low",
      }));
    },
  },
});
