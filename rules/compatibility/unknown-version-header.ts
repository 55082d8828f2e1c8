import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-402",
  slug: "unknown-version-header",
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
    pass: "An unsupported MCP-Protocol-Version header is refused with 400",
    fail: "An unsupported MCP-Protocol-Version header is not refused with 400",
  },
  why: "The header tells a server how to read a request. One that ignores it reads requests of later versions wrongly.",
  fix: "Answer 400 to a version in `MCP-Protocol-Version` that you do not support.",
  references: [
    {
      label: "MCP 2025-11-25 basic/transports",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/transports",
    },
  ],
  examples: {
    bad: [
      {
        title: "ignored",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "version-header",
            request: "ping with MCP-Protocol-Version: 1999-01-01",
            outcome: "status 200",
            value: 200,
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
            id: "version-header",
            request: "ping with MCP-Protocol-Version: 1999-01-01",
            outcome: "status 400",
            value: 400,
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "version-header" || typeof observation.value !== "number") return;
      ctx.check(observation.value === 400, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: `status ${observation.value}`,
        expected: "status 400",
        message: `An unsupported MCP-Protocol-Version header is not refused with 400 (${observation.request}: ${observation.outcome})`,
      }));
    },
  },
});
