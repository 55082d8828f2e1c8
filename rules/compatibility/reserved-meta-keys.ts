import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below, isObject } from "../shared/operations.ts";

/** Keys that the specification and its extensions define. */
const KNOWN = /^io\.modelcontextprotocol\/(?:tasks?|related-task|ui|ext-apps|registry|server|client|protocol|log)/iu;
export default defineRule({
  id: "CPT-049",
  slug: "reserved-meta-keys",
  category: "compatibility",
  factor: "protocol",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Metadata keys keep out of the reserved prefixes",
    fail: "A metadata key uses a prefix that is reserved for MCP",
  },
  why: "Keys under `…modelcontextprotocol…/` and `…mcp…/` belong to the specification: a later version may give them a meaning.",
  fix: "Use a prefix of your own domain, reversed: `com.example/key`.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
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
  _meta: {io.modelcontextprotocol/colour: red}`,
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
  _meta: {com.example/colour: red}`,
      },
    ],
  },
  visit: gather({
    noun: "tools with metadata",
    problem: "use a prefix that is reserved for MCP",
    expected: "a prefix of your own",
    judge(tool, _facts, say) {
      const meta = tool.raw["_meta"];
      if (!isObject(meta)) return;
      const bad = Object.keys(meta).find(
        (key) =>
          /^[a-z][a-z0-9-]{0,62}\.(?:modelcontextprotocol|mcp)(?:\.[\w.-]{1,100})?\//iu.test(key) && !KNOWN.test(key),
      );
      if (bad) say.fail(bad.slice(0, 80), below(tool.at, "_meta"));
      else say.pass();
    },
  }),
});
