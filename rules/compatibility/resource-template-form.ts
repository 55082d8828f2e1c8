import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-046",
  slug: "resource-template-form",
  category: "compatibility",
  factor: "resources-prompts",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Resource templates are valid URI templates",
    fail: "A resource template is not a valid URI template",
  },
  why: "A client cannot fill in a template whose braces do not match or that has no variable.",
  fix: "Write it as RFC 6570 has it: `notes://{id}`.",
  references: [
    {
      label: "MCP 2026-07-28 server/resources",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/resources",
    },
    { label: "RFC 6570", url: "https://www.rfc-editor.org/rfc/rfc6570" },
  ],
  examples: {
    bad: [
      {
        mcp: `resourceTemplates:
- {uriTemplate: 'notes://{id', name: Note}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `resourceTemplates:
- {uriTemplate: 'notes://{id}', name: Note}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    resource(resource, ctx) {
      if (!resource.template) return;
      const rest = resource.uri.slice(0, 2000).replaceAll(/\{[+#./;?&]?[\w.%,:*]{1,200}\}/gu, "");
      const valid = rest.length < resource.uri.length && !/[{}]/u.test(rest);
      ctx.check(valid, () => ({
        at: resource.at,
        observed: resource.uri.slice(0, 200),
        expected: "a URI template with a variable",
        message: `Resource template ${resource.uri.slice(0, 80)} cannot be filled in`,
      }));
    },
  },
});
