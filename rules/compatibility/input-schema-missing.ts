import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "CPT-010",
  slug: "input-schema-missing",
  category: "compatibility",
  factor: "schema",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["clients"],
  title: {
    pass: "Every tool has an input schema of type object",
    fail: "A tool has no input schema of type object",
  },
  why: "The specification asks for one. Clients refuse the tool, and some the whole listing.",
  fix: 'State `"inputSchema": {"type": "object", "properties": {}}` at least.',
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
- name: noop
  description: Does nothing of note.
  inputSchema: {type: string}`,
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
      query: {type: string}`,
      },
    ],
  },
  visit: () => {
    let bare: boolean | null = null;
    return gather({
      noun: "tools",
      problem: "have no input schema of type object",
      expected: "type: object at the root",
      judge(tool, { schema }, say, ctx) {
        if (!schema) return;
        bare ??= ctx.facts.tools.every((own) => own.schema?.features.has("missing"));
        const found = schema.features.get("missing") ?? schema.features.get("root-not-object");
        // Collections of listings often leave schemas out: then nobody can tell.
        if (tool.raw["inputSchema"] === undefined && bare) ctx.unknown("the listing was saved without schemas");
        else if (found) say.fail(found.detail, found.at);
        else say.pass();
      },
      fix: () => ({ text: "State the root.", after: '"inputSchema": {"type": "object", "properties": {}}' }),
    })();
  },
});
