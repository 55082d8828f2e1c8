import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isHttpMethod, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "QUA-010",
  slug: "answer-without-schema",
  category: "quality",
  factor: "bounded-responses",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Answers have a schema", fail: "Answers have no schema" },
  why: `The operation returns JSON of unknown shape. An agent cannot tell which field holds the id that the next call needs, and output cannot be checked.`,
  fix: `Describe what success returns.`,
  references: [
    {
      label: "OWASP API10:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xaa-unsafe-consumption-of-apis/",
    },
    { label: "OpenAPI 3.1 Response Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine, content: { application/json: {} } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter(
        (tool) => tool.method !== null && tool.responses.some((response) => /^20[0-3]|^2xx$/i.test(response.status)),
      );
      const bare = tools.filter((tool) => {
        const answers = tool.responses.filter((response) => /^20[0-3]|^2xx$/i.test(response.status));
        // JSON without a schema, or a read that is said to return nothing at all.
        return answers.every(
          (answer) =>
            answer.schema === null &&
            (answer.mediaTypes.some((type) => /json/i.test(type)) ||
              (answer.mediaTypes.length === 0 && isHttpMethod(tool, "GET"))),
        );
      });
      judge(
        ctx,
        tools.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a schema for the successful answer",
          message: `${count(bare.length, "operation")} ${bare.length === 1 ? "does" : "do"} not say what ${bare.length === 1 ? "it returns" : "they return"}: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
