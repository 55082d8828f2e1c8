import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { count, listed } from "../shared/words.ts";

const PROOF = /sign|hmac|svix|digest|webhook-id|token|secret|authorization/i;

export default defineRule({
  id: "SEC-036",
  slug: "unsigned-webhooks",
  category: "security",
  factor: "transport",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Webhooks carry something that proves their origin",
    fail: "Webhooks carry nothing that proves their origin",
  },
  why: `A receiver's address is not secret. Without a signature header anyone can post a "payment succeeded" to it, and an agent that reacts to the event will.`,
  fix: `Sign each delivery (for instance HMAC with a timestamp) and document the header.`,
  references: [
    {
      label: "OWASP API10:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/",
    },
    { label: "CWE-345", url: "https://cwe.mitre.org/data/definitions/345.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  paid:
    post:
      operationId: onPaid
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: integer } } } } } }
      responses: { "200": { description: Received } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
webhooks:
  paid:
    post:
      operationId: onPaid
      parameters: [{ name: X-Signature, in: header, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { amount: { type: integer } } } } } }
      responses: { "200": { description: Received } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { surface } = ctx;
      const webhooks = surface.tools.filter((tool) => tool.origin === "webhook");
      if (webhooks.length === 0 || /\bsignature|\bhmac|\bsigned\b|svix/i.test(surface.description.slice(0, 50_000)))
        return;
      const bare = webhooks.filter(
        (tool) =>
          tool.auth.state !== "required" &&
          !/signature|hmac|signed/i.test(tool.description.slice(0, 5_000)) &&
          !tool.parameters.some((parameter) => parameter.in === "header" && PROOF.test(parameter.name)),
      );
      judge(
        ctx,
        webhooks.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `${listed(bare.map((tool) => tool.name))}: no signature header and no word of one`,
          expected: "a signature header, documented",
          message: `${count(bare.length, "webhook")} ${bare.length === 1 ? "carries" : "carry"} nothing that proves where ${bare.length === 1 ? "it comes" : "they come"} from.`,
        }),
      );
    },
  },
});
