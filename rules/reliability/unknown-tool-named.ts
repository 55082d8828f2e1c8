import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";
import { tokens } from "../shared/words.ts";

const NAMED =
  /[`'"]([a-z][a-z0-9]{0,30}(?:[_-][a-z0-9]{1,30}){1,6})[`'"] tool\b|\b(?:call|use|using|run|invoke) (?:the )?[`'"]?([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6})[`'"]?(?: tool\b|\(\))|\b(?:the|using) ([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6}) tool\b/gu;
const mostNames = 20;

/** A name without separators, and what remains of it when words are taken off its front. */
function endings(name: string): readonly string[] {
  const words = tokens(name);
  return words.map((_, index) => words.slice(index).join("")).slice(0, 8);
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
    let known: { readonly names: ReadonlySet<string>; readonly ends: ReadonlySet<string> } | null = null;
    return gather({
      noun: "descriptions that name a tool",
      problem: "name one that is not in the listing",
      expected: "names of tools in the listing",
      judge(tool, _facts, say, ctx) {
        if (tool.origin !== "mcp-tool" || tool.description === "") return;
        known ??= {
          names: new Set(ctx.surface.tools.map(({ name }) => endings(name)[0] ?? "")),
          ends: new Set(ctx.surface.tools.flatMap(({ name }) => endings(name))),
        };
        const own = new Set(tool.parameters.map(({ name }) => endings(name)[0] ?? ""));
        let seen = 0;
        for (const match of tool.description.slice(0, 20_000).matchAll(NAMED)) {
          if (++seen > mostNames) break;
          const name = match[1] ?? match[2] ?? match[3]!;
          const ends = endings(name);
          // A prefix more or less is how clients and gateways show names.
          const found = known.ends.has(ends[0] ?? "") || ends.some((end) => known!.names.has(end));
          if (found) say.pass();
          else if (!own.has(ends[0] ?? "")) say.fail(`names ${name.slice(0, 60)}`, below(tool.at, "description"));
        }
      },
    })();
  },
});
