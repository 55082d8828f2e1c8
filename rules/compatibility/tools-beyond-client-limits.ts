import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-030",
  slug: "tools-beyond-client-limits",
  category: "compatibility",
  factor: "tool-count",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: ["clients"],
  title: {
    pass: "The listing stays within the number of tools that clients take",
    fail: "The listing has more tools than clients take",
  },
  why: "The OpenAI API refuses more than 128 tools in one request, VS Code groups them away, Windsurf stops at 100; older Cursor sent about 40.",
  fix: "Split the server, offer toolsets, or merge tools that belong together.",
  references: [{ label: "Limits of agent clients, rules/lexicons/clients.yaml" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items_1
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_2
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_3
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_4
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_5
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_6
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_7
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_8
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_9
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_10
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_11
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_12
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_13
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_14
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_15
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_16
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_17
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_18
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_19
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_20
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_21
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_22
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_23
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_24
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_25
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_26
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_27
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_28
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_29
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_30
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_31
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_32
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_33
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_34
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_35
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_36
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_37
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_38
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_39
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_40
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_41
  description: Lists items.
  inputSchema:
    type: object
    properties: {}
- name: list_items_42
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
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
  visit: {
    surface(surface, ctx) {
      const { length } = surface.tools;
      if (length === 0) return;
      const severity = length > 128 ? "high" : length > 100 ? "medium" : "low";
      ctx.check(length <= 40, () => ({
        at: surface.at,
        observed: `${length} tools`,
        expected:
          length > 128
            ? "at most 128 (OpenAI, VS Code)"
            : length > 100
              ? "at most 100 (Windsurf)"
              : "at most 40 (Cursor before 2026)",
        message: `${length} tools: ${length > 128 ? "more than the OpenAI API and VS Code take" : length > 100 ? "more than Windsurf takes" : "more than some clients send to the model"}`,
        severity,
      }));
    },
  },
});
