import { defineRule } from "../../src/engine/define-rule.ts";
import { atServer, keyOf } from "../shared/observations.ts";

export default defineRule({
  id: "CPT-403",
  slug: "capabilities-not-answered",
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
    pass: "What is declared is answered",
    fail: "A declared capability is not answered",
  },
  why: "Clients ask for what is declared. A list that is declared and not answered shows as an error on every start, or takes the whole server out of the client.",
  fix: "Declare only what you answer, and answer every list of a declared capability, with an empty array if need be.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    {
      label: "MCP 2026-07-28 server/resources",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/resources",
    },
  ],
  examples: {
    bad: [
      {
        title: "prompts declared, not answered",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "capabilities",
            request: "every list that is declared",
            outcome: "declared and not answered: prompts/list",
            value: false,
            detail: { unanswered: ["prompts/list"], undeclared: [], templatesOnly: false },
          },
        ],
      },
    ],
    good: [
      {
        title: "all answered",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "capabilities",
            request: "every list that is declared",
            outcome: "what is declared is answered",
            value: true,
            detail: { unanswered: [], undeclared: [], templatesOnly: false },
          },
        ],
      },
      {
        title: "undeclared lists are another matter",
        mcp: `tools:
- name: get_note
  description: Reads one note.
  inputSchema: {type: object, properties: {}}`,
        observations: [
          {
            id: "capabilities",
            request: "every list, declared or not",
            outcome: "answered and not declared: prompts/list",
            value: false,
            detail: { unanswered: [], undeclared: ["prompts/list"], templatesOnly: false },
          },
        ],
      },
    ],
  },
  visit: {
    observation(observation, ctx) {
      if (observation.id !== "capabilities") return;
      const unanswered = observation.detail?.["unanswered"];
      const list = Array.isArray(unanswered) ? unanswered.join(", ") : "";
      ctx.check(list === "", () => ({
        at: atServer(ctx, observation),
        key: keyOf(observation),
        observed: `declared and not answered: ${list}`,
        expected: "an answer to every declared list",
        // Seven of 63 published servers leave out templates; clients seldom ask.
        severity:
          observation.detail?.["templatesOnly"] === true ? "info" : list.includes("tools/list") ? "high" : "low",
      }));
    },
  },
});
