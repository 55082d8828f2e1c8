import { defineRule } from "../../src/engine/define-rule.ts";
import { deletesPeople } from "../shared/data-handling.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-302",
  slug: "user-deletion-unguarded",
  category: "compliance",
  factor: "user-deletion",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "Deleting a person's account or data needs an approval",
    fail: "A person's account or data can be deleted without an approval",
  },
  why: "The right to erasure is exercised by the person, checked and recorded. An agent that can erase an account by itself can also erase the evidence, or the wrong person.",
  fix: "Put an approval and a record before these tools, and prefer a deletion that can be undone for a stated time.",
  references: [{ label: "GDPR Art. 17" }, { label: "CCPA 1798.105" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"delete_user","description":"Deletes a user for good.","inputSchema":{"type":"object","properties":{"user_id":{"type":"string"}},"required":["user_id"]}}]}`,
        governance: `approvals:
  - tools: ["delete_*"]
`,
      },
      { mcp: `{"tools":[{"name":"delete_file","description":"Deletes a file.","inputSchema":{"type":"object"}}]}` },
      {
        title: "what an account has is not the account",
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /accounts/{id}/variables/{key}:
    delete:
      operationId: deleteVariable
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: key, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "delete").filter(deletesPeople);
      if (ctx.surface.tools.length === 0) return;
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `deletes people's data: ${namesOf(tools)}`,
          expected: "an approval and a record before each deletion",
          message: `${tools.length} ${tools.length === 1 ? "tool deletes" : "tools delete"} accounts or data of people: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
