import { defineRule } from "../../src/engine/define-rule.ts";
import { fieldsByUnit, isMasked } from "../shared/exposed-fields.ts";
import { together } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-006",
  slug: "government-id-returned",
  category: "compliance",
  factor: "personal-data",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: { pass: "No response shows a national identity number", fail: "A response shows a national identity number" },
  why: `Social security, passport and identity card numbers open accounts in somebody's name. Few callers need them whole, and an agent that reads a record for another purpose gets them along.`,
  fix: `Leave the field out, or return the last characters only; offer a separate, audited operation for those who need it.`,
  references: [
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    {
      label: "CCPA 1798.140(ae)",
      url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    },
    { label: "GDPR Art. 5(1)(c)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "CWE-359", url: "https://cwe.mitre.org/data/definitions/359.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /people/{id}:
    get:
      operationId: getPerson
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Person, content: { application/json: { schema: { type: object, properties: { ssn: { type: string } } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /people/{id}:
    get:
      operationId: getPerson
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Person, content: { application/json: { schema: { type: object, properties: { ssn_last4: { type: string }, ssn_provided: { type: boolean } } } } } }
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
        "government-id",
        (hit) => !isMasked(hit),
      )) {
        ctx.check(false, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${listed(hits.map((hit) => hit.name))} in ${unit.name}, returned by ${listed(tools.map(label), 3)}`,
              expected: "the last characters, or nothing",
              message: `${listed(hits.map((hit) => hit.name))} is returned by ${listed(tools.map(label), 3)}.`,
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
