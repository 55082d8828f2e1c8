import { defineRule } from "../../src/engine/define-rule.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-319",
  slug: "governance-names-unknown-tools",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control"],
  title: {
    pass: "The governance file names tools that exist",
    fail: "The governance file names tools that do not exist",
  },
  why: "A rule for a tool that was renamed guards nothing, and nobody notices.",
  fix: "Correct or remove the names and patterns that match no tool.",
  references: [{ label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `approvals:
  - tools: [delete_user, delete_account]
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `approvals:
  - tools: [delete_user]
`,
      },
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { declares, unmatched } = ctx.facts.governance;
      if (!declares.approvals && !declares.groups) return;
      ctx.check(unmatched.length === 0, () => ({
        at: ctx.surface.at,
        key: "unmatched",
        observed: `no tool matches ${listed(unmatched)}`,
        expected: "names and patterns of tools that are there",
      }));
    },
  },
});
