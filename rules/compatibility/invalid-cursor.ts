import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-404",
  slug: "invalid-cursor",
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
    pass: "An invented cursor is refused with -32602",
    fail: "An invented cursor is not refused with -32602",
  },
  why: "A client that keeps a cursor too long reads a wrong page as if it were the right one.",
  fix: "Answer error -32602 to a cursor that you did not give.",
  references: [
    {
      label: "MCP 2026-07-28 server/utilities/pagination",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/utilities/pagination",
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
            id: "bogus-cursor",
            request: 'tools/list with the cursor "assayer-never-gave-this-cursor"',
            outcome: "listed 2 tools",
            value: null,
            detail: { kind: "result", paginates: true },
          },
        ],
      },
    ],
    good: [
      {
        title: "refused",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "bogus-cursor",
            request: 'tools/list with the cursor "assayer-never-gave-this-cursor"',
            outcome: "error -32602: no such cursor",
            value: -32602,
            detail: { kind: "error", paginates: true },
          },
        ],
      },
      {
        title: "a server without pages may ignore it",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "bogus-cursor",
            request: 'tools/list with the cursor "assayer-never-gave-this-cursor"',
            outcome: "listed 2 tools",
            value: null,
            detail: { kind: "result", paginates: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "bogus-cursor" || observation.detail?.["paginates"] !== true) return;
      ctx.check(observation.value === -32602, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed:
          observation.value === null || observation.value === undefined
            ? "an invented cursor is not refused"
            : `error ${observation.value}`,
        expected: "error -32602",
        message: `An invented cursor is not refused with -32602 (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
