import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-401",
  slug: "random-bearer-accepted",
  category: "security",
  factor: "authentication",
  severity: "critical",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "An invented token is refused",
    fail: "An invented token is accepted",
  },
  why: "The server asks for a token and does not look at it: any text opens every tool.",
  fix: "Check signature, issuer, expiry and audience of each token, and answer 401 when one of them does not hold.",
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "CWE-287", url: "https://cwe.mitre.org/data/definitions/287.html" },
    { label: "CWE-345", url: "https://cwe.mitre.org/data/definitions/345.html" },
  ],
  examples: {
    bad: [
      {
        title: "any token opens it",
        mcp: `tools:
- name: delete_account
  description: Deletes an account and all of its data for good.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "random-bearer",
            request: "initialize with an invented bearer token",
            outcome: "accepted",
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
- name: delete_account
  description: Deletes an account and all of its data for good.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "random-bearer",
            request: "initialize with an invented bearer token",
            outcome: "refused with status 401",
            value: false,
            detail: { status: 401 },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "random-bearer") return;
      if (typeof observation.value !== "boolean") return ctx.unknown("the probe with an invented token got no answer");
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "an invented bearer token is accepted",
        expected: "401",
        message: `An invented token is accepted (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
