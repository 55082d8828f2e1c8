import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-405",
  slug: "weak-session-id",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Session ids cannot be guessed",
    fail: "Session ids can be guessed",
  },
  why: "Whoever guesses the id of a session can act in it. Counters, clocks and short ids are guessed in minutes.",
  fix: "Make session ids of at least 128 bits from a cryptographic random source (a version 4 UUID has 122), in visible ASCII.",
  references: [
    {
      label: "MCP 2025-11-25 basic/transports",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/transports",
    },
    { label: "CWE-330", url: "https://cwe.mitre.org/data/definitions/330.html" },
    { label: "CWE-340", url: "https://cwe.mitre.org/data/definitions/340.html" },
  ],
  examples: {
    bad: [
      {
        title: "counting up",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "session-id",
            request: "initialize, twice",
            outcome: "ids that count up",
            value: 0,
            unit: "bits",
            detail: { length: 10, visibleAscii: true, distinct: true, sequential: true },
          },
        ],
      },
      {
        title: "short",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "session-id",
            request: "initialize, twice",
            outcome: "6 characters, about 31 bits of chance",
            value: 31,
            unit: "bits",
            detail: { length: 6, visibleAscii: true, distinct: true, sequential: false },
          },
        ],
      },
    ],
    good: [
      {
        title: "a random UUID",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "session-id",
            request: "initialize, twice",
            outcome: "36 characters, about 122 bits of chance",
            value: 122,
            unit: "bits",
            detail: { length: 36, visibleAscii: true, distinct: true, sequential: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "session-id" || typeof observation.value !== "number") return;
      const { value, detail } = observation;
      const isAscii = detail?.["visibleAscii"] !== false;
      const isGuessable = detail?.["sequential"] === true || detail?.["distinct"] === false;
      // 64 bits is the least that OWASP asks of a session id; the estimate is an upper bound.
      ctx.check(value >= 64 && isAscii && !isGuessable, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: isGuessable
          ? observation.outcome
          : value < 64
            ? "session ids have less than 64 bits of chance"
            : "session ids hold other than visible ASCII",
        expected: "at least 64 bits of chance, in visible ASCII",
        message: `Session ids can be guessed (${observation.request}: ${observation.outcome})`,
        severity: isGuessable ? "high" : "medium",
      }));
    },
  },
});
