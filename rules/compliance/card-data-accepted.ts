import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { fieldsByUnit } from "../shared/exposed-fields.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-005",
  slug: "card-data-accepted",
  category: "compliance",
  factor: "billing",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: { pass: "No operation takes raw card data", fail: "Operations take raw card data" },
  why: `Whatever takes a card number is in the scope of PCI DSS: the server, the agent that fills in the field, and the model behind it with its logs.`,
  fix: `Take a token from the payment provider's own form instead of the number.`,
  references: [
    { label: "PCI DSS 3.4.1", url: "https://www.pcisecuritystandards.org/document_library/" },
    { label: "PCI DSS 4.2.1", url: "https://www.pcisecuritystandards.org/document_library/" },
    { label: "GDPR Art. 32", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /payments:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { card_number: { type: string }, cvc: { type: string } } } } } }
      responses: { "201": { description: Paid } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /payments:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { payment_token: { type: string } } } } } }
      responses: { "201": { description: Paid } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const units = [
        ...fieldsByUnit(ctx.surface, "request", "card-number"),
        ...fieldsByUnit(ctx.surface, "request", "card-verification"),
      ];
      const tools = [...new Set(units.flatMap((unit) => unit.tools))];
      const hits = units.flatMap((unit) => unit.hits);
      judge(
        ctx,
        Math.max(1, hits.length),
        hits.map((hit) => ({ at: hit.at })),
        () => ({
          observed: `${listed(hits.map((hit) => hit.name))} taken by ${listed(tools.map(label))}`,
          expected: "a token of the payment provider",
          message: `Raw card data is taken by ${listed(tools.map(label))}.`,
        }),
      );
    },
  },
});
