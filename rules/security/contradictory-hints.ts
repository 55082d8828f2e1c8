import { defineRule } from "../../src/engine/define-rule.ts";
import { annotationPatch, hintPlace } from "../shared/annotations.ts";

export default defineRule({
  id: "SEC-102",
  slug: "contradictory-hints",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "Hints do not contradict each other",
    fail: "Hints of one tool contradict each other",
  },
  why: "A tool cannot only read and destroy at once. Clients decide such a case differently: one asks, another runs it.",
  fix: "Keep the hint that is true. `destructiveHint` and `idempotentHint` only mean something when `readOnlyHint` is false.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-436", url: "https://cwe.mitre.org/data/definitions/436.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true, destructiveHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: {
    tool(tool, { annotations }, ctx) {
      const stated = tool.annotations;
      if (stated?.readOnlyHint !== true) return;
      ctx.check(stated.destructiveHint !== true, () => ({
        tool,
        at: hintPlace(tool, "destructiveHint"),
        observed: "readOnlyHint: true and destructiveHint: true",
        expected: "one of the two",
        message: `${tool.name} says that it only reads and that it destroys`,
        fix: annotationPatch(tool, annotations, "Keep the hint that is true."),
      }));
    },
  },
});
