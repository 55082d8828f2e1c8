import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, isGuarded, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-406",
  slug: "invented-session-accepted",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "An invented session is refused",
    fail: "An invented session is accepted",
  },
  why: "A server that takes any session id lets the client choose it: ids can be fixed beforehand, and sessions of others entered.",
  fix: "Answer 404 to a session id that you did not give out.",
  references: [
    {
      label: "MCP 2025-11-25 basic/transports",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/transports",
    },
    { label: "CWE-384", url: "https://cwe.mitre.org/data/definitions/384.html" },
  ],
  examples: {
    bad: [
      {
        title: "accepted",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "invented-session",
            request: "tools/list in a session that was never opened",
            outcome: "listed the tools",
            value: true,
            detail: { status: 200 },
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
            id: "invented-session",
            request: "tools/list in a session that was never opened",
            outcome: "refused with status 404",
            value: false,
            detail: { status: 404 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "invented-session" || typeof observation.value !== "boolean") return;
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "a session id that was never given is accepted",
        expected: "404",
        message: `An invented session is accepted (${observation.request}: ${observation.outcome})`,
        severity: isGuarded(ctx, observation) ? "low" : "medium",
      }));
    },
  },
});
