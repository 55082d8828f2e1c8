import { defineRule } from "../../src/engine/define-rule.ts";
import { below, calls } from "../shared/operations.ts";

export default defineRule({
  id: "QUA-013",
  slug: "no-api-description",
  category: "quality",
  factor: "descriptions",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "The API says what it is for", fail: "The API does not say what it is for" },
  why: `The description of the whole is what tells an agent (and its owner) whether this is the right API at all.`,
  fix: `Write two or three sentences in \`info.description\`: what it does, for whom, and what it does not.`,
  references: [{ label: "OpenAPI 3.1 Info Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, summary: Gets A, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1", description: Keeps the opening hours of public libraries. }
paths:
  /a: { get: { operationId: getA, summary: Gets A, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      if (calls(ctx.surface).length === 0) return;
      ctx.check(ctx.surface.description.trim().length >= 20, () => ({
        at: below(ctx.surface.at, "info"),
        observed: ctx.surface.description.trim() === "" ? "no description" : ctx.surface.description.trim(),
        expected: "two or three sentences",
      }));
    },
  },
});
