import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below, isObject, object } from "../shared/operations.ts";

export default defineRule({
  id: "CPT-023",
  slug: "output-schema-root",
  category: "compatibility",
  factor: "schema",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Output schemas are schemas of objects",
    fail: "An output schema is not the schema of an object",
  },
  why: "Until the protocol of 2026-07-28 the root had to be `type: object`, and older clients refuse the listing otherwise.",
  fix: "Wrap the result in an object with one property.",
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
  outputSchema:
    type: array
    items: {type: string}`,
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
  outputSchema:
    type: object
    properties:
      items:
        type: array
        items: {type: string}`,
      },
    ],
  },
  visit: gather({
    noun: "output schemas",
    problem: "are not schemas of objects",
    expected: "type: object at the root",
    judge(tool, _facts, say, ctx) {
      const output = tool.raw["outputSchema"];
      if (output === undefined) return;
      const modern = (ctx.surface.protocolVersion ?? "") >= "2026-07-28";
      const fine = isObject(output) && (output["type"] === "object" || modern);
      if (fine) say.pass();
      else
        say.fail(
          `root type ${JSON.stringify(object(output)["type"] ?? null).slice(0, 40)}`,
          below(tool.at, "outputSchema"),
        );
    },
  }),
});
