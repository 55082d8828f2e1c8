import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-401",
  slug: "unknown-protocol-version",
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
    pass: "A protocol version that does not exist is not taken",
    fail: "A protocol version that does not exist is taken",
  },
  why: "A server that agrees to any version speaks one that the client does not mean: fields are missing and nobody knows why.",
  fix: "Answer `initialize` with a version that you support, and a request of the 2026-07-28 era with error -32022 and the list of those that you do.",
  references: [
    {
      label: "MCP 2026-07-28 basic/versioning",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
    },
    {
      label: "MCP 2025-11-25 basic/lifecycle",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle",
    },
  ],
  examples: {
    bad: [
      {
        title: "taken",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unknown-version",
            request: "initialize as protocol version 1999-01-01",
            outcome: "took it as if it existed",
            value: false,
            detail: { code: null },
          },
        ],
      },
    ],
    good: [
      {
        title: "another offered",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unknown-version",
            request: "initialize as protocol version 1999-01-01",
            outcome: "offered 2025-11-25 instead",
            value: true,
            detail: { code: null },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "unknown-version") return;
      if (typeof observation.value !== "boolean") return ctx.unknown("the probe with an unknown version got no answer");
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "a version that does not exist is taken",
        expected: "a refusal, or a supported version instead",
        message: `A protocol version that does not exist is taken (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
