import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { below, calls, follow, isObject, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "QUA-009",
  slug: "body-without-schema",
  category: "quality",
  factor: "parameters",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Request bodies have a schema", fail: "A request body has no schema" },
  why: `The operation takes a body and says nothing about it. Nobody can call it from the description, and nothing can be validated.`,
  fix: `Describe the body with its properties.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "OpenAPI 3.1 Media Type Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { post: { operationId: postA, requestBody: { content: { application/json: {} } }, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    post:
      operationId: postA
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).flatMap((tool) => {
        if (tool.raw["requestBody"] === undefined && tool.input === null) return [];
        const body = follow(ctx.surface, tool.raw["requestBody"], below(tool.at, "requestBody"));
        const content = body?.raw["content"];
        const empty =
          isObject(content) &&
          Object.keys(content).length > 0 &&
          Object.values(content).every(
            (media) => !isObject(media) || (media["schema"] === undefined && media["itemSchema"] === undefined),
          );
        const anything = tool.input !== null && Object.keys(tool.input.raw).length === 0;
        return [{ tool, at: body?.at ?? tool.input?.at ?? tool.at, bare: empty || anything }];
      });
      const bare = tools.filter((item) => item.bare);
      judge(ctx, tools.length, bare, () => ({
        observed: listed(bare.map(({ tool }) => label(tool))),
        expected: "a schema",
        message: `${count(bare.length, "request body", "request bodies")} ${bare.length === 1 ? "has" : "have"} no schema: ${listed(bare.map(({ tool }) => label(tool)))}.`,
      }));
    },
  },
});
