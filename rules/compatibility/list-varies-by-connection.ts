import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-406",
  slug: "list-varies-by-connection",
  category: "compatibility",
  factor: "protocol",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Every connection sees the same list",
    fail: "The list depends on the connection",
  },
  why: "What was reviewed on one connection is not what the next one gets. The specification forbids it: a list may depend on who asks, not on the connection.",
  fix: "Build the list from the identity of the caller, never from the state of a connection.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-494", url: "https://cwe.mitre.org/data/definitions/494.html" },
  ],
  examples: {
    bad: [
      {
        title: "differs",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "second-connection",
            request: "tools/list on a second connection",
            outcome: "2 tools, then 3",
            value: false,
            detail: { difference: "2 tools, then 3" },
          },
        ],
      },
    ],
    good: [
      {
        title: "the same",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "second-connection",
            request: "tools/list on a second connection",
            outcome: "the same list",
            value: true,
            detail: { difference: null },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "second-connection" || typeof observation.value !== "boolean") return;
      const onlyOrder = observation.detail?.["difference"] === "the order differs";
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: onlyOrder ? "another order on a second connection" : "another list on a second connection",
        expected: "the same list",
        message: `The list depends on the connection (${observation.request}: ${observation.outcome})`,
        severity: onlyOrder ? "low" : "medium",
      }));
    },
  },
});
