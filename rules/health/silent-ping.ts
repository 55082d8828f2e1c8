import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-407",
  slug: "silent-ping",
  category: "health",
  factor: "execution-reliability",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "A sign of life is answered",
    fail: "A sign of life is not answered",
  },
  why: "Clients ping a server to learn whether it still lives, and end the connection when nothing comes back.",
  fix: "Answer `ping` with an empty result, or with error -32601, at any time.",
  references: [
    {
      label: "MCP 2025-11-25 basic/utilities/ping",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/utilities/ping",
    },
  ],
  examples: {
    bad: [
      {
        title: "silence",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "latency",
            request: "ping, once",
            outcome: "no answer in time",
            value: null,
            unit: "ms",
            detail: { samples: 0 },
          },
        ],
      },
    ],
    good: [
      {
        title: "answered",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "latency",
            request: "ping, 5 times",
            outcome: "median 1 ms, slowest 2 ms",
            value: 1,
            unit: "ms",
            detail: { p95: 2, samples: 5 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "latency") return;
      ctx.check(typeof observation.value === "number", () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "no answer to a sign of life",
        expected: "an answer within 5 s",
        message: `A sign of life is not answered (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
