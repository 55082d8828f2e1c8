import { defineRule } from "../../src/engine/define-rule.ts";
import { annotationPatch, contradiction, hintPlace } from "../shared/annotations.ts";

export default defineRule({
  id: "SEC-101",
  slug: "destructive-hint-denied",
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
    pass: "No destructive tool denies that it is one",
    fail: "A destructive tool says that it is not destructive",
  },
  why: "With `destructiveHint: false` a client treats the call as harmless and may skip its confirmation, although what the tool removes may be gone for good.",
  fix: "State `destructiveHint: true`; it is also what the specification assumes when nothing is said.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-451", url: "https://cwe.mitre.org/data/definitions/451.html" },
    { label: "OWASP AISVS 1.0 9.2.3", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: delete_user
  description: Permanently deletes a user and all of their data.
  inputSchema:
    type: object
    properties:
      user_id: {type: string, description: Id of the user.}
    required: [user_id]
  annotations: {readOnlyHint: false, destructiveHint: false}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: delete_user
  description: Permanently deletes a user and all of their data.
  inputSchema:
    type: object
    properties:
      user_id: {type: string, description: Id of the user.}
    required: [user_id]
  annotations: {readOnlyHint: false, destructiveHint: true}`,
      },
    ],
  },
  visit: {
    tool(tool, { annotations }, ctx) {
      if (tool.annotations?.destructiveHint !== false) return;
      const wrong = contradiction(annotations, "destructiveHint", false);
      ctx.check(wrong === undefined, () => ({
        tool,
        at: hintPlace(tool, "destructiveHint"),
        observed: `destructiveHint: false, but ${wrong!.why}`,
        expected: "destructiveHint: true",
        message: `${tool.name} says destructiveHint: false, but ${wrong!.why}`,
        confidence: wrong!.certainty,
        fix: annotationPatch(tool, annotations, "State that the tool destroys."),
      }));
    },
  },
});
