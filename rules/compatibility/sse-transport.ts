import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-041",
  slug: "sse-transport",
  category: "compatibility",
  factor: "protocol",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Remote servers speak Streamable HTTP",
    fail: "A remote server speaks the old SSE transport only",
  },
  why: "HTTP with SSE was replaced in 2025-03-26. Codex, Goose and Zed do not speak it, and ChatGPT neither.",
  fix: "Offer Streamable HTTP; keep SSE beside it only as long as old clients need it.",
  references: [
    { label: "MCP 2026-07-28 deprecated", url: "https://modelcontextprotocol.io/specification/2026-07-28/deprecated" },
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: a
  transport: sse
  launch: {url: 'https://tools.example.com/sse'}
  tools:
  - name: list_items
    description: Lists items.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
    good: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: a
  transport: http
  launch: {url: 'https://tools.example.com/mcp'}
  tools:
  - name: list_items
    description: Lists items.
    inputSchema:
      type: object
      properties: {}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      if (server.transport !== "http" && server.transport !== "sse") return;
      ctx.check(server.transport === "http", () => ({
        at: server.at,
        key: server.id ?? "",
        observed: "SSE",
        expected: "Streamable HTTP",
        message: `Server ${server.id ?? server.name} speaks the old SSE transport only`,
      }));
    },
  },
});
