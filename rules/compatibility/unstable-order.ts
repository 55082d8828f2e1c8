import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-405",
  slug: "unstable-order",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The tools are listed in the same order each time",
    fail: "The order of the tools changes",
  },
  why: "Models are given the tools in the order of the list. When it changes, prompt caches miss (each request costs more and takes longer) and the model chooses differently.",
  fix: "Sort the list by name, or keep the order in which tools are registered.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        title: "shuffled",
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
        title: "other content is another matter",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "list-determinism",
            request: "tools/list, a second time",
            outcome: "the content differs",
            value: false,
            detail: { difference: "the content differs" },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "list-determinism" || typeof observation.value !== "boolean") return;
      ctx.check(observation.detail?.["difference"] !== "the order differs", () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "the order of two lists differs",
        expected: "the same order each time",
      }));
    },
  },
});
