import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-026",
  slug: "invalid-header-parameter",
  category: "compatibility",
  factor: "schema",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Parameters that are copied into headers are valid",
    fail: "A parameter that is copied into a header is invalid",
  },
  why: "Clients over HTTP must drop a tool whose `x-mcp-header` is not a header name, is used twice, or stands on a number, an object or an array.",
  fix: "Use a header token of its own, on a string, integer or boolean.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    {
      label: "MCP 2026-07-28 basic/transports/streamable-http",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      region: {type: string, x-mcp-header: My Region}`,
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
      region: {type: string, x-mcp-header: Region}`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      const seen = new Set<string>();
      for (const parameter of tool.parameters) {
        const header = parameter.schema.raw["x-mcp-header"];
        if (header === undefined) continue;
        const { type } = parameter.schema.raw;
        const named = typeof header === "string" && /^[!#$%&'*+.^_`|~\w-]+$/.test(header);
        const twice = typeof header === "string" && seen.has(header.toLowerCase());
        if (typeof header === "string") seen.add(header.toLowerCase());
        const typed = type === "string" || type === "integer" || type === "boolean";
        ctx.check(named && !twice && typed && !parameter.path.includes("[]"), () => ({
          tool,
          at: parameter.at,
          observed: `x-mcp-header ${JSON.stringify(header).slice(0, 80)} on ${JSON.stringify(type ?? null).slice(0, 40)}`,
          expected: "a header token of its own on a string, integer or boolean",
          message: `${tool.name}: clients over HTTP drop the tool for the header of ${parameter.name}`,
        }));
      }
    },
  },
});
