import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-049",
  slug: "xml-input",
  category: "security",
  factor: "input-validation",
  severity: "info",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No request is read as XML", fail: "Requests are read as XML" },
  why: `XML parsers resolve external entities and expand nested ones unless told not to. It is worth a look at how yours is set.`,
  fix: `Switch off DTDs and external entities in the parser, or accept JSON only.`,
  references: [
    { label: "CWE-611", url: "https://cwe.mitre.org/data/definitions/611.html" },
    { label: "CWE-776", url: "https://cwe.mitre.org/data/definitions/776.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody: { content: { application/xml: { schema: { type: object } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.inputMediaTypes.length > 0 && tool.input !== null);
      const xml = tools.filter((tool) =>
        tool.inputMediaTypes.some((type) => /^(?:application|text)\/(?:[\w.-]{1,80}\+)?xml\b/i.test(type)),
      );
      judge(
        ctx,
        tools.length,
        xml.map((tool) => ({ tool, at: tool.input?.at ?? tool.at })),
        () => ({
          observed: listed(xml.map(label)),
          expected: "JSON, or a parser without external entities",
          message: `${count(xml.length, "operation")} ${xml.length === 1 ? "reads" : "read"} XML; see that the parser resolves no external entities.`,
        }),
      );
    },
  },
});
