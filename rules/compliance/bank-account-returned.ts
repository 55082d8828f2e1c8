import { defineRule } from "../../src/engine/define-rule.ts";
import { fieldsByUnit, isMasked } from "../shared/exposed-fields.ts";
import { together } from "../shared/aggregate.ts";
import { count, listed } from "../shared/words.ts";
import { label } from "../shared/operations.ts";

export default defineRule({
  id: "CPL-007",
  slug: "bank-account-returned",
  category: "compliance",
  factor: "customer-data",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No response shows a full bank account number", fail: "A response shows a full bank account number" },
  why: `Account and routing number are enough for a direct debit in several countries. Most screens and agents need the last four digits.`,
  fix: `Return the last four digits and the bank's name.`,
  references: [
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    {
      label: "CCPA 1798.140(ae)",
      url: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5",
    },
    { label: "ISO 27001 A.8.11" },
    { label: "CWE-359", url: "https://cwe.mitre.org/data/definitions/359.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /payees/{id}:
    get:
      operationId: getPayee
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Payee, content: { application/json: { schema: { type: object, properties: { iban: { type: string } } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /payees/{id}:
    get:
      operationId: getPayee
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: Payee, content: { application/json: { schema: { type: object, properties: { iban_last4: { type: string } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      const units = fieldsByUnit(
        ctx.surface,
        "response",
        "bank-account",
        (hit) =>
          (!isMasked(hit) && !/^account_?number$/i.test(hit.name)) ||
          (/^account_?number$/i.test(hit.name) &&
            /bank|payee|payout|iban|routing|sort_?code/i.test(Object.keys(hit.holder["properties"] ?? {}).join(" ")) &&
            !isMasked(hit)),
      );
      if (units.length === 0) return;
      const hits = units.flatMap((unit) => unit.hits);
      const tools = [...new Set(units.flatMap((unit) => unit.tools))];
      ctx.check(false, () => ({
        ...together(
          hits.map((hit) => ({ at: hit.at })),
          {
            observed: `${listed(hits.map((hit) => hit.name))} in ${listed(units.map(({ unit }) => unit.name))}`,
            expected: "the last four digits",
            message: `Bank account numbers are returned in ${count(units.length, "schema")} (${listed(units.map(({ unit }) => unit.name))}) by ${listed(tools.map(label), 3)}.`,
          },
        ),
        tool: tools.length === 1 ? tools[0] : undefined,
      }));
    },
  },
});
