import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-010",
  slug: "schema-contradicts-itself",
  category: "health",
  factor: "validity",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Schemas agree with themselves", fail: "A schema contradicts itself" },
  why: `A default outside of its own enum, an example of another type, a minimum above the maximum: no value can satisfy both, and whoever copies the example sends a call that fails.`,
  fix: `Correct the value that is wrong.`,
  references: [{ label: "OpenAPI 3.1 Schema Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    post:
      operationId: postA
      requestBody: { content: { application/json: { schema: { type: object, properties: { size: { type: integer, example: large } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    post:
      operationId: postA
      requestBody: { content: { application/json: { schema: { type: object, properties: { size: { type: integer, example: 3 } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { contradictions: all, schemas, sent } = schemaGraph(ctx.surface);
      if (schemas === 0) return;
      // Defaults and bounds of inputs are judged with the inputs of each tool.
      const contradictions = all.filter((spot) => !sent.has(spot.schema) || /^(?:example|required)/.test(spot.message));
      const shown = listed(
        contradictions.map((spot) => `${spot.name}: ${spot.message}`),
        4,
      );
      const grave = contradictions.some((spot) => !spot.message.startsWith("example"));
      judge(
        ctx,
        schemas,
        contradictions.map(({ at }) => ({ at })),
        () => ({
          observed: shown,
          expected: "values that satisfy the schema",
          message: `${count(contradictions.length, "schema")} ${contradictions.length === 1 ? "contradicts itself" : "contradict themselves"}: ${shown}.`,
          severity: grave ? "medium" : "low",
        }),
      );
    },
  },
});
