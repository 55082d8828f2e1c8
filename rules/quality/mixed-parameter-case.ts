import { defineRule } from "../../src/engine/define-rule.ts";
import { together, type Spot } from "../shared/aggregate.ts";
import { isCall } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

function caseOf(name: string): "snake_case" | "camelCase" | "kebab-case" | undefined {
  if (/^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(name)) return "snake_case";
  if (/^[a-z][a-z0-9]*[A-Z]/.test(name)) return "camelCase";
  if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)) return "kebab-case";
  return undefined;
}

export default defineRule({
  id: "QUA-005",
  slug: "mixed-parameter-case",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Query parameters are written in one way", fail: "Query parameters are written in several ways" },
  why: `\`userId\` here, \`user_id\` there: a model that writes the wrong one gets no error, the parameter is ignored and the filter with it.`,
  fix: `Choose one spelling for new parameters and accept the other as deprecated.`,
  references: [{ label: "OpenAPI 3.1 Parameter Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: listA, parameters: [{ name: user_id, in: query, schema: { type: string } }, { name: createdAfter, in: query, schema: { type: string } }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: listA, parameters: [{ name: user_id, in: query, schema: { type: string } }, { name: created_after, in: query, schema: { type: string } }], responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: () => {
    const groups = new Map<string, Map<string, Spot>>();
    return {
      tool(tool) {
        if (!isCall(tool) || tool.method === null) return;
        for (const { name, in: place, at } of tool.parameters) {
          if (place !== "query" || name.length > 100) continue;
          const style = caseOf(name);
          if (style === undefined) continue;
          const names = groups.get(style) ?? new Map<string, Spot>();
          if (!names.has(name)) names.set(name, { at, tool });
          groups.set(style, names);
        }
      },
      end(ctx) {
        if (groups.size === 0) return;
        const [most, ...others] = [...groups].toSorted((a, b) => b[1].size - a[1].size);
        const odd = others.flatMap(([, names]) => [...names]);
        ctx.check(odd.length === 0, () => ({
          ...together(
            odd.map(([, spot]) => spot),
            {
              observed: [...groups].map(([style, names]) => `${style}: ${names.size}`).join(", "),
              expected: "one spelling",
              message: `Most query parameters are in ${most![0]}; these are not: ${listed(odd.map(([name]) => name))}.`,
            },
          ),
          count: 1,
        }));
      },
    };
  },
});
