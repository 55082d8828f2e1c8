import { defineRule } from "../../src/engine/define-rule.ts";
import { below, object, openApiRoot } from "../shared/operations.ts";
import { personalData } from "../shared/people.ts";

export default defineRule({
  id: "CPL-016",
  slug: "no-accountable-contact",
  category: "compliance",
  factor: "controls",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "An API that handles personal data names who answers for it",
    fail: "An API that handles personal data names nobody who answers for it",
  },
  why: `People who want to know what happens to their data, and those who find a hole, need an address. The description handles personal data and has neither a contact nor terms.`,
  fix: `Add \`info.contact\` and \`info.termsOfService\` (or a link to the privacy notice).`,
  references: [
    { label: "GDPR Art. 30", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, last_name: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1", contact: { email: privacy@example.com } }
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, last_name: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const root = openApiRoot(ctx.surface);
      if (!root || !ctx.facts.tools.some(({ dataClasses }) => personalData(dataClasses).length > 0)) return;
      const info = object(root["info"]);
      const named =
        info["contact"] !== undefined ||
        info["termsOfService"] !== undefined ||
        /privacy|data protection|support@/i.test(ctx.surface.description.slice(0, 50_000));
      ctx.check(named, () => ({
        at: below(ctx.surface.at, "info"),
        observed: "no contact, no terms of service",
        expected: "info.contact and info.termsOfService",
      }));
    },
  },
});
