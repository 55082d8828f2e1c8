import { defineRule } from "../../src/engine/define-rule.ts";
import { toolsHandling } from "../shared/data-handling.ts";
import { about, namesOf } from "../shared/controls.ts";

const CLASSES = new Set(["personal"] as const);

export default defineRule({
  id: "CPL-300",
  slug: "personal-data-handled",
  category: "compliance",
  factor: "personal-data",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["data"],
  title: {
    pass: "No personal data passes through the tools",
    fail: "Personal data passes through the tools",
  },
  why: "Whatever a tool takes or returns about a person goes to the model and to whoever runs it. That is processing, with the duties that come with it.",
  fix: "Return only the fields that the task needs, mask the others, say in the description what is personal, and name the legal basis and the processor in your records.",
  references: [{ label: "GDPR Art. 5" }, { label: "GDPR Art. 28" }, { label: "CCPA 1798.100" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"create_user","description":"Creates a user.","inputSchema":{"type":"object","properties":{"first_name":{"type":"string"},"last_name":{"type":"string"},"date_of_birth":{"type":"string","format":"date"}}}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { tools, fields } = toolsHandling(ctx, CLASSES);
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0, () =>
        about(tools, ctx, {
          observed: `fields ${fields}`,
          expected: "none, or only what the task needs",
          message: `${tools.length} ${tools.length === 1 ? "tool handles" : "tools handle"} personal data: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
