import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "QUA-073",
  slug: "next-page-unsaid",
  category: "quality",
  factor: "pagination",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Paged tools say how to get the next page",
    fail: "A paged tool does not say how to get the next page",
  },
  why: "The agent stops after the first page and takes it for everything.",
  fix: "Say where the next cursor or page number comes from, and when there is none left.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      cursor: {type: string}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties:
      cursor: {type: string, description: next_cursor of the page before; absent on the first.}`,
      },
    ],
  },
  visit: gather({
    noun: "paged tools",
    problem: "do not say how to get the next page",
    expected: "where the cursor comes from",
    judge(tool, { parameters, classification }, say) {
      if (classification.mutates) return;
      const cursor = parameters.find(({ kind, parameter }) => kind === "cursor" && parameter.path.length <= 1);
      if (!cursor) return;
      const { parameter } = cursor;
      const numbered =
        /page|offset|skip|^(?:start|end|from|to|since|until|first|last|index)/i.test(parameter.name) &&
        !/token|cursor/i.test(parameter.name);
      const told =
        /next|previous|last (?:response|page|call)|pagina|returned by|from (?:the|a) (?:response|result)|subsequent|continu/i;
      if (numbered || told.test(parameter.description.slice(0, 1000)) || told.test(tool.description.slice(0, 4000)))
        say.pass();
      else say.fail(parameter.name, parameter.at);
    },
  }),
});
