import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-400",
  slug: "unknown-method",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["probe"],
  title: {
    pass: "An unknown method is refused with -32601",
    fail: "An unknown method is not refused with -32601",
  },
  why: "Clients try newer methods first and fall back when they read -32601. Another code, silence or an answer leaves them waiting, or makes them believe in what is not there.",
  fix: "Answer JSON-RPC error -32601 to every method that you do not have, with status 404 over HTTP in the 2026-07-28 era.",
  references: [
    {
      label: "MCP 2026-07-28 basic/transports/streamable-http",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http",
    },
    { label: "JSON-RPC 2.0 section 5.1", url: "https://www.jsonrpc.org/specification#error_object" },
  ],
  examples: {
    bad: [
      {
        title: "answered",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unknown-method",
            request: "assayer/does-not-exist",
            outcome: "answered",
            value: null,
            detail: { kind: "result" },
          },
        ],
      },
      {
        title: "silence",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "unknown-method",
            request: "assayer/does-not-exist",
            outcome: "no answer in time",
            value: null,
            detail: { kind: "timeout" },
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
            id: "unknown-method",
            request: "assayer/does-not-exist",
            outcome: "error -32601: Method not found",
            value: -32601,
            detail: { kind: "error" },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "unknown-method") return;
      const isSilent = observation.detail?.["kind"] === "timeout" || observation.detail?.["kind"] === "closed";
      ctx.check(observation.value === -32601, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: isSilent
          ? "silence"
          : observation.detail?.["kind"] === "result"
            ? "a result"
            : `another answer (${observation.value ?? "no code"})`,
        expected: "error -32601",
        message: `An unknown method is not refused with -32601 (${observation.request}: ${observation.outcome})`,
        severity: isSilent ? "medium" : "low",
      }));
    },
  },
});
