import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

const CHOICES =
  /\b(?:(?:must be |can be |either |is )?one of|allowed values|valid (?:values|options)|possible values|options(?: are)?|accepted values|supported values)\s{0,3}[:(]?\s{0,3}["'`]?[\w-]{1,40}["'`]?\s{0,3}(?:\([^)]{0,60}\))?(?:,|\||\/|\bor\b)\s{0,3}["'`]?[\w-]{1,40}/;
/** `One of a or b is required`: a choice between parameters, not between values. */
const OF_PARAMETERS =
  /\bone of\b[^.]{0,120}\b(?:is|are|must be|has to be) (?:required|given|set|provided|present|specified|sent|passed)\b/;
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Remembered, since many operations describe the same parameter. */
function namesChoices(description: string): boolean {
  if (description === "") return false;
  let found = known.get(description);
  if (found === undefined) {
    const text = description.slice(0, 1000).toLowerCase();
    found = CHOICES.test(text) && !OF_PARAMETERS.test(text);
    if (known.size < MOST_KNOWN) known.set(description, found);
  }
  return found;
}

export default defineRule({
  id: "QUA-057",
  slug: "choices-in-prose",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Choices stand in the schema",
    fail: "Choices stand in a description, not in the schema",
  },
  why: "A model keeps to an `enum`; from prose it takes a near word, and the call fails.",
  fix: "Move the choices into `enum`.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "JSON Schema, enum", url: "https://json-schema.org/understanding-json-schema/reference/enum" },
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
      status: {type: string, description: 'One of: open, closed, cancelled.'}`,
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
      status:
        type: string
        description: State.
        enum: [open, closed, cancelled]`,
      },
      {
        mcp: `tools:
- name: add_mapping
  description: Maps a group to a role.
  inputSchema:
    type: object
    properties:
      group_id: {type: string, description: 'The group. Exactly one of \`group_id\` or \`legacy_id\` is required.'}
      legacy_id: {type: string, description: 'The group, by its older id.'}`,
      },
    ],
  },
  visit: gather({
    noun: "text parameters",
    problem: "name their choices in prose only",
    expected: "enum",
    judge(tool, _facts, say) {
      for (const parameter of tool.parameters) {
        const { raw } = parameter.schema;
        if (raw["type"] !== "string") continue;
        if (Array.isArray(raw["enum"]) || raw["const"] !== undefined || raw["pattern"] !== undefined) say.pass();
        else if (namesChoices(parameter.description)) say.fail(parameter.name, parameter.at);
        else say.pass();
      }
    },
  }),
});
