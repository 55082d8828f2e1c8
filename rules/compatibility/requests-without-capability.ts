import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-410",
  slug: "requests-without-capability",
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
    pass: "The server asks only for what the client offers",
    fail: "The server asks for what the client does not offer",
  },
  why: "We offer no capability to the server, and it sends requests all the same. A client that does not expect them drops the connection or leaves them unanswered.",
  fix: "Send a request to the client only when it declared the capability, and do without its answer.",
  references: [
    {
      label: "MCP 2025-11-25 basic/lifecycle",
      url: "https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle",
    },
  ],
  examples: {
    bad: [
      {
        title: "asks for sampling",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "server-requests",
            request: "none of ours",
            outcome: "the server sent 1 requests (sampling/createMessage), refused with -32601",
            value: 1,
            unit: "requests",
            detail: { methods: ["sampling/createMessage"] },
          },
        ],
      },
    ],
    good: [
      {
        title: "a ping is always allowed",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "server-requests",
            request: "none of ours",
            outcome: "the server sent 1 requests (ping), refused with -32601",
            value: 1,
            unit: "requests",
            detail: { methods: ["ping"] },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "server-requests") return;
      const methods = observation.detail?.["methods"];
      const unasked = (Array.isArray(methods) ? methods : []).filter((method) => method !== "ping");
      ctx.check(unasked.length === 0, () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: `requests to the client: ${unasked.join(", ")}`,
        expected: "no request that the client did not declare",
      }));
    },
  },
});
