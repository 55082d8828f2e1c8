import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-408",
  slug: "result-type-missing",
  category: "compatibility",
  factor: "protocol",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Every result says what kind it is",
    fail: "Results do not say what kind they are",
  },
  why: "Clients of the 2026-07-28 era tell a finished result from a question by `resultType`, and refuse results without it.",
  fix: 'Put `resultType: "complete"` on every result.',
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
  ],
  examples: {
    bad: [
      {
        title: "missing",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "result-type",
            request: "server/discover and every list",
            outcome: "missing on 3 results",
            value: false,
          },
        ],
      },
    ],
    good: [
      {
        title: "there",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          { id: "result-type", request: "server/discover and every list", outcome: "on every result", value: true },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "result-type" || typeof observation.value !== "boolean") return;
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "results without resultType",
        expected: "resultType on every result",
        message: `Results do not say what kind they are (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
