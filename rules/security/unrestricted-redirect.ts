import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { isRestricted, urlInput } from "../shared/url-inputs.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-034",
  slug: "unrestricted-redirect",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Addresses that people are sent on to are restricted",
    fail: "People are sent on to an address that the caller chooses",
  },
  why: `A redirect target taken from the request turns your own domain into a bait: the link starts with your name and ends at somebody else's sign-in page, sometimes with a code or token attached.`,
  fix: `Compare the address with the registered ones, in full. Say so in the description, or limit it with a \`pattern\`.`,
  references: [
    { label: "CWE-601", url: "https://cwe.mitre.org/data/definitions/601.html" },
    { label: "RFC 9700 section 4.1", url: "https://www.rfc-editor.org/rfc/rfc9700" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /checkout:
    post:
      operationId: createCheckout
      requestBody: { content: { application/json: { schema: { type: object, properties: { return_url: { type: string, format: uri } } } } } }
      responses: { "201": { description: Created } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /checkout:
    post:
      operationId: createCheckout
      requestBody: { content: { application/json: { schema: { type: object, properties: { return_url: { type: string, format: uri, pattern: "^https://app\\\\.example\\\\.com/" } } } } } }
      responses: { "201": { description: Created } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: () => {
    const open = new Map<string, Spot & { readonly tool: Tool; readonly name: string }>();
    let applicable = 0;
    return {
      tool(tool) {
        if (!isCall(tool)) return;
        for (const parameter of tool.parameters) {
          if (urlInput(parameter, tool) !== "redirect") continue;
          applicable++;
          const key = `${parameter.at.uri}#${parameter.at.pointer}`;
          if (!isRestricted(parameter.schema.raw) && !open.has(key))
            open.set(key, { at: parameter.at, tool, name: parameter.name });
        }
      },
      end(ctx) {
        const spots = [...open.values()];
        judge(ctx, Math.max(applicable, spots.length), spots, () => ({
          observed: listed(
            spots.map(({ name, tool }) => `${name} of ${label(tool)}`),
            6,
          ),
          expected: "only registered addresses",
          message: `${count(spots.length, "input")} ${spots.length === 1 ? "lets" : "let"} the caller choose where people are sent: ${listed(
            spots.map(({ name, tool }) => `${name} of ${label(tool)}`),
            6,
          )}.`,
        }));
      },
    };
  },
});
