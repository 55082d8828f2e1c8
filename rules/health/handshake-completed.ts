import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-406",
  slug: "handshake-completed",
  category: "health",
  factor: "success-rate",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The handshake succeeds",
    fail: "The handshake fails",
  },
  why: "Without a handshake no client uses the server, however well its tools are described.",
  fix: "Answer `initialize`, or `server/discover` in the 2026-07-28 era.",
  references: [
    {
      label: "MCP 2026-07-28 basic/versioning",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
    },
  ],
  examples: {
    bad: [
      {
        title: "fails",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "handshake",
            request: "server/discover, then initialize",
            outcome: "answers no handshake after 3000 ms",
            value: 3000,
            unit: "ms",
            detail: { era: "none", starts: 1 },
          },
        ],
      },
    ],
    good: [
      {
        title: "succeeds",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "handshake",
            request: "server/discover",
            outcome: "speaks 2026-07-28 after 300 ms",
            value: 300,
            unit: "ms",
            detail: { era: "modern", starts: 1 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "handshake") return;
      ctx.check(observation.detail?.["era"] !== "none", () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "the handshake is not answered",
        expected: "an answer",
        message: `The handshake fails (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
