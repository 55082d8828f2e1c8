import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-407",
  slug: "challenge-missing",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "A refusal says how to sign in",
    fail: "A refusal does not say how to sign in",
  },
  why: "Clients learn from the `WWW-Authenticate` header of a 401 where to get a token. Without it people paste long-lived keys into configuration files instead.",
  fix: 'Answer 401 with `WWW-Authenticate: Bearer resource_metadata="\u2026"`.',
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "RFC 9728 section 5.1", url: "https://www.rfc-editor.org/rfc/rfc9728#section-5.1" },
    { label: "RFC 6750 section 3", url: "https://www.rfc-editor.org/rfc/rfc6750#section-3" },
  ],
  examples: {
    bad: [
      {
        title: "no header",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "www-authenticate",
            request: "the refusal without credentials",
            outcome: "no WWW-Authenticate header",
            value: false,
            detail: { status: 401, resourceMetadata: null, scope: null },
          },
        ],
      },
    ],
    good: [
      {
        title: "a bearer challenge",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "www-authenticate",
            request: "the refusal without credentials",
            outcome: "Bearer resource_metadata=\u2026",
            value: true,
            detail: {
              status: 401,
              resourceMetadata: "https://host.example/.well-known/oauth-protected-resource",
              scope: null,
            },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "www-authenticate" || observation.detail?.["status"] !== 401) return;
      ctx.check(observation.value === true, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "the 401 carries no bearer challenge",
        expected: "a WWW-Authenticate header with the scheme Bearer",
        message: `A refusal does not say how to sign in (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
