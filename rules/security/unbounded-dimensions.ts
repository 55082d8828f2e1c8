import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { count, listed, snake } from "../shared/words.ts";
const SIZE = /^(?:width|height|dpi|max_width|max_height|max_depth|iterations|resolution|zoom_factor|scale_factor)$/;

export default defineRule({
  id: "SEC-071",
  slug: "unbounded-dimensions",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Sizes that cost work have a maximum", fail: "Sizes that cost work have no maximum" },
  why: `\`width: 100000\` or \`depth: 1000\` costs the server memory and time that the caller does not pay for.`,
  fix: `Set \`minimum\` and \`maximum\`.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /covers/{id}:
    get:
      operationId: getCover
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: width, in: query, schema: { type: integer } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /covers/{id}:
    get:
      operationId: getCover
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: width, in: query, schema: { type: integer, minimum: 1, maximum: 2000 } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const spots: (Spot & { readonly name: string })[] = [];
    let all = 0;
    return {
      parameterOutsideBody({ parameter, bounds }, tool) {
        if (!isCall(tool) || parameter.in !== "query" || !SIZE.test(snake(parameter.name))) return;
        const { type } = parameter.schema.raw;
        if (type !== "integer" && type !== "number") return;
        all++;
        if (bounds.some((bound) => ["maximum", "exclusiveMaximum", "enum", "const"].includes(bound))) return;
        spots.push({ at: parameter.at, tool, name: `${parameter.name} of ${label(tool)}` });
      },
      end(ctx) {
        judge(ctx, all, spots, () => ({
          observed: listed(spots.map(({ name }) => name)),
          expected: "minimum and maximum",
          message: `${count(spots.length, "size")} without a maximum: ${listed(spots.map(({ name }) => name))}.`,
        }));
      },
    };
  },
});
