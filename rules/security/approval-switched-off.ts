import { defineRule } from "../../src/engine/define-rule.ts";
import { grants } from "../shared/launch.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-145",
  slug: "approval-switched-off",
  category: "security",
  factor: "approval-workflows",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["launch"],
  title: {
    pass: "No configuration approves tool calls in advance",
    fail: "A configuration approves tool calls in advance",
  },
  why: "Listed tools, or all tools of a trusted server, run without a question, whatever made the model call them.",
  fix: "Take changing tools off the list; approve in advance only what reads and cannot send.",
  references: [
    { label: "OWASP AISVS 1.0 9.2.1", url: "https://github.com/OWASP/AISVS" },
    { label: "OWASP ASI09 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP LLM03:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
mcpServers:
  files:
    command: node
    args: [server.js]
    autoApprove: [write_file]
servers:
- server: files
  tools:
  - name: write_file
    description: Writes a file.
    inputSchema:
      type: object
      properties:
        path: {type: string}
      required: [path]`,
      },
    ],
    good: [
      {
        mcp: `assayerSnapshot: 1.0.0
mcpServers:
  files:
    command: node
    args: [server.js]
servers:
- server: files
  tools:
  - name: write_file
    description: Writes a file.
    inputSchema:
      type: object
      properties:
        path: {type: string}
      required: [path]`,
      },
    ],
  },
  visit: {
    surface(surface, ctx) {
      const config = surface.document.kind === "mcp" ? surface.document.config : null;
      if (!config) return;
      for (const { at, server, grant } of grants(config)) {
        const named = grant === true ? null : new Set(grant);
        const mine = ctx.facts.tools.filter(
          ({ tool }) => tool.server === server && (named === null || named.has("*") || named.has(tool.name)),
        );
        const acting = mine.filter(({ classification }) => classification.mutates);
        const all = named === null || named.has("*");
        const level = all || acting.length > 0 || mine.length === 0 ? "high" : "info";
        ctx.check(false, {
          at,
          key: server ?? "",
          observed:
            named === null ? "all tools of the server are trusted" : `approved in advance: ${listed([...named])}`,
          expected: "no changing tool approved in advance",
          message: `Server ${server ?? "?"}: ${all ? "every call runs" : `${listed(acting.length > 0 ? acting.map(({ tool }) => tool.name) : [...named])} run`} without a question`,
          severity: level,
          related: acting.slice(0, 50).map(({ tool }) => ({ tool, at: tool.at })),
        });
      }
    },
  },
});
