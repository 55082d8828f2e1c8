import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "SEC-108",
  slug: "readers-marked-as-writers",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "Tools that only read say so",
    fail: "Tools that only read are marked as if they changed something",
  },
  why: "A client asks before each such call, and people learn to approve without reading. The next question, for a real deletion, is approved as well.",
  fix: "State `readOnlyHint: true` on tools that only read.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP ASI09 (Agentic 2026)", url: "https://genai.owasp.org/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_weather
  description: Returns the weather of a city.
  inputSchema:
    type: object
    properties:
      city: {type: string}
    required: [city]
  annotations: {readOnlyHint: false, destructiveHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_weather
  description: Returns the weather of a city.
  inputSchema:
    type: object
    properties:
      city: {type: string}
    required: [city]
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: gather({
    noun: "tools that only read",
    problem: "are marked as if they changed something",
    expected: "readOnlyHint: true",
    judge(tool, { classification }, say) {
      const { readOnlyHint, destructiveHint } = tool.annotations ?? {};
      if (readOnlyHint === undefined && destructiveHint === undefined) return;
      if (classification.category !== "read" || classification.mutates || classification.certainty !== "high") return;
      if (readOnlyHint === false) say.fail("readOnlyHint: false");
      else if (readOnlyHint === undefined && destructiveHint === true) say.fail("destructiveHint: true");
      else say.pass();
    },
    fix: () => ({
      text: "State that they only read.",
      before: '"readOnlyHint": false, "destructiveHint": true',
      after: '"readOnlyHint": true',
    }),
  }),
});
