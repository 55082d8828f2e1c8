import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-047",
  slug: "any-content-accepted",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Requests name the content types that they accept", fail: "A request accepts any content type" },
  why: `\`*/*\` lets a caller send HTML, XML or an archive where JSON was expected, and hands the choice of parser to them.`,
  fix: `List the media types that the server really reads.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-434", url: "https://cwe.mitre.org/data/definitions/434.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /files:
    post:
      operationId: uploadFile
      requestBody: { content: { "*/*": { schema: { type: string, format: binary, maxLength: 1000 } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /files:
    post:
      operationId: uploadFile
      requestBody: { content: { image/png: { schema: { type: string, format: binary, maxLength: 1000000 } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => tool.inputMediaTypes.length > 0 && tool.input !== null);
      const any = tools.filter((tool) =>
        tool.inputMediaTypes.some((type) => /^(?:\*|application|text)\/\*/.test(type)),
      );
      judge(
        ctx,
        tools.length,
        any.map((tool) => ({ tool, at: tool.input?.at ?? tool.at })),
        () => ({
          observed: `*/* on ${listed(any.map(label))}`,
          expected: "the media types that the server reads",
          message: `${count(any.length, "operation")} ${any.length === 1 ? "accepts" : "accept"} any content type: ${listed(any.map(label))}.`,
        }),
      );
    },
  },
});
