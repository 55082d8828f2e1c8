import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-401",
  slug: "slow-start",
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
    pass: "The server is ready in good time",
    fail: "The server takes long to be ready",
  },
  why: "Clients wait 5 to 60 seconds for a server (OpenCode 5, Codex 10) and go on without it.",
  fix: "Load what is large when it is first needed, and answer the handshake before connecting to others.",
  references: [
    {
      label: "Nielsen: response times, the three limits",
      url: "https://www.nngroup.com/articles/response-times-3-important-limits/",
    },
    { label: "Codex: MCP startup timeout", url: "https://developers.openai.com/codex/mcp" },
  ],
  examples: {
    bad: [
      {
        title: "12 seconds",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "handshake",
            request: "server/discover, then initialize",
            outcome: "speaks 2025-11-25 after 12000 ms",
            value: 12000,
            unit: "ms",
            detail: { era: "legacy", starts: 1 },
          },
        ],
      },
    ],
    good: [
      {
        title: "half a second",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "handshake",
            request: "server/discover, then initialize",
            outcome: "speaks 2025-11-25 after 500 ms",
            value: 500,
            unit: "ms",
            detail: { era: "legacy", starts: 1 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "handshake" || typeof observation.value !== "number") return;
      const ms = observation.value;
      // Wide bands, so that two runs agree: median 0.6 s and 90th percentile 1.7 s over 63 published servers. The start of
      // a command depends on this machine and on what must be fetched first: it is told, and costs nothing.
      const isCommand = observation.detail?.["transport"] === "stdio";
      ctx.check(ms <= 5_000, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: ms > 10_000 ? "ready after more than 10 s" : "ready after more than 5 s",
        expected: "ready within 5 s",
        message: `The server takes long to be ready (${observation.request}: ${observation.outcome})`,
        severity: isCommand ? "info" : ms > 10_000 ? "medium" : "low",
      }));
    },
  },
});
