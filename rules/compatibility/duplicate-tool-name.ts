import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";

export default defineRule({
  id: "CPT-003",
  slug: "duplicate-tool-name",
  category: "compatibility",
  factor: "tool-naming",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tool names are unique in their server",
    fail: "Two tools of a server have the same name",
  },
  why: "Clients keep one of the two, and not all the same one. A call can reach the wrong tool.",
  fix: "Give each tool a name of its own.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP MCP03:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_item
  description: Returns an item.
  inputSchema:
    type: object
    properties: {}
- name: get_item
  description: Returns an item with its history.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      query: {type: string}`,
      },
    ],
  },
  visit: () => {
    const names = new Map<string, Tool>();
    return {
      tool(tool, _facts, ctx) {
        const key = `${tool.server ?? ""}\u0000${tool.name}`;
        const first = names.get(key);
        if (!first) names.set(key, tool);
        ctx.check(first === undefined, () => ({
          tool,
          at: tool.at,
          observed: `${tool.name} twice`,
          expected: "unique names",
          message: `${tool.name} is listed more than once`,
          related: [{ tool: first, at: first!.at }],
        }));
      },
    };
  },
});
