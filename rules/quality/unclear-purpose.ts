import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

const EMPTY =
  /^(?:(?:perform|handle|manage|process|do|execute)e?(s)?\b.{0,50}\b(?:operations?|things|stuff|tasks?|actions?|workflows?)\W{0,3}$|(?:get|post|put|patch|delete) \/)|\b(?:tool|some|the|a) description\W{0,3}$/;

/** True for a text of so few words that no act and object can be in it, and for phrases that fit any tool. */
function unclear(text: string): boolean {
  if (/[^\u0000-\u024f]/u.test(text)) return text.length < 4;
  return EMPTY.test(text.toLowerCase()) || text.split(/\s+/u).length < 3;
}

export default defineRule({
  id: "QUA-054",
  slug: "unclear-purpose",
  category: "quality",
  factor: "descriptions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Descriptions say what tools do",
    fail: "A description does not say what the tool does",
  },
  why: "In a study of 856 tools 56 % of the descriptions did not make their purpose clear. The model then picks by name.",
  fix: 'Begin with a verb and its object: "Returns the open orders of a customer".',
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    { label: "Tool definition quality score (TDQS)", url: "https://pypi.org/project/tdqs/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: catalogue
  description: Some description
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items of the shop, newest first.
  inputSchema:
    type: object
    properties:
      query: {type: string, description: Words to look for.}`,
      },
    ],
  },
  visit: gather({
    noun: "descriptions",
    problem: "do not say what the tool does",
    expected: "a verb and its object",
    judge(tool, { description }, say) {
      if (tool.description.trim() === "" || description.tautological) return;
      if (description.purpose || !unclear(tool.description.trim())) say.pass();
      else say.fail(quoted(tool.description.trim()), below(tool.at, "description"));
    },
  }),
});
