import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { serverPlace } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const ACTS = new Map<string, string>(
  Object.entries({ Reading: "get fetch retrieve", Changing: "update modify" }).flatMap(([act, verbs]) =>
    verbs.split(" ").map((verb): [string, string] => [verb, act]),
  ),
);
export default defineRule({
  id: "QUA-070",
  slug: "mixed-verbs",
  category: "quality",
  factor: "api-design",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "One act has one verb",
    fail: "The same act has several verbs",
  },
  why: "With `get_user`, `fetch_order` and `retrieve_invoice` side by side the model expects a difference, and looks for tools that do not exist.",
  fix: "Choose one verb per act.",
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
- name: get_user
  description: Returns a user.
  inputSchema:
    type: object
    properties: {}
- name: get_team
  description: Returns a team.
  inputSchema:
    type: object
    properties: {}
- name: fetch_order
  description: Returns an order.
  inputSchema:
    type: object
    properties: {}
- name: fetch_item
  description: Returns an item.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_user
  description: Returns a user.
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
    const servers = new Map<string | null, Map<string, Map<string, Tool[]>>>();
    return {
      tool(tool) {
        const verb = tokens(tool.name)[0] ?? "";
        const act = ACTS.get(verb);
        if (!act) return;
        let own = servers.get(tool.server);
        if (!own) servers.set(tool.server, (own = new Map()));
        let verbs = own.get(act);
        if (!verbs) own.set(act, (verbs = new Map()));
        const same = verbs.get(verb);
        if (same) same.push(tool);
        else verbs.set(verb, [tool]);
      },
      end(ctx) {
        for (const [server, acts] of servers) {
          for (const [act, verbs] of acts) {
            const used = [...verbs].toSorted((a, b) => b[1].length - a[1].length);
            const odd = used
              .slice(1)
              .filter(([, tools]) => tools.length > 1)
              .flatMap(([, tools]) => tools);
            ctx.check(odd.length === 0, () => ({
              at: serverPlace(ctx.surface, server),
              key: `${server ?? ""} ${act}`,
              observed: used.map(([verb, tools]) => `${verb}: ${tools.length}`).join(", "),
              expected: `${used[0]![0]} for all`,
              message: `${act} is called ${used.map(([verb]) => verb).join(", ")}`,
              related: odd.slice(0, 50).map((tool) => ({ tool, at: tool.at })),
            }));
          }
        }
      },
    };
  },
});
