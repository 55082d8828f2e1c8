import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-409",
  slug: "noise-on-standard-output",
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
    pass: "Standard output holds messages only",
    fail: "Standard output holds more than messages",
  },
  why: "Over stdio every line of standard output is read as a message. A greeting or a log line there makes strict clients give up.",
  fix: "Write logs to standard error, and keep libraries from printing.",
  references: [
    {
      label: "MCP 2026-07-28 basic/transports/stdio",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/stdio",
    },
  ],
  examples: {
    bad: [
      {
        title: "log lines",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "stdout-noise",
            request: "standard output",
            outcome: "3 lines that are no messages",
            value: 3,
            unit: "lines",
            detail: { malformed: 0, samples: ["ready"] },
          },
        ],
      },
      {
        title: "messages that are none",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "stdout-noise",
            request: "standard output",
            outcome: "messages only",
            value: 0,
            unit: "lines",
            detail: { malformed: 2, samples: [] },
          },
        ],
      },
    ],
    good: [
      {
        title: "messages only",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "stdout-noise",
            request: "standard output",
            outcome: "messages only",
            value: 0,
            unit: "lines",
            detail: { malformed: 0, samples: [] },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "stdout-noise") return;
      const malformed = Number(observation.detail?.["malformed"] ?? 0);
      ctx.check(observation.value === 0 && malformed === 0, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: observation.value === 0 ? "messages that break JSON-RPC 2.0" : "lines that are no messages",
        expected: "one JSON-RPC message on each line, and nothing else",
        message:
          observation.value === 0
            ? `${malformed} messages break JSON-RPC 2.0 (no jsonrpc field, no id, or a result that is no object)`
            : `Standard output: ${observation.outcome}`,
        severity: malformed > 0 ? "medium" : "low",
      }));
    },
  },
});
