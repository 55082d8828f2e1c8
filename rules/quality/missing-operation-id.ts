import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "QUA-007",
  slug: "missing-operation-id",
  category: "quality",
  factor: "api-design",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Every operation has an operationId", fail: "Operations have no operationId" },
  why: `Agent bridges name tools by operationId. Without one the name is made from method and path, and changes when the path does.`,
  fix: `Give each operation a short, stable operationId: a verb and a thing.`,
  references: [{ label: "OpenAPI 3.1 Operation Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { responses: { "200": { description: Fine } } } }
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
      const tools = calls(ctx.surface);
      const bare = tools.filter((tool) => tool.operationId === null);
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "an operationId",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "has" : "have"} no operationId: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
