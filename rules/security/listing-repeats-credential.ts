import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "SEC-411",
  slug: "listing-repeats-credential",
  category: "security",
  factor: "secrets",
  severity: "critical",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "The listing repeats no credential",
    fail: "The listing repeats a credential that the server was given",
  },
  why: "What stands in a description reaches every model, log and transcript: a key in it is given away.",
  fix: "Take the value out of names, descriptions, schemas and instructions, and replace the key.",
  references: [
    { label: "CWE-200", url: "https://cwe.mitre.org/data/definitions/200.html" },
    { label: "CWE-532", url: "https://cwe.mitre.org/data/definitions/532.html" },
  ],
  examples: {
    bad: [
      {
        title: "repeated",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "secret-in-listing",
            request: "every list",
            outcome: "the listing repeats a credential that the server was given",
            value: true,
          },
        ],
      },
    ],
    good: [
      {
        title: "no such thing",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          { id: "handshake", request: "server/discover", outcome: "speaks 2026-07-28", value: 200, unit: "ms" },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "secret-in-listing") return;
      ctx.check(observation.value !== true, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: "a credential of the configuration stands in the listing (taken out here)",
        expected: "no credential in any text",
      }));
    },
  },
});
