import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

export default defineRule({
  id: "QUA-060",
  slug: "nothing-required",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools require what they cannot do without",
    fail: "A tool requires nothing, though it acts on one thing",
  },
  why: "An agent that leaves the id out learns it from an error, or hits the default.",
  fix: "List what the tool cannot do without under `required`.",
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
- name: delete_order
  description: Deletes an order.
  inputSchema:
    type: object
    properties:
      order_id: {type: string, description: Id of the order.}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: delete_order
  description: Deletes an order.
  inputSchema:
    type: object
    properties:
      order_id: {type: string, description: Id of the order.}
    required: [order_id]`,
      },
    ],
  },
  visit: gather({
    noun: "tools that act on one thing",
    problem: "require nothing",
    expected: "the id under required",
    judge(tool, { parameters }, say) {
      if (!/^(?:update|edit|delete|remove|cancel|archive|close|restore|rename|move)$/u.test(tokens(tool.name)[0] ?? ""))
        return;
      const own = parameters.filter(({ parameter }) => parameter.path.length <= 1);
      const ids = own.filter(
        ({ kind, parameter }) =>
          kind === "id" && tokens(parameter.name).at(-1) === "id" && parameter.schema.raw["default"] === undefined,
      );
      if (ids.length !== 1) return;
      if (own.some(({ parameter }) => parameter.required)) say.pass();
      else say.fail(ids[0]!.parameter.name, ids[0]!.parameter.at);
    },
  }),
});
