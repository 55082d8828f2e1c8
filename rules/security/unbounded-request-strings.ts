import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-028",
  slug: "unbounded-request-strings",
  category: "security",
  factor: "input-validation",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Text in requests has a limit", fail: "Text in requests has no limit" },
  why: `A string without \`maxLength\`, \`pattern\`, \`enum\` or \`format\` may be of any size. For free text that is stored, indexed or passed to a model, size is cost.`,
  fix: `Set \`maxLength\` on free-text fields (comment, description, message, body) first; the others matter less.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /comments:
    post:
      operationId: addComment
      requestBody: { content: { application/json: { schema: { type: object, properties: { message: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /comments:
    post:
      operationId: addComment
      requestBody: { content: { application/json: { schema: { type: object, properties: { message: { type: string, maxLength: 2000 } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const graph = schemaGraph(ctx.surface);
      const open = graph.openStrings.filter(({ schema }) => schema["contentEncoding"] === undefined);
      judge(
        ctx,
        open.length + graph.boundedStrings,
        open.map(({ at }) => ({ at })),
        () => ({
          observed: `no limit on ${listed(
            open.map((spot) => spot.name),
            8,
          )}`,
          expected: "maxLength, pattern, enum or format",
          message: `${count(open.length, "string")} in requests ${open.length === 1 ? "has" : "have"} no limit of any kind.`,
          fix: { text: "Set maxLength.", before: "type: string", after: "type: string\nmaxLength: 500" },
        }),
      );
    },
  },
});
