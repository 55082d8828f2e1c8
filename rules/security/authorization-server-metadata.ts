import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-409",
  slug: "authorization-server-metadata",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The authorization server is described soundly",
    fail: "The authorization server is described unsoundly",
  },
  why: "Clients refuse to sign in where PKCE with S256 is not announced; an issuer that does not match invites mix-up attacks; an endpoint without https gives codes and tokens away.",
  fix: "Announce `S256` in `code_challenge_methods_supported`, serve every endpoint over https, and let `issuer` be exactly the address that it is found under.",
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "RFC 8414", url: "https://www.rfc-editor.org/rfc/rfc8414" },
    { label: "RFC 9700", url: "https://www.rfc-editor.org/rfc/rfc9700" },
    { label: "CWE-757", url: "https://cwe.mitre.org/data/definitions/757.html" },
  ],
  examples: {
    bad: [
      {
        title: "no S256",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "authorization-server",
            request: "GET https://auth.example/.well-known/oauth-authorization-server",
            outcome: "no S256 in code_challenge_methods_supported",
            value: false,
            detail: {
              issuer: "https://auth.example",
              found: true,
              s256: false,
              https: true,
              problems: ["no S256 in code_challenge_methods_supported"],
            },
          },
        ],
      },
      {
        title: "a token endpoint without https",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "authorization-server",
            request: "GET https://auth.example/.well-known/oauth-authorization-server",
            outcome: "token_endpoint is not https",
            value: false,
            detail: {
              issuer: "https://auth.example",
              found: true,
              s256: true,
              https: false,
              problems: ["token_endpoint is not https"],
            },
          },
        ],
      },
    ],
    good: [
      {
        title: "sound",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "authorization-server",
            request: "GET https://auth.example/.well-known/oauth-authorization-server",
            outcome: "found, and sound",
            value: true,
            detail: { issuer: "https://auth.example", found: true, s256: true, https: true, problems: [] },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "authorization-server" || typeof observation.value !== "boolean") return;
      if (observation.detail?.["found"] === false)
        return ctx.unknown(`the authorization server's metadata could not be read: ${observation.outcome}`);
      ctx.check(observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: observation.outcome,
        expected: "issuer as found, S256, https everywhere",
        message: `The authorization server is described unsoundly (${observation.request}: ${observation.outcome})`,
        severity: observation.detail?.["https"] === false ? "high" : "medium",
      }));
    },
  },
});
