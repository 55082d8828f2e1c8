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

function styleOf(tool: Tool): string | undefined {
  const styles = new Set(
    tool.parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => STYLES.get(snake(parameter.name)))
      .filter((style) => style !== undefined),
  );
  return ["cursor", "offset", "page"].find((style) => styles.has(style));
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
      const groups = new Map<string, Tool[]>();
      for (const tool of calls(ctx.surface)) {
        if (!isHttpMethod(tool, "GET")) continue;
        const style = styleOf(tool);
        if (style === undefined) continue;
        const tools = groups.get(style);
        if (tools) tools.push(tool);
        else groups.set(style, [tool]);
      }
      const paged = [...groups.values()].flat().length;
      if (paged < 2) return;
      const [most, ...others] = [...groups].toSorted((a, b) => b[1].length - a[1].length);
      const odd = others.flatMap(([, tools]) => tools);
      ctx.check(odd.length === 0, () => ({
        ...together(
          odd.map((tool) => ({ tool, at: tool.at })),
          {
            observed: [...groups].map(([style, tools]) => `${style}: ${tools.length}`).join(", "),
            expected: "one way for all lists",
            message: `${paged} lists are paged in ${groups.size} ways (${[...groups].map(([style, tools]) => `${style}: ${tools.length}`).join(", ")}); apart from ${most![0]}: ${listed(odd.map(label))}.`,
          },
        ),
        count: 1,
      }));
    },
  },
});
