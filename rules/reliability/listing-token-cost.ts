import { defineRule } from "../../src/engine/define-rule.ts";

import { grouped } from "../shared/words.ts";

export default defineRule({
  id: "REL-002",
  slug: "listing-token-cost",
  category: "agentReliability",
  factor: "token-cost",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "The listing leaves the context to the task",
    fail: "The listing takes much of the context before the task begins",
  },
  why: "Every definition is in the context of every turn. Clients are advised to search among tools once definitions pass 1 to 5 % of it, which is 2,000 to 10,000 tokens of 200,000.",
  fix: "Shorten descriptions and schemas, and split the server.",
  references: [
    { label: "MCP client best practices", url: "https://modelcontextprotocol.io/docs/" },
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "OWASP LLM06:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items_1
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_2
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_3
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_4
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_5
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_6
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_7
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_8
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_9
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_10
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_11
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_12
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_13
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_14
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_15
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_16
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_17
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_18
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_19
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_20
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_21
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_22
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_23
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_24
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_25
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_26
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_27
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_28
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_29
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_30
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_31
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_32
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_33
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_34
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_35
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_36
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_37
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_38
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_39
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_40
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_41
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_42
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_43
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_44
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_45
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_46
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_47
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_48
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_49
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_50
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_51
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_52
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_53
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_54
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_55
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_56
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_57
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_58
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}
- name: list_items_59
  description: 'Lists items. It knows many things about items and shops and their owners. It knows many
    things about items and shops and their owners. It knows many things about items and shops and their
    owners. It knows many things about items and shops and their owners. It knows many things about items
    and shops and their owners. It knows many things about items and shops and their owners. It knows
    many things about items and shops and their owners. It knows many things about items and shops and
    their owners. It knows many things about items and shops and their owners. It knows many things about
    items and shops and their owners. It knows many things about items and shops and their owners. It
    knows many things about items and shops and their owners. '
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items of the shop, newest first.
  inputSchema:
    type: object
    properties:
      query: {type: string, description: Words to look for.}`,
      },
    ],
  },
  visit: {
    surface(surface, ctx) {
      if (surface.tools.length === 0) return;
      const { tokens } = ctx.facts;
      const severity = tokens > 50_000 ? "high" : tokens > 25_000 ? "medium" : "low";
      ctx.check(tokens <= 10_000, () => ({
        at: surface.at,
        observed: `about ${grouped(tokens)} tokens for ${surface.tools.length} tools`,
        expected: "at most 10,000 (5 % of 200,000)",
        message: `The listing costs about ${grouped(tokens)} tokens in every turn`,
        severity,
      }));
    },
  },
});
