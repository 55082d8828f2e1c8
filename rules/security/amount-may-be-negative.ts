import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, isHttpMethod, label } from "../shared/operations.ts";
import { count, listed, snake } from "../shared/words.ts";
const AMOUNT = /^(?:amount|value|sum|total|quantity|amount_minor|amount_cents)$/;

export default defineRule({
  id: "SEC-072",
  slug: "amount-may-be-negative",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Amounts of money cannot be negative", fail: "Amounts of money may be negative" },
  why: `A transfer of -100 takes money from the receiver, if the server only checks the balance of the sender.`,
  fix: `Set \`minimum: 0\` or \`exclusiveMinimum: 0\`, and a \`maximum\`.`,
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    { label: "CWE-1284", url: "https://cwe.mitre.org/data/definitions/1284.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /transfers:
    post:
      operationId: createTransfer
      summary: Transfers money
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: number } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /transfers:
    post:
      operationId: createTransfer
      summary: Transfers money
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: number, exclusiveMinimum: 0 } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const spots: (Spot & { readonly name: string })[] = [];
    let all = 0;
    return {
      tool(tool, { classification }) {
        if (!isCall(tool) || !isHttpMethod(tool, "POST") || classification.category !== "billing") return;
        for (const { in: place, name, path, schema, at, description } of tool.parameters) {
          if (place !== "body" || path.length !== 1 || !AMOUNT.test(snake(name))) continue;
          const { type } = schema.raw;
          if (type !== "integer" && type !== "number") continue;
          all++;
          if (["minimum", "exclusiveMinimum", "enum", "const"].some((key) => schema.raw[key] !== undefined)) continue;
          if (/\b(?:positive|greater than|at least|minimum|negative)\b/i.test(description.slice(0, 500))) continue;
          spots.push({ at, tool, name: `${name} of ${label(tool)}` });
        }
      },
      end(ctx) {
        judge(ctx, all, spots, () => ({
          observed: listed(spots.map(({ name }) => name)),
          expected: "minimum: 0",
          message: `${count(spots.length, "amount")} may be negative: ${listed(spots.map(({ name }) => name))}.`,
        }));
      },
    };
  },
});
