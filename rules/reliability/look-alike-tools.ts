import { defineRule } from "../../src/engine/define-rule.ts";
import type { LookAlikeFact } from "../../src/facts/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { unused } from "../shared/gather.ts";
import { listed, tokens } from "../shared/words.ts";

/** True when what sets the names apart is also in the texts: `search_arxiv` and `search_pubmed`. */
function toldApart(a: Tool, b: Tool): boolean {
  const [left, right] = [tokens(a.name), tokens(b.name)];
  const onlyLeft = left.filter((word) => !right.includes(word));
  const onlyRight = right.filter((word) => !left.includes(word));
  const [mine, theirs] = [a.description.slice(0, 5000).toLowerCase(), b.description.slice(0, 5000).toLowerCase()];
  return (
    onlyLeft.some((word) => word.length > 2 && mine.includes(word) && !theirs.includes(word)) ||
    onlyRight.some((word) => word.length > 2 && theirs.includes(word) && !mine.includes(word))
  );
}

export default defineRule({
  id: "REL-004",
  slug: "look-alike-tools",
  category: "agentReliability",
  factor: "selection",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tools can be told apart",
    fail: "Tools look alike to an agent",
  },
  why: "An agent that cannot tell two tools apart picks by chance: retrieval of the wrong tool makes about half of the failures in one benchmark.",
  fix: "Merge them, or say in both descriptions when to use which.",
  references: [
    { label: "LiveMCPBench (arXiv 2508.01780)", url: "https://arxiv.org/abs/2508.01780" },
    { label: "Tool-space interference, Microsoft Research", url: "https://www.microsoft.com/en-us/research/blog/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_order_data
  description: Returns the order of a customer with all of its items, prices, taxes and the state of the delivery.
  inputSchema: {type: object, properties: {}}
- name: get_order_info
  description: Returns the order of a customer with all of its items, prices, taxes and the state of the delivery.
  inputSchema: {type: object, properties: {}}`,
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
  visit: () => {
    const pairs: LookAlikeFact[] = [];
    return {
      lookAlike(pair) {
        const [a, b] = pair.tools;
        // Tools of several servers, and names that are the same, have rules of their own.
        if (a.server === b.server && pair.kind !== "duplicate-name" && pair.kind !== "shadow" && !toldApart(a, b))
          pairs.push(pair);
      },
      end(ctx) {
        const alike = new Set(pairs.flatMap(({ tools }) => tools));
        for (const tool of ctx.surface.tools) if (!alike.has(tool)) ctx.check(true, unused);
        if (pairs.length === 0) return;
        const shown = pairs.toSorted((a, b) => b.similarity - a.similarity);
        const [first] = shown;
        ctx.check(false, () => ({
          tool: shown.length === 1 ? first!.tools[0] : undefined,
          at: shown.length === 1 ? first!.tools[0].at : ctx.surface.at,
          count: alike.size,
          observed: shown
            .slice(0, 8)
            .map(({ tools: [a, b], why }) => `${a.name} / ${b.name}: ${why}`)
            .join("; ")
            .slice(0, 1000),
          expected: "tools that differ in name and purpose",
          message: `${alike.size} tools look like another: ${listed(shown.map(({ tools: [a, b] }) => `${a.name} / ${b.name}`))}`,
          related: [...alike].slice(0, 100).map((tool) => ({ tool, at: tool.at })),
        }));
      },
    };
  },
});
