import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "SEC-136",
  slug: "open-resource-template",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Resource templates are bounded to one kind of thing",
    fail: "A resource template reaches any file or URL",
  },
  why: "A template such as `file:///{path}` hands the whole disk or network to whoever fills it in.",
  fix: "Put the root into the template, and check the filled-in path in the server.",
  references: [
    {
      label: "MCP 2026-07-28 server/resources",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/resources",
    },
    { label: "CWE-22", url: "https://cwe.mitre.org/data/definitions/22.html" },
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `resourceTemplates:
- {uriTemplate: 'file:///{+path}', name: Any file}
tools:
- name: noop
  description: Does nothing of note.
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
- name: noop
  description: Does nothing of note.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    resource(resource, ctx) {
      if (!resource.template) return;
      const open = /^(?:file:\/\/\/?|https?:\/\/)\{/iu.test(resource.uri);
      ctx.check(!open, () => ({
        at: resource.at,
        observed: resource.uri.slice(0, 200),
        expected: "a fixed root before the first variable",
        message: `Resource template ${resource.name || resource.uri.slice(0, 80)} reaches anything (${resource.uri.slice(0, 80)})`,
      }));
    },
  },
});
