import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { realNumbers } from "../shared/real-numbers.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-015",
  slug: "real-data-in-examples",
  category: "compliance",
  factor: "personal-data",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No example shows what could be a real card or identity number",
    fail: "An example shows what could be a real card or identity number",
  },
  why: `Examples are copied from production more often than one thinks, and then published. A card number with a valid check digit that no provider lists as a test number belongs to somebody, or will.`,
  fix: `Use a published test number (\`4242 4242 4242 4242\`) or one that cannot exist (\`000-00-0000\`).`,
  references: [
    { label: "PCI DSS 3.4.1", url: "https://www.pcisecuritystandards.org/document_library/" },
    { label: "GDPR Art. 5(1)(c)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "CWE-359", url: "https://cwe.mitre.org/data/definitions/359.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pay:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { number: { type: string, example: "4539148803436467" } } } } } }
      responses: { "200": { description: Paid } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pay:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { number: { type: string, example: "4242424242424242" } } } } } }
      responses: { "200": { description: Paid } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const found = realNumbers(ctx.surface);
      if (found.length === 0) ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      else
        ctx.check(false, () =>
          together(found, {
            observed: listed(found.map((number) => `${number.kind} ${number.shown}`)),
            expected: "a published test number",
            message: `${count(found.length, "example")} ${found.length === 1 ? "shows" : "show"} what could be a real number: ${listed(found.map((number) => `${number.kind} ${number.shown}`))}.`,
          }),
        );
    },
  },
});
