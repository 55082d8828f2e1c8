import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-411",
  slug: "no-handshake",
  category: "compatibility",
  factor: "protocol",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The handshake is answered",
    fail: "The handshake is not answered",
  },
  why: "Clients greet a server with `server/discover` or `initialize` before anything else. One that answers neither is in no client, although it may list its tools to a patient script.",
  fix: "Answer `initialize`, or `server/discover` in the 2026-07-28 era; the SDKs do both.",
  references: [
    {
      label: "MCP 2026-07-28 basic/versioning",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
    },
  ],
  examples: {
    bad: [
      {
        title: "no handshake",
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
      {
        title: "ends over the first question",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "handshake",
            request: "server/discover, then initialize",
            outcome: "speaks 2025-06-18 after 300 ms",
            value: 300,
            unit: "ms",
            detail: { era: "legacy", starts: 2 },
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
            id: "handshake",
            request: "server/discover, then initialize",
            outcome: "speaks 2025-11-25 after 300 ms",
            value: 300,
            unit: "ms",
            detail: { era: "legacy", starts: 1 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "handshake") return;
      const { detail } = observation;
      const isMute = detail?.["era"] === "none";
      const endedOnce = detail?.["starts"] === 2;
      ctx.check(!isMute && !endedOnce, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: isMute
          ? "neither server/discover nor initialize is answered"
          : "the server ends when it is asked server/discover first",
        expected: isMute ? "an answer to one of them" : "error -32601, and a server that lives on",
        severity: isMute ? "high" : "low",
      }));
    },
  },
});
