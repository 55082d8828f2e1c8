import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-400",
  slug: "unreachable",
  category: "health",
  factor: "availability",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The server can be reached",
    fail: "The server cannot be reached",
  },
  why: "Tools of a server that does not answer fail on every call, and agents lose turns finding out.",
  fix: "Read the reason that stands with the finding: a missing variable, a wrong command, a server that is down.",
  references: [
    {
      label: "MCP 2026-07-28 basic/versioning",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning",
    },
  ],
  examples: {
    bad: [
      {
        title: "no answer",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "reachable",
            request: "start of the command",
            outcome: "the server ended with code 1 during the start",
            value: false,
          },
        ],
      },
    ],
    good: [
      {
        title: "answers",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [{ id: "reachable", request: "the endpoint", outcome: "answers", value: true }],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "reachable") return;
      ctx.check(observation.value === true, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: observation.outcome,
        expected: "an answer",
        message: `${observation.server ?? "The server"}: ${observation.outcome}`,
      }));
    },
  },
});
