import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { isCall } from "../shared/operations.ts";
import { personalData } from "../shared/people.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "CPL-014",
  slug: "personal-data-sent-out",
  category: "compliance",
  factor: "customer-data",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No webhook or callback carries personal data", fail: "Webhooks or callbacks carry personal data" },
  why: `What a webhook carries leaves the system for an address that somebody configured. That is a transfer: it needs a legal ground, an agreement, and care where the receiver sits.`,
  fix: `Send ids and let the receiver fetch what it may see; document which fields are personal.`,
  references: [
    { label: "GDPR Art. 28", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "GDPR Art. 5(1)(c)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "ISO 27001 A.8.12" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  userCreated:
    post:
      operationId: onUserCreated
      parameters: [{ name: X-Signature, in: header, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email }, first_name: { type: string }, last_name: { type: string } } } } } }
      responses: { "200": { description: Received } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  userCreated:
    post:
      operationId: onUserCreated
      parameters: [{ name: X-Signature, in: header, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { user_id: { type: string } } } } } }
      responses: { "200": { description: Received } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const outgoing = ctx.surface.tools.filter((tool) => !isCall(tool));
      const personal = outgoing.filter((tool) => personalData(ctx.of(tool).dataClasses).length > 0);
      const fields = personal.flatMap((tool) => personalData(ctx.of(tool).dataClasses).map((data) => data.field));
      judge(
        ctx,
        outgoing.length,
        personal.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `${listed(fields)} in ${listed(personal.map((tool) => tool.name))}`,
          expected: "ids, or fields that the receiver has agreed to protect",
          message: `${count(personal.length, "webhook or callback", "webhooks or callbacks")} ${personal.length === 1 ? "carries" : "carry"} personal data (${listed(fields)}).`,
        }),
      );
    },
  },
});
