import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-410",
  slug: "certificate",
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
    pass: "The TLS certificate and version are in order",
    fail: "The TLS certificate or version is not in order",
  },
  why: "A certificate that runs out takes every client down on that day; TLS before 1.2 can be broken.",
  fix: "Renew certificates by machine, at least two weeks before their end, and switch off TLS 1.0 and 1.1.",
  references: [
    { label: "RFC 8996", url: "https://www.rfc-editor.org/rfc/rfc8996" },
    { label: "CWE-298", url: "https://cwe.mitre.org/data/definitions/298.html" },
    { label: "CWE-327", url: "https://cwe.mitre.org/data/definitions/327.html" },
  ],
  examples: {
    bad: [
      {
        title: "runs out",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "tls",
            request: "the TLS handshake",
            outcome: "TLSv1.3, certificate valid for 3 days",
            value: 3,
            unit: "days",
            detail: { protocol: "TLSv1.3", hsts: true, verified: true },
          },
        ],
      },
      {
        title: "an old version",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "tls",
            request: "the TLS handshake",
            outcome: "TLSv1.1, certificate valid for 60 days",
            value: 60,
            unit: "days",
            detail: { protocol: "TLSv1.1", hsts: true, verified: true },
          },
        ],
      },
    ],
    good: [
      {
        title: "in order",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "tls",
            request: "the TLS handshake",
            outcome: "TLSv1.3, certificate valid for 60 days",
            value: 60,
            unit: "days",
            detail: { protocol: "TLSv1.3", hsts: true, verified: true },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "tls") return;
      const { value, detail } = observation;
      const isOld = /^(?:SSL|TLSv1(?:\.1)?$)/.test(String(detail?.["protocol"] ?? ""));
      const isEnding = typeof value === "number" && value < 14;
      ctx.check(!isOld && !isEnding, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: isOld ? "a TLS version before 1.2" : "the certificate ends within 14 days",
        expected: "TLS 1.2 or newer, and a certificate with more than 14 days left",
        message: `The TLS certificate or version is not in order (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
