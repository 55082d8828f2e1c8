import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "HEA-402",
  slug: "failing-requests",
  category: "health",
  factor: "error-rate",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Ordinary requests succeed",
    fail: "Ordinary requests fail",
  },
  why: "A server that fails on its own lists fails on calls too; an agent cannot tell why.",
  fix: "Answer the request that failed; see it by hand with the same credentials.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
  ],
  examples: {
    bad: [
      {
        title: "one of five fails",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "error-rate",
            request: "5 ordinary requests",
            outcome: "resources/list: no answer in time",
            value: 0.2,
            unit: "ratio",
            detail: { requests: 5, failed: 1, failures: ["resources/list: no answer in time"] },
          },
        ],
      },
    ],
    good: [
      {
        title: "none fails",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "error-rate",
            request: "5 ordinary requests",
            outcome: "all answered",
            value: 0,
            unit: "ratio",
            detail: { requests: 5, failed: 0, failures: [] },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "error-rate" || typeof observation.value !== "number") return;
      const share = observation.value;
      ctx.check(share === 0, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: share > 0.25 ? "more than a quarter of the ordinary requests fail" : "some ordinary requests fail",
        expected: "all answered",
        message: `Of ${observation.request}: ${observation.outcome}`,
        severity: share > 0.25 ? "high" : "medium",
      }));
    },
  },
});
