import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "SEC-103",
  slug: "missing-hints-on-writers",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "Tools that change something say so in hints",
    fail: "Tools that change something carry no hints",
  },
  why: "Without hints a client must assume the worst of every tool (not read-only, destructive, open world), so a deletion looks like any other call and people learn to approve everything.",
  fix: "Add the annotations of the patch: they follow from what each tool does.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "OWASP AISVS 1.0 9.3.3", url: "https://github.com/OWASP/AISVS" },
    { label: "OWASP ASI02 (Agentic 2026)", url: "https://genai.owasp.org/" },
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
    required: [user_id]`,
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
  visit: gather({
    noun: "tools that change something",
    problem: "carry no hints",
    expected: "readOnlyHint: false, and destructiveHint as it is",
    judge(tool, { classification }, say) {
      if (tool.origin !== "mcp-tool" || !classification.mutates || classification.certainty === "low") return;
      const { readOnlyHint, destructiveHint } = tool.annotations ?? {};
      if (readOnlyHint === undefined && destructiveHint === undefined) say.fail(`${classification.category}, no hints`);
      else say.pass();
    },
    fix: ([first]) => ({
      text: `Add hints to each; for ${first!.tool.name}:`,
      after: '"annotations": {"readOnlyHint":false,"destructiveHint":true}',
    }),
  }),
});
