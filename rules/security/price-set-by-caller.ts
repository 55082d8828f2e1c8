import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isHttpMethod, label, lastWord } from "../shared/operations.ts";
import { listed, snake, tokens } from "../shared/words.ts";
const PRICE =
  /^(?:total|total_price|price|unit_price|order_total|subtotal|grand_total|discount_amount|discount_percent|final_price)$/;
const ORDERS = new Set(
  "order orders checkout purchase purchases booking bookings reservation reservations cart".split(" "),
);

export default defineRule({
  id: "SEC-060",
  slug: "price-set-by-caller",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Prices come from the server", fail: "An order takes its price from the caller" },
  why: `Whoever places an order with a price field can order at any price, if the server does not look it up again. A model fills in every field that it is offered.`,
  fix: `Take the price from the catalogue; accept product and quantity only.`,
  references: [
    {
      label: "OWASP API6:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa6-unrestricted-access-to-sensitive-business-flows/",
    },
    { label: "CWE-472", url: "https://cwe.mitre.org/data/definitions/472.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody: { content: { application/json: { schema: { type: object, properties: { sku: { type: string }, total_price: { type: number } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody: { content: { application/json: { schema: { type: object, properties: { sku: { type: string }, quantity: { type: integer } } } } } }
      responses: { "200": { description: Fine } }
  /products:
    post:
      operationId: createProduct
      requestBody: { content: { application/json: { schema: { type: object, properties: { price: { type: number } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool) || !isHttpMethod(tool, "POST")) return;
      if (!tokens(lastWord(tool.path)).some((word) => ORDERS.has(word))) return;
      const set = tool.parameters.filter(
        ({ in: place, name, path, schema }) =>
          place === "body" && path.length <= 3 && PRICE.test(snake(name)) && schema.raw["readOnly"] !== true,
      );
      ctx.check(set.length === 0, () => ({
        tool,
        at: set[0]!.at,
        observed: `${listed(set.map(({ name }) => name))} of ${label(tool)}`,
        expected: "product and quantity",
        message: `${label(tool)} takes ${listed(set.map(({ name }) => name))} from the caller.`,
      }));
    },
  },
});
