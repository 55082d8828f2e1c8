import { defineRule } from "../../src/engine/define-rule.ts";
import { fieldsByUnit, isMasked } from "../shared/exposed-fields.ts";
import { together } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-003",
  slug: "card-number-returned",
  category: "compliance",
  factor: "regulated-endpoints",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: { pass: "No response shows a full card number", fail: "A response shows a full card number" },
  why: `At most the first six to eight and the last four digits may be shown to whoever has no business need for more. A full number in a response also draws the agent, its logs and its vendor into the scope of the audit.`,
  fix: `Return \`last4\` and the brand, or a masked number, or a token of the payment provider.`,
  references: [
    { label: "PCI DSS 3.4.1", url: "https://www.pcisecuritystandards.org/document_library/" },
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    { label: "CWE-359", url: "https://cwe.mitre.org/data/definitions/359.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /cards/{id}:
    get:
      operationId: getCard
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Card, content: { application/json: { schema: { type: object, properties: { card_number: { type: string } } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /cards/{id}:
    get:
      operationId: getCard
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: Card
          content: { application/json: { schema: { type: object, properties: { last4: { type: string }, masked_card_number: { type: string }, card_number: { type: string, writeOnly: true } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      for (const { unit, hits, tools } of fieldsByUnit(
        ctx.surface,
        "response",
        "card-number",
        (hit) => !isMasked(hit),
      )) {
        ctx.check(false, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${listed(hits.map((hit) => hit.name))} in ${unit.name}, returned by ${listed(tools.map(label), 3)}`,
              expected: "last4, or a masked number",
              message: `${listed(hits.map((hit) => hit.name))} is returned in full by ${listed(tools.map(label), 3)}.`,
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
