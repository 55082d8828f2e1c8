import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, hasDangerousTools, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-400",
  slug: "unauthenticated-listing",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["probe", "open-destructive"],
  title: {
    pass: "The tools are not listed without credentials",
    fail: "Anyone can list the tools",
  },
  why: "A server that hands out its list without credentials mostly takes calls without them too: whoever reaches the address can use its tools. On this machine that is every program, and every web page where Origin is not checked.",
  fix: "Ask for a token on every request, and answer 401 with a `WWW-Authenticate` challenge without one. If the server is meant to be public, say so in the governance file.",
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
    { label: "OWASP MCP07:2025 (beta)", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        title: "a public server with tools that delete",
        mcp: `tools:
- name: delete_account
  description: Deletes an account and all of its data for good.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unauthenticated-list",
            request: "tools/list without credentials",
            outcome: "listed 1 tools",
            value: true,
            detail: { tools: 1, status: 200, loopback: false, private: false },
          },
        ],
      },
      {
        title: "on this machine",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unauthenticated-list",
            request: "tools/list without credentials",
            outcome: "listed 1 tools",
            value: true,
            detail: { tools: 1, status: 200, loopback: true, private: true },
          },
        ],
      },
    ],
    good: [
      {
        title: "refused with 401",
        mcp: `tools:
- name: delete_account
  description: Deletes an account and all of its data for good.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unauthenticated-list",
            request: "initialize without credentials",
            outcome: "refused with status 401",
            value: false,
            detail: { tools: 0, status: 401, loopback: false, private: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "unauthenticated-list") return;
      if (typeof observation.value !== "boolean") return ctx.unknown("the probe without credentials got no answer");
      const loopback = observation.detail?.["loopback"] === true;
      // High means open to anyone: policies block on it.
      const anyone = !loopback && observation.detail?.["private"] !== true;
      const dangerous = hasDangerousTools(ctx, observation);
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "the tools are listed without credentials",
        expected: "401 with a challenge",
        message: `Anyone can list the tools (${observation.request}: ${observation.outcome})`,
        severity: loopback ? "low" : dangerous && anyone ? "high" : "medium",
        // That a list of notes is open may be meant; that a deletion is listed to the whole internet was seen.
        ...(dangerous && anyone && { confidence: "high" }),
      }));
    },
  },
});
