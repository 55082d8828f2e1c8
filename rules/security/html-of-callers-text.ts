import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isHttpMethod, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";
const TEXT = /^(?:q|query|title|text|name|message|comment|content|body|subject|search|term|html|caption|label)$/i;

export default defineRule({
  id: "SEC-069",
  slug: "html-of-callers-text",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No answer is a page made of the caller's text",
    fail: "An answer is a page made of the caller's text",
  },
  why: `An HTML answer that repeats a parameter runs what was put into it, in the browser of whoever follows the link.`,
  fix: `Answer with JSON and let the client render it; where it must be HTML, escape every value and send a Content-Security-Policy.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-79", url: "https://cwe.mitre.org/data/definitions/79.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /greeting:
    get:
      operationId: greet
      parameters: [{ name: title, in: query, schema: { type: string } }]
      responses: { "200": { description: Page, content: { text/html: { schema: { type: string } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /greeting:
    get:
      operationId: greet
      parameters: [{ name: title, in: query, schema: { type: string } }]
      responses: { "200": { description: Text, content: { application/json: { schema: { type: object } } } } }
  /terms:
    get:
      operationId: getTerms
      responses: { "200": { description: Page, content: { text/html: { schema: { type: string } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const pages = calls(ctx.surface).filter(
        (tool) =>
          isHttpMethod(tool, "GET") &&
          tool.responses.some(
            ({ status, mediaTypes }) => status.startsWith("2") && mediaTypes.some((type) => /^text\/html/i.test(type)),
          ),
      );
      const found = pages.filter((tool) =>
        tool.parameters.some(
          ({ in: place, name, schema }) => place === "query" && TEXT.test(name) && schema.raw["enum"] === undefined,
        ),
      );
      judge(
        ctx,
        pages.length,
        found.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(found.map(label)),
          expected: "JSON",
          message: `${listed(found.map(label))} ${found.length === 1 ? "answers" : "answer"} with HTML and takes free text.`,
        }),
      );
    },
  },
});
