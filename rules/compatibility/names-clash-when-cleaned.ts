import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";

export default defineRule({
  id: "CPT-004",
  slug: "names-clash-when-cleaned",
  category: "compatibility",
  factor: "tool-naming",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Tool names stay apart when clients clean them",
    fail: "Two tool names become the same when clients clean them",
  },
  why: "Clients replace other characters by `_`, and some ignore case. Two tools then share a name, and one of them is lost.",
  fix: "Rename one, so that the names differ in letters and digits.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "Limits of agent clients, rules/lexicons/clients.yaml" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: item.get
  description: Returns an item.
  inputSchema:
    type: object
    properties: {}
- name: item_get
  description: Returns an item, old form.
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
        const key = `${tool.server ?? ""}\u0000${tool.name.toLowerCase().replaceAll(/[^a-z0-9-]+/g, "_")}`;
        const first = names.get(key);
        if (!first) names.set(key, tool);
        const clash = first !== undefined && first.name !== tool.name;
        ctx.check(!clash, () => ({
          tool,
          at: tool.at,
          observed: `${first!.name} and ${tool.name}`,
          expected: "names that differ in letters or digits",
          message: `${tool.name} and ${first!.name} become the same name`,
          related: [{ tool: first, at: first!.at }],
        }));
      },
    };
  },
});
