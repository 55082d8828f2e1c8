import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPT-006",
  slug: "name-in-several-servers",
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
    pass: "Tool names are unique across the servers of a configuration",
    fail: "Servers of one configuration have tools of the same name",
  },
  why: "Clients without a prefix keep one of them: which one, the order of loading decides. With a prefix the model still has to guess.",
  fix: "Switch one off, or filter it out in the configuration.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP MCP09:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: a
  tools:
  - name: search
    description: Searches notes.
    inputSchema:
      type: object
      properties: {}
- server: b
  tools:
  - name: search
    description: Searches tickets.
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
  visit: {
    surface(surface, ctx) {
      if (surface.servers.length < 2) return;
      const names = new Map<string, Tool[]>();
      for (const tool of surface.tools) {
        const same = names.get(tool.name);
        if (same) same.push(tool);
        else names.set(tool.name, [tool]);
      }
      for (const [name, tools] of names) {
        const servers = new Set(tools.map(({ server }) => server ?? ""));
        ctx.check(servers.size === 1, () => ({
          tool: tools.at(-1),
          at: tools.at(-1)!.at,
          key: name,
          observed: `${name} in ${listed([...servers])}`,
          expected: "one tool of this name",
          message: `${servers.size} servers have a tool named ${name}: ${listed([...servers])}`,
          related: tools.slice(0, 50).map((tool) => ({ tool, at: tool.at })),
        }));
      }
    },
  },
});
