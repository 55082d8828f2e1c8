import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-003",
  slug: "duplicate-operation-id",
  category: "health",
  factor: "validity",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Every operationId is unique", fail: "Two operations have the same operationId" },
  why: `Generators and agent bridges name tools by operationId. The second one overwrites the first, or gets a number that changes with the order of the file.`,
  fix: `Rename one of them.`,
  references: [{ label: "OpenAPI 3.1 Operation Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getThing, responses: { "200": { description: Fine } } } }
  /b: { get: { operationId: getThing, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
  /b: { get: { operationId: getB, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byId = new Map<string, Tool[]>();
      for (const tool of ctx.surface.tools) {
        if (tool.operationId === null) continue;
        const tools = byId.get(tool.operationId);
        if (tools) tools.push(tool);
        else byId.set(tool.operationId, [tool]);
      }
      for (const [id, tools] of byId) {
        ctx.check(tools.length === 1, () =>
          together(
            tools.map((tool) => ({ tool, at: tool.at })),
            {
              observed: `${id}: ${listed(tools.map(label))}`,
              expected: "one operation for each operationId",
              message: `${listed(tools.map(label))} share the operationId ${id}.`,
              key: id,
            },
          ),
        );
      }
    },
  },
});
