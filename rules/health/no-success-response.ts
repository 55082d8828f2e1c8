import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label, statuses } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-006",
  slug: "no-success-response",
  category: "health",
  factor: "success-rate",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Operations say what success looks like", fail: "An operation does not say what success looks like" },
  why: `Without a 2xx (or 3xx, or default) response nobody can tell whether a call worked, and generators return nothing.`,
  fix: `Add the success response with its schema.`,
  references: [{ label: "OpenAPI 3.1 Responses Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "404": { description: None such } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.method !== null);
      const bare = tools.filter(
        (tool) => !statuses(tool).some((status) => /^[123]/.test(status) || status === "DEFAULT"),
      );
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a 2xx response",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "does" : "do"} not say what success looks like: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
