import { defineRule } from "../../src/engine/define-rule.ts";
import { fieldsByUnit, isMasked } from "../shared/exposed-fields.ts";
import { together } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-004",
  slug: "card-verification-kept",
  category: "compliance",
  factor: "regulated-endpoints",
  severity: "critical",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No response shows a card verification code, track or PIN",
    fail: "A response shows a card verification code, track or PIN",
  },
  why: `Sensitive authentication data must not be kept after authorisation, not even encrypted. A response that contains it shows that it was.`,
  fix: `Delete the field from the response and from the store.`,
  references: [
    { label: "PCI DSS 3.3.1", url: "https://www.pcisecuritystandards.org/document_library/" },
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
        "200": { description: Card, content: { application/json: { schema: { type: object, properties: { cvv: { type: string } } } } } }
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
        "200": { description: Card, content: { application/json: { schema: { type: object, properties: { last4: { type: string }, cvc_check: { type: string, enum: [pass, fail] } } } } } }
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
        "card-verification",
        (hit) => !isMasked(hit),
      )) {
        ctx.check(false, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${listed(hits.map((hit) => hit.name))} in ${unit.name}, returned by ${listed(tools.map(label), 3)}`,
              expected: "no verification code, track or PIN in any response",
              message: `${listed(hits.map((hit) => hit.name))} is returned by ${listed(tools.map(label), 3)}.`,
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
