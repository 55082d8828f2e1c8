import { defineRule } from "../../src/engine/define-rule.ts";
import { about, namesOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-308",
  slug: "permission-groups-incomplete",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:tool-permissions", "group-coverage"],
  title: {
    pass: "Permission groups place every tool",
    fail: "Permission groups leave tools out",
  },
  why: "A tool without a group is granted by accident: nobody decided who may call it.",
  fix: "Add the named tools to a group (read, write, delete, authentication, highRisk) in the governance file.",
  references: [{ label: "CWE-250", url: "https://cwe.mitre.org/data/definitions/250.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"get_note","description":"Returns a note.","inputSchema":{"type":"object"}},{"name":"delete_note","description":"Deletes a note.","inputSchema":{"type":"object"}}]}`,
        governance: `groups:
  read: [get_note]
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `groups:
  delete: ["delete_*"]
`,
      },
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { declares, withoutGroup } = ctx.facts.governance;
      if (!declares.groups) return;
      ctx.check(withoutGroup.length === 0, () =>
        about(withoutGroup, ctx, {
          observed: `no permission group for ${namesOf(withoutGroup)}`,
          expected: "every tool in a permission group",
          message: `${withoutGroup.length === 1 ? "1 tool is" : `${withoutGroup.length} tools are`} in no permission group: ${namesOf(withoutGroup)}.`,
        }),
      );
    },
  },
});
