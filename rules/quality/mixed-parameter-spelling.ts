import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { topLevel, unused } from "../shared/gather.ts";
import { count, listed, tokens } from "../shared/words.ts";

export default defineRule({
  id: "QUA-061",
  slug: "mixed-parameter-spelling",
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
    pass: "One thing has one parameter name",
    fail: "The same parameter is spelt in several ways",
  },
  why: "`userId` here and `user_id` there: the model carries the spelling of one tool to the next, and the call fails.",
  fix: "Choose one spelling for the whole server.",
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
    properties:
      userId: {type: string, description: Id.}
- name: delete_user
  description: Deletes a user.
  inputSchema:
    type: object
    properties:
      user_id: {type: string, description: Id.}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_user
  description: Returns a user.
  inputSchema:
    type: object
    properties:
      user_id: {type: string, description: Id.}
- name: delete_user
  description: Deletes a user.
  inputSchema:
    type: object
    properties:
      user_id: {type: string, description: Id.}`,
      },
    ],
  },
  visit: () => {
    const names = new Map<string, { tool: Tool; spellings: Map<string, Tool> }>();
    return {
      tool(tool) {
        for (const parameter of topLevel(tool)) {
          const words = tokens(parameter.name);
          if (words.length < 2 || words.length > 6) continue;
          const key = `${tool.server ?? ""} ${words.join("_")}`;
          let own = names.get(key);
          if (!own) names.set(key, (own = { tool, spellings: new Map() }));
          if (!own.spellings.has(parameter.name)) own.spellings.set(parameter.name, tool);
        }
      },
      end(ctx) {
        const mixed = [...names.values()].filter(({ spellings }) => spellings.size > 1);
        for (let plain = names.size - mixed.length; plain > 0; plain--) ctx.check(true, unused);
        if (mixed.length === 0) return;
        ctx.check(false, () => ({
          at: ctx.surface.at,
          count: mixed.length,
          observed: listed(
            mixed.map(({ spellings }) => [...spellings.keys()].join(" / ")),
            10,
          ),
          expected: "one spelling each",
          message: `${count(mixed.length, "parameter is", "parameters are")} spelt in several ways: ${listed(mixed.map(({ spellings }) => [...spellings.keys()].join(" / ")))}`,
          related: mixed
            .slice(0, 50)
            .flatMap(({ spellings }) => [...spellings.values()].map((tool) => ({ tool, at: tool.at }))),
        }));
      },
    };
  },
});
