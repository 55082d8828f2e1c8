import { defineRule } from "../../src/engine/define-rule.ts";
import { manyTools } from "../shared/examples.ts";

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
        mcp: manyTools(42),
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
