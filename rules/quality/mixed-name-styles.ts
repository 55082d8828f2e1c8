import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { serverPlace, unused } from "../shared/gather.ts";
import { listed } from "../shared/words.ts";

/** Style of a name of several words; null where one word fits all styles. */
function styleOf(name: string): string | null {
  if (/\s/u.test(name)) return "words with spaces";
  if (/[./]/u.test(name)) return "dotted or slashed";
  if (name.includes("_")) return name.includes("-") ? "mixed" : /[a-z][A-Z]/u.test(name) ? "mixed" : "snake_case";
  if (name.includes("-")) return "kebab-case";
  return /[a-z][A-Z]/u.test(name) ? "camelCase" : null;
}
export default defineRule({
  id: "QUA-062",
  slug: "mixed-name-styles",
  category: "quality",
  factor: "api-design",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tool names follow one style",
    fail: "Tool names follow several styles",
  },
  why: "A model continues the pattern that it has seen: names in several styles get misspelt, and the call goes nowhere.",
  fix: "Rename the odd ones.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
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
    properties: {}
- name: getOrder
  description: Returns an order.
  inputSchema:
    type: object
    properties: {}
- name: delete-order
  description: Deletes an order.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_orders
  description: Lists orders.
  inputSchema:
    type: object
    properties: {}
- name: get_order
  description: Returns an order.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    const servers = new Map<string | null, Map<string, Tool[]>>();
    return {
      tool(tool) {
        const style = styleOf(tool.name);
        if (style === null || (tool.origin !== "mcp-tool" && tool.operationId === null)) return;
        let own = servers.get(tool.server);
        if (!own) servers.set(tool.server, (own = new Map()));
        const same = own.get(style);
        if (same) same.push(tool);
        else own.set(style, [tool]);
      },
      end(ctx) {
        for (const [server, styles] of servers) {
          const [main, ...rest] = [...styles].toSorted((a, b) => b[1].length - a[1].length);
          for (const _ of main![1]) ctx.check(true, unused);
          const odd = rest.flatMap(([, tools]) => tools);
          if (odd.length === 0) continue;
          ctx.check(false, () => ({
            at: serverPlace(ctx.surface, server),
            key: server ?? "",
            count: odd.length,
            observed: [...styles].map(([style, tools]) => `${style}: ${tools.length}`).join(", "),
            expected: `all in ${main![0]}`,
            message: `${odd.length} of ${odd.length + main![1].length} names are not in ${main![0]}: ${listed(odd.map(({ name }) => name))}`,
            related: odd.slice(0, 50).map((tool) => ({ tool, at: tool.at })),
          }));
        }
      },
    };
  },
});
