import { defineRule } from "../../src/engine/define-rule.ts";
import { toolsHandling } from "../shared/data-handling.ts";
import { about, namesOf } from "../shared/controls.ts";

const CLASSES = new Set([
  "special-category",
  "health",
  "cardholder",
  "children",
  "government-id",
  "financial",
  "precise-location",
] as const);

export default defineRule({
  id: "CPL-304",
  slug: "regulated-data-handled",
  category: "compliance",
  factor: "regulated-endpoints",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["data"],
  title: {
    pass: "No specially regulated data passes through the tools",
    fail: "Specially regulated data passes through the tools",
  },
  why: "Health, card, biometric, location and identity data have laws of their own; passing them to a model without a contract that covers it is a breach by itself.",
  fix: "Keep these fields away from the model: let the server act on a reference or token, and return only a masked form.",
  references: [{ label: "GDPR Art. 9" }, { label: "HIPAA 164.312" }, { label: "PCI DSS 4.0.1 3.4" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"save_card","description":"Saves a payment card.","inputSchema":{"type":"object","properties":{"card_number":{"type":"string"},"cvv":{"type":"string"},"expiry":{"type":"string"}}}}]}`,
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
          message: `${tools.length} ${tools.length === 1 ? "tool handles" : "tools handle"} regulated data: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
