import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

const NAMED =
  /[`'"]([a-z][a-z0-9]{0,30}(?:[_-][a-z0-9]{1,30}){1,6})[`'"] tool\b|\b(?:call|use|using|run|invoke) (?:the )?[`'"]?([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6})[`'"]?(?: tool\b|\(\))|\b(?:the|using) ([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6}) tool\b/gu;
const clean = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");

/** True when a tool has the name with a prefix or without one. */
function partly(name: string, known: ReadonlySet<string>): boolean {
  for (const one of known) if (one.endsWith(name) || name.endsWith(one)) return true;
  return false;
}
export default defineRule({
  id: "REL-019",
  slug: "unknown-tool-named",
  category: "agentReliability",
  factor: "selection",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools that texts name are in the listing",
    fail: "A description names a tool that is not in the listing",
  },
  why: "The agent looks for the tool, calls a near name, or gives up the plan.",
  fix: "Correct the name, or take the sentence out.",
  references: [{ label: "LiveMCPBench (arXiv 2508.01780)", url: "https://arxiv.org/abs/2508.01780" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_order
  description: Returns one order. Call the \`find_orders\` tool first to get the id.
  inputSchema:
    type: object
    properties: {}
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_order
  description: Returns one order. Call the \`list_orders\` tool first to get the id.
  inputSchema:
    type: object
    properties: {}
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    let known: ReadonlySet<string> | null = null;
    const inner = gather({
      noun: "descriptions that name a tool",
      problem: "name one that is not in the listing",
      expected: "names of tools in the listing",
      judge(tool, _facts, say, ctx) {
        if (tool.origin !== "mcp-tool" || tool.description === "") return;
        known ??= new Set(ctx.surface.tools.map(({ name }) => clean(name)));
        const own = new Set(tool.parameters.map(({ name }) => clean(name)));
        for (const match of tool.description.slice(0, 20_000).matchAll(NAMED)) {
          const name = match[1] ?? match[2] ?? match[3]!;
          if (known.has(clean(name))) say.pass();
          else if (!own.has(clean(name)) && !partly(clean(name), known))
            say.fail(`names ${name.slice(0, 60)}`, below(tool.at, "description"));
        }
      },
    });
    return inner();
  },
});
