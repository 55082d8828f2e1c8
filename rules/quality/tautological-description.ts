import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

export default defineRule({
  id: "QUA-055",
  slug: "tautological-description",
  category: "quality",
  factor: "descriptions",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Descriptions say more than the name",
    fail: "A description only repeats the name",
  },
  why: "It costs tokens and tells nothing. In a study of over 10,000 servers 73 % had one that repeats the tool's name.",
  fix: "Say what the name does not: what is returned, of what, and when to use it.",
  references: [{ label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_user
  description: Get user.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_user
  description: Returns the profile of one user by id, with name, e-mail and role.
  inputSchema:
    type: object
    properties:
      id: {type: string, description: 'Id of the user, from list_users.'}
    required: [id]`,
      },
    ],
  },
  visit: gather({
    noun: "descriptions",
    problem: "only repeat the name",
    expected: "what the name does not say",
    judge(tool, { description }, say) {
      if (tool.description.trim() === "") return;
      if (description.tautological) say.fail(quoted(tool.description.trim()), below(tool.at, "description"));
      else say.pass();
    },
  }),
});
