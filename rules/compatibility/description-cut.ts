import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

export default defineRule({
  id: "CPT-031",
  slug: "description-cut",
  category: "compatibility",
  factor: "clients",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["clients"],
  title: {
    pass: "No client cuts a description",
    fail: "Clients cut a description",
  },
  why: "VS Code cuts at 1,024 characters for some models, Claude Code at 2,048. What stands behind the cut, often the limits and examples, never reaches the model.",
  fix: "Say what matters first, and move the rest to parameter descriptions or the server's instructions.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: run_report
  description: 'Runs a report. It takes a name. It takes a name. It takes a name. It takes a name. It
    takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name.
    It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. It takes a name. '
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
    noun: "descriptions",
    problem: "are cut by clients",
    expected: "at most 1,024 characters; 2,048 at the very most",
    judge(tool, _facts, say) {
      const { length } = tool.description;
      if (length === 0) return;
      if (length <= 1024) say.pass();
      else say.fail(`${length} characters`, below(tool.at, "description"));
    },
  }),
});
