import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, isGuarded, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-403",
  slug: "foreign-host-accepted",
  category: "security",
  factor: "transport",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "Requests for another host are refused",
    fail: "Requests for another host are accepted",
  },
  why: "A server on this machine or in a private network that answers to any host name can be reached by a web page whose name is pointed at it (DNS rebinding).",
  fix: "Compare the Host header with the names that the server is meant to have, and refuse all others.",
  references: [
    {
      label: "OWASP AISVS 1.0 C10.3.3",
      url: "https://owasp.org/www-project-artificial-intelligence-security-verification-standard-aisvs-docs/",
    },
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
            id: "foreign-host",
            request: "initialize with Host: assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: { status: 200, loopback: true, private: true },
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
            id: "foreign-host",
            request: "initialize with Host: assayer-probe.example",
            outcome: "refused with status 421",
            value: false,
            detail: { status: 421, loopback: true, private: true },
          },
        ],
      },
      {
        title: "a public server behind a shared front",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "foreign-host",
            request: "initialize with Host: assayer-probe.example",
            outcome: "accepted",
            value: true,
            detail: { status: 200, loopback: false, private: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "foreign-host") return;
      // On the internet the name is no protection: whoever can reach the address may use it by its own name.
      if (observation.detail?.["private"] !== true && observation.detail?.["loopback"] !== true) return;
      if (typeof observation.value !== "boolean")
        return ctx.unknown("the probe with a foreign Host got no answer that tells");
      ctx.check(!observation.value, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "a request with a foreign Host is accepted",
        expected: "403 or 421",
        message: `Requests for another host are accepted (${observation.request}: ${observation.outcome})`,
        severity: isGuarded(ctx, observation) ? "low" : "medium",
      }));
    },
  },
});
