import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-403",
  slug: "slow-answers",
  category: "health",
  factor: "latency",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Answers come quickly",
    fail: "Answers are slow",
  },
  why: "Each call of an agent waits for at least one round trip. Beyond a second, chains of calls take minutes.",
  fix: "Measure where the time goes: cold starts, a lookup for each request, a far region.",
  references: [
    {
      label: "Nielsen: response times, the three limits",
      url: "https://www.nngroup.com/articles/response-times-3-important-limits/",
    },
  ],
  examples: {
    bad: [
      {
        title: "two seconds",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "latency",
            request: "ping, 5 times",
            outcome: "median 2000 ms, slowest 2500 ms",
            value: 2000,
            unit: "ms",
            detail: { p95: 2500, samples: 5 },
          },
        ],
      },
    ],
    good: [
      {
        title: "quick",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "latency",
            request: "ping, 5 times",
            outcome: "median 40 ms, slowest 90 ms",
            value: 40,
            unit: "ms",
            detail: { p95: 90, samples: 5 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "latency") return;
      if (typeof observation.value !== "number") return;
      const ms = observation.value;
      ctx.check(ms <= 1_000, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: ms > 3_000 ? "a median of more than 3 s" : "a median of more than 1 s",
        expected: "a median of at most 1 s",
        message: `Answers are slow (${observation.request}: ${observation.outcome})`,
        severity: ms > 3_000 ? "medium" : "low",
      }));
    },
  },
});
