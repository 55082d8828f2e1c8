import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, isGuarded, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-402",
  slug: "foreign-origin-accepted",
  category: "security",
  factor: "transport",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Requests from foreign web pages are refused",
    fail: "Requests from foreign web pages are accepted",
  },
  why: "A web page that someone opens can send requests to a server on their machine or network (DNS rebinding). The Origin header tells where they come from, and the specification wants it checked on every connection.",
  fix: "Compare the Origin header, where there is one, with the origins that you serve, and answer 403 to all others.",
  references: [
    {
      label: "MCP 2026-07-28 basic/transports/streamable-http",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http",
    },
    { label: "CWE-346", url: "https://cwe.mitre.org/data/definitions/346.html" },
    { label: "CWE-350", url: "https://cwe.mitre.org/data/definitions/350.html" },
  ],
  examples: {
    bad: [
      {
        title: "an open server on this machine",
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
            detail: { loopback: true },
          },
          {
            id: "bad-origin",
            request: "initialize with Origin: https://assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: { status: 200, loopback: true, private: true },
          },
        ],
      },
      {
        title: "a public server behind a token",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unauthenticated-list",
            request: "initialize without credentials",
            outcome: "refused with status 401",
            value: false,
            detail: { loopback: false },
          },
          {
            id: "bad-origin",
            request: "initialize with Origin: https://assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: { status: 200, loopback: false, private: false },
          },
        ],
      },
    ],
    good: [
      {
        title: "refused with 403",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "bad-origin",
            request: "initialize with Origin: https://assayer-probe.example",
            outcome: "refused with status 403",
            value: false,
            detail: { status: 403, loopback: true },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "bad-origin") return;
      if (typeof observation.value !== "boolean") return ctx.unknown("the probe with a foreign Origin got no answer");
      const near = observation.detail?.["private"] === true || observation.detail?.["loopback"] === true;
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "a request with a foreign Origin is accepted",
        expected: "403",
        message: `Requests from foreign web pages are accepted (${observation.request}: ${observation.outcome})`,
        severity: isGuarded(ctx, observation) ? "low" : near ? "high" : "medium",
      }));
    },
  },
});
