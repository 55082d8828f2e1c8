import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { quoted, serverPlace, unused } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

const names = (tools: readonly Tool[]): string =>
  tools
    .map(({ name }) => name)
    .slice(0, 3)
    .join(" / ");

export default defineRule({
  id: "QUA-066",
  slug: "repeated-description",
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
    pass: "Each tool has a description of its own",
    fail: "Several tools have the same description",
  },
  why: "The model cannot tell them apart by what they do.",
  fix: "Say in each what sets it apart.",
  references: [
    { label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" },
    { label: "LiveMCPBench (arXiv 2508.01780)", url: "https://arxiv.org/abs/2508.01780" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_a
  description: Returns data of the shop.
  inputSchema:
    type: object
    properties: {}
- name: get_b
  description: Returns data of the shop.
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
  visit: () => {
    const texts = new Map<string, Tool[]>();
    return {
      tool(tool) {
        const text = tool.description.trim();
        if (text === "" || tool.origin === "webhook") return;
        const key = `${tool.server ?? ""}\u0000${text}`;
        const same = texts.get(key);
        if (same) same.push(tool);
        else texts.set(key, [tool]);
      },
      end(ctx) {
        const repeated = new Map<string | null, (readonly Tool[])[]>();
        for (const tools of texts.values()) {
          if (tools.length === 1) {
            ctx.check(true, unused);
            continue;
          }
          const { server } = tools[0]!;
          const own = repeated.get(server);
          if (own) own.push(tools);
          else repeated.set(server, [tools]);
        }
        for (const [server, groups] of repeated) {
          const tools = groups.flat();
          const one = groups.length === 1;
          ctx.check(false, () => ({
            at: one ? below(tools[0]!.at, "description") : serverPlace(ctx.surface, server),
            key: server ?? "",
            count: tools.length,
            observed: one
              ? quoted(tools[0]!.description.trim())
              : listed(
                  groups.map((group) => names(group)),
                  10,
                ),
            expected: "a description of its own",
            message: one
              ? `${tools.length} tools have the same description: ${listed(tools.map(({ name }) => name))}`
              : `${tools.length} tools share ${groups.length} descriptions: ${listed(groups.map((group) => names(group)))}`,
            related: tools.slice(0, 100).map((tool) => ({ tool, at: tool.at })),
          }));
        }
      },
    };
  },
});
