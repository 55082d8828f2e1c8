import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-405",
  slug: "changing-list",
  category: "health",
  factor: "execution-reliability",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Two lists in a row are the same",
    fail: "Two lists in a row differ",
  },
  why: "Tools that come and go between two requests fail when they are called, and nothing that was reviewed can be relied on.",
  fix: "Let the list depend on the configuration and the caller, not on chance or time; announce real changes.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        title: "differs",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "list-determinism",
            request: "tools/list, a second time",
            outcome: "2 tools, then 3",
            value: false,
            detail: { difference: "2 tools, then 3" },
          },
        ],
      },
    ],
    good: [
      {
        title: "the same",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "list-determinism",
            request: "tools/list, a second time",
            outcome: "the same list",
            value: true,
            detail: { difference: null },
          },
        ],
      },
      {
        title: "another order",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "list-determinism",
            request: "tools/list, a second time",
            outcome: "the order differs",
            value: false,
            detail: { difference: "the order differs" },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "list-determinism" || typeof observation.value !== "boolean") return;
      const { value, detail } = observation;
      ctx.check(value || detail?.["difference"] === "the order differs", () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "two lists in a row differ",
        expected: "the same tools",
        message: `Two lists in a row differ (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
