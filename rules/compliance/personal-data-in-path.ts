import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { count, listed, snake } from "../shared/words.ts";

const NAMES =
  /(?:^|_)(?:email|email_address|e_mail|phone|phone_number|msisdn|mobile|ssn|social_security_number|passport_number|national_id|tax_id|iban|card_number|pan|date_of_birth|dob|nino|aadhaar)$/;
const GRAVE = /ssn|social_security|passport|national_id|card_number|pan$|aadhaar|nino|tax_id/;

export default defineRule({
  id: "CPL-002",
  slug: "personal-data-in-path",
  category: "compliance",
  factor: "personal-data",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No personal data is part of a path", fail: "Personal data is part of a path" },
  why: `Paths are logged, shown in dashboards and kept in metrics, unmasked. An e-mail address or national number in the path spreads to all of them.`,
  fix: `Address people by an id that means nothing outside of the system.`,
  references: [
    { label: "GDPR Art. 25", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "GDPR Art. 32", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{email}:
    get:
      operationId: getUser
      parameters: [{ name: email, in: path, required: true, schema: { type: string, format: email } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{user_id}:
    get:
      operationId: getUser
      parameters: [{ name: user_id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const found = new Map<string, Spot & { readonly name: string }>();
    let applicable = 0;
    return {
      parameterOutsideBody({ parameter }, tool) {
        if (parameter.in !== "path" || !isCall(tool)) return;
        applicable++;
        const name = snake(parameter.name);
        if (NAMES.test(name) || parameter.schema.raw["format"] === "email")
          found.set(`${parameter.at.uri}#${parameter.at.pointer}`, { at: parameter.at, tool, name: parameter.name });
      },
      end(ctx) {
        const spots = [...found.values()];
        const names = listed(spots.map(({ name, tool }) => `{${name}} of ${label(tool!)}`));
        judge(ctx, applicable, spots, () => ({
          observed: names,
          expected: "an id that means nothing elsewhere",
          message: `${count(spots.length, "path")} ${spots.length === 1 ? "carries" : "carry"} personal data: ${names}.`,
          severity: spots.some(({ name }) => GRAVE.test(snake(name))) ? "high" : "low",
        }));
      },
    };
  },
});
