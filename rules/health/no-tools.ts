import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-404",
  slug: "no-tools",
  category: "health",
  factor: "availability",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The server offers something",
    fail: "The server offers nothing",
  },
  why: "A server without tools, prompts and resources is of no use to an agent; mostly a setting or a credential is missing.",
  fix: "Check the flags, the environment and the rights of the credentials that the listing was made with.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        title: "empty",
        mcp: `assayerSnapshot: 1.0.0
servers:
- {server: null, transport: stdio, tools: [], prompts: [], resources: [], resourceTemplates: []}`,
        observations: [
          {
            id: "listing-size",
            request: "every list, all pages",
            outcome: "0 tools, about 0 tokens",
            value: 2,
            unit: "bytes",
            detail: { tools: 0, prompts: 0, resources: 0, resourceTemplates: 0 },
          },
        ],
      },
    ],
    good: [
      {
        title: "one tool",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "listing-size",
            request: "every list, all pages",
            outcome: "1 tools, about 20 tokens",
            value: 90,
            unit: "bytes",
            detail: { tools: 1, prompts: 0, resources: 0, resourceTemplates: 0 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "listing-size") return;
      const count = (name: string): number => Number(observation.detail?.[name] ?? 0);
      const offered = count("tools") + count("prompts") + count("resources") + count("resourceTemplates");
      ctx.check(offered > 0, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "no tool, no prompt, no resource",
        expected: "something to offer",
      }));
    },
  },
});
