import { defineRule } from "../../src/engine/define-rule.ts";
import { annotationPatch, contradiction, hintPlace } from "../shared/annotations.ts";

export default defineRule({
  id: "SEC-107",
  slug: "idempotent-hint-wrong",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "No tool that acts anew on each call says that it is idempotent",
    fail: "A tool that acts anew on each call says that it is idempotent",
  },
  why: "An agent repeats a call that timed out when the tool calls itself idempotent: the second mail is sent, the second order placed.",
  fix: "State `idempotentHint: false`, or take an idempotency key.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-837", url: "https://cwe.mitre.org/data/definitions/837.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail to a recipient.
  inputSchema:
    type: object
    properties:
      to: {type: string}
      body: {type: string}
    required: [to, body]
  annotations: {readOnlyHint: false, idempotentHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail to a recipient.
  inputSchema:
    type: object
    properties:
      to: {type: string}
      body: {type: string}
    required: [to, body]
  annotations: {readOnlyHint: false, idempotentHint: false}`,
      },
    ],
  },
  visit: {
    tool(tool, { annotations }, ctx) {
      if (tool.annotations?.idempotentHint !== true) return;
      const wrong = contradiction(annotations, "idempotentHint", true);
      ctx.check(wrong === undefined, () => ({
        tool,
        at: hintPlace(tool, "idempotentHint"),
        observed: `idempotentHint: true, but ${wrong!.why}`,
        expected: "idempotentHint: false",
        message: `${tool.name} says idempotentHint: true, but ${wrong!.why}`,
        confidence: wrong!.certainty,
        fix: annotationPatch(tool, annotations, "State that each call acts anew."),
      }));
    },
  },
});
