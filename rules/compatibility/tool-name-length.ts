import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-002",
  slug: "tool-name-length",
  category: "compatibility",
  factor: "tool-naming",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["clients"],
  title: {
    pass: "Tool names fit with the server's name in front",
    fail: "A tool name is too long with the server's name in front",
  },
  why: "Clients put the server in front of the name and count both: Cursor filters tools out above 60 characters, Codex and Cline cut and hash at 64, the APIs refuse more than 64.",
  fix: "Shorten the name; leave out what the server's name says already.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: retrieve_all_of_the_outstanding_customer_invoices_of_the_current_year
  description: Lists open invoices.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      query: {type: string}`,
      },
    ],
  },
  visit: gather({
    noun: "tool names",
    problem: "are too long with the server's name in front",
    expected: "at most 60 characters together with the server's name",
    judge(tool, _facts, say, ctx) {
      const server = ctx.surface.servers.find(({ id }) => id === tool.server);
      const prefix = server?.id ?? "";
      const length = [...tool.name].length + (prefix === "" ? 0 : prefix.length + 1);
      if (length <= 60) say.pass();
      else say.fail(`${length} characters${prefix === "" ? "" : ` with "${prefix}"`}`);
    },
  }),
});
