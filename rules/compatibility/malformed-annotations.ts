import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below, isObject } from "../shared/operations.ts";

const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];
const MISSPELT = /^(?:read[_-]?only|destructive|idempotent|open[_-]?world)(?:[_-]?hints?)?$/iu;
export default defineRule({
  id: "CPT-048",
  slug: "malformed-annotations",
  category: "compatibility",
  factor: "schema",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "Annotations are the known hints, as booleans",
    fail: "An annotation is not a known hint, or not a boolean",
  },
  why: "A hint that is a text, or whose name is misspelt, is ignored: the tool runs with the defaults, and its author believes otherwise.",
  fix: "Use `readOnlyHint`, `destructiveHint`, `idempotentHint`, `openWorldHint` with `true` or `false`, and `title`.",
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
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnly: true, destructiveHint: 'false'}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: gather({
    noun: "annotated tools",
    problem: "have an annotation that is not a known hint, or not a boolean",
    expected: "the four hints as booleans, and title",
    judge(tool, _facts, say) {
      const stated = tool.raw["annotations"];
      if (stated === undefined || stated === null) return;
      const at = below(tool.at, "annotations");
      if (!isObject(stated)) return say.fail("annotations is not an object", at);
      const text = HINTS.find(
        (hint) => stated[hint] !== undefined && stated[hint] !== null && typeof stated[hint] !== "boolean",
      );
      const odd = Object.keys(stated).find((key) => MISSPELT.test(key) && !HINTS.includes(key));
      if (text) say.fail(`${text} is ${typeof stated[text]}`, at);
      else if (odd) say.fail(`${odd.slice(0, 40)} is no hint`, at);
      else say.pass();
    },
  }),
});
