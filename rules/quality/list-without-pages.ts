import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { isListTool } from "../shared/reading.ts";

const PAGES =
  /^(?:limit|max_?\w{0,20}|num_?\w{0,20}|count|top_?[kn]?|k|n|page\w{0,12}|per_?page|size|offset|skip|cursor|after|before|start\w{0,12}|first|last|from|\w{0,20}_?limit|\w{1,20}_?count)$/i;
export default defineRule({
  id: "QUA-050",
  slug: "list-without-pages",
  category: "quality",
  factor: "pagination",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools that list things page their results",
    fail: "Tools that list things do not page their results",
  },
  why: "A list that grows with the data fills the context one day, and the agent cannot ask for less. Clients cut long results: Claude Code at 25,000 tokens, Cline at 8,000 characters.",
  fix: "Take `limit` and `cursor` (or `page`), and return how to get the next page.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "OWASP LLM06:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists all orders of the shop.
  inputSchema:
    type: object
    properties:
      status: {type: string, description: State of the orders.}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders of the shop.
  inputSchema:
    type: object
    properties:
      limit: {type: integer, description: Orders per page., maximum: 100}
      cursor: {type: string, description: Where the next page begins.}`,
      },
    ],
  },
  visit: gather({
    noun: "tools that list things",
    problem: "return everything at once",
    expected: "limit and cursor",
    judge(tool, facts, say) {
      if (!isListTool(tool, facts)) return;
      const paged = facts.parameters.some(
        ({ kind, parameter }) => kind === "page-size" || kind === "cursor" || PAGES.test(parameter.name),
      );
      if (paged) say.pass();
      else say.fail("no limit, no cursor");
    },
    fix: () => ({
      text: "Take a limit and a cursor.",
      after:
        '"limit": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}, "cursor": {"type": "string", "description": "nextCursor of the page before."}',
    }),
  }),
});
