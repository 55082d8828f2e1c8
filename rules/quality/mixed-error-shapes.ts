import { defineRule } from "../../src/engine/define-rule.ts";
import { together, type Spot } from "../shared/aggregate.ts";
import { calls, isObject } from "../shared/operations.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "QUA-011",
  slug: "mixed-error-shapes",
  category: "quality",
  factor: "api-design",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Errors have one shape", fail: "Errors have several shapes" },
  why: `Each shape needs its own code to read, and an agent reads the wrong field: \`error.message\` here, \`detail\` there, \`errors[0].title\` elsewhere.`,
  fix: `Use one error schema for all operations.`,
  references: [{ label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      responses: { "200": { description: Fine }, "400": { description: Wrong, content: { application/json: { schema: { type: object, properties: { error: { type: string } } } } } } }
  /b:
    get:
      operationId: getB
      responses: { "200": { description: Fine }, "400": { description: Wrong, content: { application/json: { schema: { type: object, properties: { detail: { type: string }, title: { type: string } } } } } } }
  /c:
    get:
      operationId: getC
      responses: { "200": { description: Fine }, "400": { description: Wrong, content: { application/json: { schema: { type: object, properties: { messages: { type: array, items: { type: string } } } } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine }, "400": { $ref: "#/components/responses/Wrong" } } } }
  /b: { get: { operationId: getB, responses: { "200": { description: Fine }, "400": { $ref: "#/components/responses/Wrong" } } } }
components:
  responses: { Wrong: { description: Wrong, content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const shapes = new Map<string, { readonly spot: Spot; uses: number }>();
      for (const tool of calls(ctx.surface)) {
        for (const response of tool.responses) {
          if (!response.status.startsWith("4") || !response.schema) continue;
          const { properties } = response.schema.raw;
          if (!isObject(properties)) continue;
          const shape = Object.keys(properties).toSorted().join(",").slice(0, 500);
          const known = shapes.get(shape);
          if (known) known.uses++;
          else shapes.set(shape, { spot: { at: response.schema.at, tool }, uses: 1 });
        }
      }
      if (shapes.size === 0) return;
      // Two may be an old and a new one, or one for validation.
      ctx.check(shapes.size <= 2, () => {
        const all = [...shapes.entries()].toSorted((a, b) => b[1].uses - a[1].uses);
        const shown = all
          .slice(0, 4)
          .map(([shape, { uses }]) => `{${shape.slice(0, 60)}} in ${count(uses, "response")}`);
        return {
          ...together(
            all.map(([, { spot }]) => ({ at: spot.at })),
            {
              observed: shown.join("; "),
              expected: "one error schema",
              message: `4xx responses have ${shapes.size} different shapes.`,
            },
          ),
          count: 1,
        };
      });
    },
  },
});
