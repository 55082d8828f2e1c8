import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "CPT-044",
  slug: "resource-identifiers",
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
    pass: "Resources have valid and unique URIs",
    fail: "A resource has no valid or no unique URI",
  },
  why: "A client reads resources by URI; one without a scheme, or with that of another, cannot be read.",
  fix: "Give each resource an absolute URI of its own.",
  references: [
    {
      label: "MCP 2026-07-28 server/resources",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/resources",
    },
    { label: "RFC 3986", url: "https://www.rfc-editor.org/rfc/rfc3986" },
  ],
  examples: {
    bad: [
      {
        mcp: `resources:
- {uri: readme, name: Readme}
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
        mcp: `resources:
- {uri: 'notes://readme', name: Readme}
tools:
- name: list_items
  description: Lists items.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    const seen = new Set<string>();
    return {
      resource(resource, ctx) {
        const key = `${resource.server ?? ""} ${resource.uri}`;
        const twice = !resource.template && seen.has(key);
        seen.add(key);
        const valid =
          /^[a-z][a-z0-9+.-]{0,40}:./iu.test(resource.uri) || (resource.template && resource.uri.startsWith("{"));
        ctx.check(valid && !twice, () => ({
          at: resource.at,
          key: resource.uri.slice(0, 200),
          observed: resource.uri === "" ? "no URI" : resource.uri.slice(0, 200),
          expected: twice ? "one resource per URI" : "an absolute URI",
          message: `Resource ${(resource.name || resource.uri).slice(0, 80)} ${twice ? "has the URI of another" : "has no absolute URI"}`,
        }));
      },
    };
  },
});
