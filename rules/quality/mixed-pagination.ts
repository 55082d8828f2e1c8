import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { calls, isHttpMethod, label } from "../shared/operations.ts";
import { listed, snake } from "../shared/words.ts";

const STYLES = new Map(
  Object.entries({
    cursor:
      "cursor page_token pagetoken next_token continuation_token after before starting_after ending_before marker next_cursor continue start_after",
    offset: "offset skip start from start_index",
    page: "page page_number page_num pagenumber page_index",
  }).flatMap(([style, names]) => names.split(" ").map((name) => [name, style] as const)),
);

function stylesOf(tool: Tool): ReadonlySet<string> {
  const names = tool.parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => STYLES.get(snake(parameter.name)));
  return new Set(names.filter((style) => style !== undefined));
}

export default defineRule({
  id: "QUA-004",
  slug: "mixed-pagination",
  category: "quality",
  factor: "pagination",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Lists are paged in one way", fail: "Lists are paged in several ways" },
  why: `An agent that has learned \`cursor\` on one list tries it on the next and reads page one for ever.`,
  fix: `Choose one way, best an opaque cursor, for new operations and move the others to it.`,
  references: [{ label: "OpenAPI 3.1 Parameter Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: listA, parameters: [{ name: cursor, in: query, schema: { type: string } }], responses: { "200": { description: Fine } } } }
  /b: { get: { operationId: listB, parameters: [{ name: offset, in: query, schema: { type: integer } }], responses: { "200": { description: Fine } } } }
  /c: { get: { operationId: listC, parameters: [{ name: page, in: query, schema: { type: integer } }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: listA, parameters: [{ name: cursor, in: query, schema: { type: string } }], responses: { "200": { description: Fine } } } }
  /b: { get: { operationId: listB, parameters: [{ name: cursor, in: query, schema: { type: string } }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const paged = calls(ctx.surface)
        .filter((tool) => isHttpMethod(tool, "GET"))
        .map((tool) => ({ tool, styles: stylesOf(tool) }))
        .filter(({ styles }) => styles.size > 0);
      if (paged.length < 2) return;
      const groups = ["cursor", "offset", "page"]
        .map((style) => ({ style, tools: paged.filter(({ styles }) => styles.has(style)) }))
        .filter(({ tools }) => tools.length > 0)
        .toSorted((a, b) => b.tools.length - a.tools.length);
      const most = groups[0]!.style;
      const odd = paged.filter(({ styles }) => !styles.has(most)).map(({ tool }) => tool);
      const tally = groups.map(({ style, tools }) => `${style}: ${tools.length}`).join(", ");
      ctx.check(odd.length === 0, () => ({
        ...together(
          odd.map((tool) => ({ tool, at: tool.at })),
          {
            observed: tally,
            expected: "one way for all lists",
            message: `${paged.length} lists are paged in several ways (${tally}); apart from ${most}: ${listed(odd.map(label))}.`,
          },
        ),
        count: 1,
      }));
    },
  },
});
