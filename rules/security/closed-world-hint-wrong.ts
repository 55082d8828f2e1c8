import { defineRule } from "../../src/engine/define-rule.ts";
import { contradiction, hintPlace } from "../shared/annotations.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "SEC-105",
  slug: "closed-world-hint-wrong",
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
    pass: "No tool that reaches outside says that its world is closed",
    fail: "A tool that reaches outside says that its world is closed",
  },
  why: "Clients use `openWorldHint` to decide what may bring in foreign content or carry data out. A false claim hides both.",
  fix: "State `openWorldHint: true`.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP LLM01:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP MCP06:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: fetch_url
  description: Fetches a web page and returns its text.
  inputSchema:
    type: object
    properties:
      url: {type: string}
    required: [url]
  annotations: {readOnlyHint: true, openWorldHint: false}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: fetch_url
  description: Fetches a web page and returns its text.
  inputSchema:
    type: object
    properties:
      url: {type: string}
    required: [url]
  annotations: {readOnlyHint: true, openWorldHint: true}`,
      },
    ],
  },
  visit: gather({
    noun: "tools with openWorldHint",
    problem: "reach outside and say that their world is closed",
    expected: "openWorldHint: true",
    judge(tool, { annotations, classification, roles }, say) {
      if (tool.annotations?.openWorldHint === undefined) return;
      const wrong = contradiction(annotations, "openWorldHint", false);
      const outside = roles.find(({ role, certainty }) => role !== "private-data" && certainty === "high");
      if (tool.annotations.openWorldHint || !classification.openWorld || (!wrong && !outside)) say.pass();
      else say.fail(wrong?.why ?? outside!.why, hintPlace(tool, "openWorldHint"));
    },
    fix: () => ({
      text: "State that it reaches outside.",
      before: '"openWorldHint": false',
      after: '"openWorldHint": true',
    }),
  }),
});
