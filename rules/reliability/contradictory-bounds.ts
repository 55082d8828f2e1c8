import { defineRule } from "../../src/engine/define-rule.ts";
import type { Json, JsonObject } from "../../src/load/types.ts";
import { gather } from "../shared/gather.ts";

function contradictionOf(raw: JsonObject): string | null {
  const preset = raw["default"];
  const [low, high] = [raw["minimum"], raw["maximum"]];
  if (typeof low === "number" && typeof high === "number" && low > high) return `minimum ${low} above maximum ${high}`;
  if (
    typeof raw["minLength"] === "number" &&
    typeof raw["maxLength"] === "number" &&
    raw["minLength"] > raw["maxLength"]
  )
    return "minLength above maxLength";
  if (preset === undefined || preset === null) return null;
  const choices = raw["enum"];
  if (Array.isArray(choices) && typeof preset !== "object" && !(choices as readonly Json[]).includes(preset))
    return `default ${JSON.stringify(preset).slice(0, 40)} is not in enum`;
  if (typeof preset === "number" && typeof low === "number" && preset < low)
    return `default ${preset} below minimum ${low}`;
  if (typeof preset === "number" && typeof high === "number" && preset > high)
    return `default ${preset} above maximum ${high}`;
  const { type } = raw;
  if (typeof type === "string" && !fits(preset, type))
    return `default ${JSON.stringify(preset).slice(0, 40)} is not of type ${type}`;
  return null;
}

function fits(value: Json, type: string): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && !Array.isArray(value);
  return !["string", "number", "boolean"].includes(type) || typeof value === type;
}
export default defineRule({
  id: "REL-017",
  slug: "contradictory-bounds",
  category: "agentReliability",
  factor: "inputs",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Defaults and bounds agree",
    fail: "A default or bound contradicts the rest of the schema",
  },
  why: "The agent follows the schema and is refused, or leaves the parameter out and gets a value that the schema forbids.",
  fix: "Correct the one that is wrong.",
  references: [
    { label: "JSON Schema 2020-12, validation", url: "https://json-schema.org/draft/2020-12/json-schema-validation" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      limit: {type: integer, minimum: 10, maximum: 5}
      order:
        type: string
        enum: [asc, desc]
        default: newest`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties:
      limit: {type: integer, minimum: 1, maximum: 50, default: 10}`,
      },
    ],
  },
  visit: gather({
    noun: "parameters with a default or bounds",
    problem: "contradict themselves",
    expected: "a default within the bounds",
    judge(tool, _facts, say) {
      for (const parameter of tool.parameters) {
        const { raw } = parameter.schema;
        if (raw["default"] === undefined && raw["minimum"] === undefined && raw["minLength"] === undefined) continue;
        const problem = contradictionOf(raw);
        if (problem === null) say.pass();
        else say.fail(`${parameter.name}: ${problem}`, parameter.at);
      }
    },
  }),
});
