import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-404",
  slug: "unencrypted-transport",
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
    pass: "The endpoint is only served over TLS",
    fail: "The endpoint is served without encryption",
  },
  why: "Over plain HTTP every token, argument and result can be read and changed on the way.",
  fix: "Serve https only, and redirect or refuse plain HTTP.",
  references: [
    {
      label: "MCP 2026-07-28 basic/authorization",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization",
    },
    { label: "CWE-319", url: "https://cwe.mitre.org/data/definitions/319.html" },
  ],
  examples: {
    bad: [
      {
        title: "a plain address",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "plain-http",
            request: "the target's own address",
            outcome: "unencrypted",
            value: true,
            detail: { own: true, loopback: false, private: false },
          },
        ],
      },
      {
        title: "https that also answers over http",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "plain-http",
            request: "initialize over http:",
            outcome: "answered unencrypted",
            value: true,
            detail: { own: false, status: 200 },
          },
        ],
      },
    ],
    good: [
      {
        title: "redirects",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "plain-http",
            request: "initialize over http:",
            outcome: "status 301",
            value: false,
            detail: { own: false, status: 301 },
          },
        ],
      },
      {
        title: "this machine",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "plain-http",
            request: "the target's own address",
            outcome: "unencrypted, on this machine",
            value: true,
            detail: { own: true, loopback: true, private: true },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "plain-http" || observation.detail?.["loopback"] === true) return;
      if (typeof observation.value !== "boolean") return ctx.unknown("the probe over plain HTTP got no answer");
      const isOwn = observation.detail?.["own"] === true;
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: isOwn ? "the address is plain http" : "the endpoint also answers over plain http",
        expected: "https only",
        message: `The endpoint is served without encryption (${observation.request}: ${observation.outcome})`,
        severity: !isOwn || observation.detail?.["private"] === true ? "medium" : "high",
      }));
    },
  },
});
