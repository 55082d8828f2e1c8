import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "HEA-001",
  slug: "invalid-description",
  category: "health",
  factor: "validity",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "The description is valid by its specification",
    fail: "The description is not valid by its specification",
  },
  why: `Tools read an invalid description each in its own way: one skips the broken part, the next refuses the file. What an agent is offered then depends on the tool.`,
  fix: `Correct the places below; the first error is often the cause of the others.`,
  references: [{ label: "OpenAPI 3.1 Schema", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: []
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { verdict, incomplete } = ctx.surface.document;
      if (verdict.valid === null) {
        ctx.unknown(incomplete[0]?.why ?? "there is no schema for this version");
        return;
      }
      ctx.check(verdict.valid, () => {
        const spots = verdict.errors.map((error) => ({ at: error.place }));
        const first = verdict.errors[0]?.message ?? "it does not match the schema";
        return {
          ...together(spots.length > 0 ? spots : [{ at: ctx.surface.at }], {
            observed: first,
            expected: "a document that matches the schema of its version",
            message: `${count(Math.max(1, spots.length), "place")} ${spots.length > 1 ? "break" : "breaks"} the specification; first: ${first}`,
          }),
          count: 1,
        };
      });
    },
  },
});
