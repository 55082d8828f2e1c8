import { defineRule } from "../../src/engine/define-rule.ts";
import { annotationPatch, contradiction, hintPlace } from "../shared/annotations.ts";

/** What a hidden write of another kind does at most is change ordinary data. */
const GRAVE = new Set(["delete", "auth", "billing", "admin", "communicate"]);

export default defineRule({
  id: "SEC-100",
  slug: "read-only-hint-on-writer",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "No tool that changes something says that it only reads",
    fail: "A tool that changes something says that it only reads",
  },
  why: "Clients run tools with `readOnlyHint: true` without asking. A tool that writes, deletes or sends under that hint acts behind the user's back.",
  fix: "State `readOnlyHint: false` with the hints that fit what the tool does, or split the reading part off.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-451", url: "https://cwe.mitre.org/data/definitions/451.html" },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI09 (Agentic 2026)", url: "https://genai.owasp.org/" },
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
  annotations: {readOnlyHint: true}`,
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
    tool(tool, { annotations, classification }, ctx) {
      if (tool.annotations?.readOnlyHint !== true) return;
      const found = contradiction(annotations, "readOnlyHint", true);
      // Where the words do not tell, the author knows better.
      const wrong = found?.certainty === "low" ? undefined : found;
      ctx.check(wrong === undefined, () => ({
        tool,
        at: hintPlace(tool, "readOnlyHint"),
        observed: `readOnlyHint: true, but ${wrong!.why}`,
        expected: "readOnlyHint: false",
        message: `${tool.name} says readOnlyHint: true, but ${wrong!.why}`,
        confidence: wrong!.certainty,
        severity: wrong!.certainty === "high" && GRAVE.has(classification.category) ? "high" : "medium",
        fix: annotationPatch(tool, annotations, "State what the tool does."),
      }));
    },
  },
});
