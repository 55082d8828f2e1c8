import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-407",
  slug: "cache-hints-missing",
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
    pass: "Every list says how long it may be kept",
    fail: "Lists do not say how long they may be kept",
  },
  why: "In the 2026-07-28 era there is no notice of changes on an open stream for everyone: `ttlMs` and `cacheScope` tell a client when to ask again, and whom an answer is good for.",
  fix: "Put `ttlMs` (an integer of 0 or more) and `cacheScope` (`public` or `private`) on every list and on `server/discover`.",
  references: [
    {
      label: "MCP 2026-07-28 server/utilities/caching",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/utilities/caching",
    },
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
            id: "cache-hints",
            request: "every list",
            outcome: "missing or wrong on tools/list",
            value: false,
            detail: { without: ["tools/list"], scope: null },
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
          {
            id: "cache-hints",
            request: "every list",
            outcome: "on every list",
            value: true,
            detail: { without: [], scope: "private" },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "cache-hints" || typeof observation.value !== "boolean") return;
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: observation.outcome,
        expected: "ttlMs and cacheScope on every list",
      }));
    },
  },
});
