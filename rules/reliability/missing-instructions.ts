import { defineRule } from "../../src/engine/define-rule.ts";
import { manyTools } from "../shared/examples.ts";

export default defineRule({
  id: "REL-020",
  slug: "missing-instructions",
  category: "agentReliability",
  factor: "selection",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "A server with many tools says how they go together",
    fail: "A server with many tools says nothing about how they go together",
  },
  why: "Instructions are read once and save the words that each description would repeat: where to begin, which tools belong together, which limits hold for all.",
  fix: "Return `instructions` of a few sentences.",
  references: [
    { label: "MCP instructions", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/lifecycle" },
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `protocolVersion: '2025-11-25'
${manyTools(23)}`,
      },
    ],
    good: [
      {
        mcp: `protocolVersion: '2025-11-25'
instructions: Search before you create. Ids come from list_items_1.
${manyTools(23)}`,
      },
    ],
  },
  visit: {
    server(server, ctx) {
      const own = ctx.surface.tools.reduce((sum, tool) => sum + (tool.server === server.id ? 1 : 0), 0);
      if (own <= 15) return;
      if (server.protocolVersion === null)
        return ctx.unknown("the listing does not hold what the server says of itself");
      ctx.check((server.instructions ?? "").trim() !== "", () => ({
        at: server.at,
        key: server.id ?? "",
        observed: `${own} tools, no instructions`,
        expected: "a few sentences of instructions",
        message: `${own} tools, and no word on how they go together`,
      }));
    },
  },
});
