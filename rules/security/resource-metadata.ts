import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-408",
  slug: "resource-metadata",
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
    pass: "Protected-resource metadata is there and fits",
    fail: "Protected-resource metadata is missing or does not fit",
  },
  why: "The metadata of RFC 9728 tells a client which authorization server may issue tokens for this endpoint. Where its `resource` is another one, a client asks for tokens that are good elsewhere.",
  fix: "Serve `/.well-known/oauth-protected-resource` with the endpoint as `resource` and at least one entry in `authorization_servers`.",
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "RFC 9728", url: "https://www.rfc-editor.org/rfc/rfc9728" },
  ],
  examples: {
    bad: [
      {
        title: "not there",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "protected-resource-metadata",
            request: "GET /.well-known/oauth-protected-resource",
            outcome: "status 404",
            value: false,
            detail: { problems: ["status 404"], scopes: [] },
          },
        ],
      },
      {
        title: "of another resource",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "protected-resource-metadata",
            request: "GET /.well-known/oauth-protected-resource",
            outcome: "its resource is not this endpoint",
            value: false,
            detail: { problems: ["its resource is not this endpoint"], scopes: [] },
          },
        ],
      },
    ],
    good: [
      {
        title: "fits",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "protected-resource-metadata",
            request: "GET /.well-known/oauth-protected-resource",
            outcome: "found, and fits",
            value: true,
            detail: { problems: [], scopes: ["notes:read"] },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "protected-resource-metadata" || typeof observation.value !== "boolean") return;
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: observation.outcome,
        expected: "metadata whose resource is this endpoint, with an authorization server",
        message: `Protected-resource metadata is missing or does not fit (${observation.request}: ${observation.outcome})`,
        severity: observation.outcome.includes("resource is not") ? "medium" : "low",
      }));
    },
  },
});
