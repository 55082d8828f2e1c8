import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

/** Largest page that still bounds anything. */
const MOST = 100_000;

export default defineRule({
  id: "QUA-051",
  slug: "page-size-without-maximum",
  category: "quality",
  factor: "bounded-responses",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Page sizes have a maximum",
    fail: "A page size has no maximum",
  },
  why: "The agent that wants everything asks for a million, and gets what the server can carry.",
  fix: "Add `maximum` and `default`.",
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
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
      limit: {type: integer, description: Orders per page.}`,
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
      limit: {type: integer, description: Orders per page., maximum: 100}`,
      },
    ],
  },
  visit: gather({
    noun: "page sizes",
    problem: "have no maximum",
    expected: "maximum and default",
    judge(_tool, { parameters }, say) {
      for (const { kind, bounds, parameter } of parameters) {
        if (kind !== "page-size") continue;
        const said = /\b(?:max(?:imum)?|up to|at most|between|1\s?[-–]\s?\d)/iu.test(
          parameter.description.slice(0, 500),
        );
        const { maximum } = parameter.schema.raw;
        if (typeof maximum === "number" && maximum > MOST) {
          say.fail(`${parameter.name} (maximum ${maximum})`, parameter.at);
          continue;
        }
        if (
          said ||
          bounds.some(
            (bound) => bound === "maximum" || bound === "exclusiveMaximum" || bound === "enum" || bound === "const",
          )
        )
          say.pass();
        else say.fail(parameter.name, parameter.at);
      }
    },
    fix: () => ({
      text: "Bound it.",
      before: '{"type": "integer"}',
      after: '{"type": "integer", "minimum": 1, "maximum": 100, "default": 20}',
    }),
  }),
});
