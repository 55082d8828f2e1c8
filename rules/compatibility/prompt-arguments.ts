import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-045",
  slug: "prompt-arguments",
  category: "compatibility",
  factor: "resources-prompts",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Prompts and their arguments are named and described",
    fail: "A prompt or an argument of it is not described",
  },
  why: "Clients show prompts to people, as a form: without a description nobody knows what to fill in.",
  fix: "Describe the prompt and each argument in one sentence.",
  references: [
    {
      label: "MCP 2026-07-28 server/prompts",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/prompts",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `prompts:
- name: review
  arguments:
  - {name: x}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `prompts:
- name: review
  description: Reviews an item.
  arguments:
  - {name: item, description: Item to review.}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    const names = new Set<string>();
    return {
      prompt(prompt, ctx) {
        const key = `${prompt.server ?? ""} ${prompt.name}`;
        const twice = names.has(key);
        names.add(key);
        const blank = prompt.arguments.find(({ description }) => description.trim() === "");
        const problem =
          prompt.name === ""
            ? "has no name"
            : twice
              ? "has the name of another"
              : prompt.description.trim() === "" && !prompt.title
                ? "is not described"
                : blank
                  ? `has the argument ${blank.name} without a description`
                  : null;
        ctx.check(problem === null, () => ({
          at: prompt.at,
          key: prompt.name.slice(0, 200),
          observed: `prompt ${prompt.name.slice(0, 80)} ${problem}`,
          expected: "a name of its own, a description, described arguments",
          message: `Prompt ${prompt.name.slice(0, 80)} ${problem}`,
          severity: twice || prompt.name === "" ? "medium" : "low",
        }));
      },
    };
  },
});
