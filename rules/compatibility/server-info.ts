import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-043",
  slug: "server-info",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "The server says its name and version",
    fail: "The server does not say its name or version",
  },
  why: "Without both nobody can tell which release a listing came from, or whether it is the one that was reviewed.",
  fix: "State `serverInfo.name` and `serverInfo.version`.",
  references: [
    {
      label: "MCP 2026-07-28 basic/versioning",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
    },
    { label: "OWASP MCP09:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `serverInfo: {name: items}
protocolVersion: '2025-11-25'
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
        mcp: `serverInfo: {name: items, version: 1.2.0}
protocolVersion: '2025-11-25'
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
      if (server.protocolVersion === null)
        return ctx.unknown("the listing does not hold what the server says of itself");
      const missing = ["name", "version"].filter(
        (key) => typeof server.raw[key] !== "string" || server.raw[key] === "",
      );
      ctx.check(missing.length === 0, () => ({
        at: server.at,
        key: server.id ?? "",
        observed: `no ${missing.join(" and no ")}`,
        expected: "name and version",
        message: `The server does not say its ${missing.join(" and ")}`,
      }));
    },
  },
});
