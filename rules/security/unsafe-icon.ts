import { defineRule } from "../../src/engine/define-rule.ts";
import { below, isObject, object } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-153",
  slug: "unsafe-icon",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Icons come over https or as data",
    fail: "An icon comes from a scheme that clients must refuse",
  },
  why: "A client that loads it opens local files, runs script or leaks that the tool is shown.",
  fix: "Use `https:` on the same origin, or `data:`.",
  references: [
    { label: "MCP 2026-07-28 basic", url: "https://modelcontextprotocol.io/specification/2026-07-28/basic" },
    { label: "CWE-79", url: "https://cwe.mitre.org/data/definitions/79.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items.
  icons:
  - {src: 'javascript:alert(1)'}
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
  icons:
  - {src: 'https://example.com/icon.png'}
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      const { icons } = tool.raw;
      if (!Array.isArray(icons) || icons.length === 0) return;
      const bad = icons
        .slice(0, 20)
        .find(
          (icon) =>
            isObject(icon) && typeof icon["src"] === "string" && !/^(?:https:|data:image\/)/iu.test(icon["src"]),
        );
      ctx.check(bad === undefined, () => ({
        tool,
        at: below(tool.at, "icons"),
        observed: String(object(bad)["src"]).slice(0, 100),
        expected: "https: or data:image/",
        message: `${tool.name} has an icon with a scheme that clients must refuse`,
      }));
    },
  },
});
