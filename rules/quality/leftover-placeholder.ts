import { defineRule } from "../../src/engine/define-rule.ts";
import { gather, quoted, topLevel } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

const LEFTOVER =
  /^(?:todo|tbd|fixme|xxx|n\/a|none|null|undefined|description|string|text|placeholder|test|foo|bar|lorem ipsum.{0,300}|\.{2,}|-+|\?+)\W{0,3}$|^(?:todo|fixme|tbd)\b[: ]|\b(?:lorem ipsum|description (?:goes )?here|your description|insert description)\b|^<[\w ]{3,40}>$|\{\{\s{0,3}\w{1,40}\s{0,3}\}\}$/;
/** Leftovers are short; longer texts only count when they begin or read like one. */
function isLeftover(text: string): boolean {
  const own = text.trim();
  return own.length <= 80
    ? own !== "" && LEFTOVER.test(own.toLowerCase())
    : /^(?:todo|fixme|tbd)\b|^.{0,40}lorem ipsum/.test(own.slice(0, 60).toLowerCase());
}

export default defineRule({
  id: "QUA-067",
  slug: "leftover-placeholder",
  category: "quality",
  factor: "descriptions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No text is a leftover of a template",
    fail: "A description is a leftover of a template",
  },
  why: "A placeholder tells the model nothing, and shows that nobody has read the listing.",
  fix: "Write the description.",
  references: [{ label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: sync
  description: 'TODO: describe'
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
    noun: "described tools",
    problem: "have a text that is a leftover of a template",
    expected: "a written description",
    judge(tool, _facts, say) {
      if (tool.description === "" && tool.parameters.length === 0) return;
      const own = isLeftover(tool.description);
      const parameter = topLevel(tool).find(({ description }) => isLeftover(description));
      if (own) say.fail(quoted(tool.description.trim()), below(tool.at, "description"));
      else if (parameter) say.fail(`${parameter.name}: ${quoted(parameter.description.trim())}`, parameter.at);
      else say.pass();
    },
  }),
});
