import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

const SAID =
  /\b(?:instead|replaced by|replacement|superseded|in favou?r of|migrat\w{2,4}|moved to|sunset|will be (?:removed|deleted|closing|retired)|removal|end[- ]of[- ]life|retired? (?:on|in|by)|shut ?down|discontinued|(?:use|see|prefer) (?:the |[`"'/[<]|\w{1,40} ?\(|(?:get|post|put|patch|delete)\b)|20\d\d)\b|(?:use|see) [`"'/[<]/;

export default defineRule({
  id: "HEA-008",
  slug: "deprecated-without-successor",
  category: "health",
  factor: "availability",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Deprecated operations say what replaces them, or when they go",
    fail: "Deprecated operations say neither what replaces them nor when they go",
  },
  why: `An agent keeps calling what works today. Without a date or a successor the day on which it stops is a surprise.`,
  fix: `Name the successor in the description, and the date (\`x-sunset\`, or the \`Sunset\` header).`,
  references: [
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
    { label: "RFC 8594", url: "https://www.rfc-editor.org/rfc/rfc8594" },
    { label: "RFC 9745", url: "https://www.rfc-editor.org/rfc/rfc9745" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/a: { get: { operationId: getA, deprecated: true, description: Gets A., responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /v1/a: { get: { operationId: getA, deprecated: true, description: "Gets A. Use \`GET /v2/a\` instead.", responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const old = calls(ctx.surface).filter((tool) => tool.deprecated);
      const bare = old.filter(
        (tool) =>
          !SAID.test(`${tool.description} ${tool.summary ?? ""}`.slice(0, 5_000).toLowerCase()) &&
          !Object.keys(tool.raw).some((key) => /^x-.*(?:sunset|deprecat|replace|removal|successor|eol)/i.test(key)) &&
          !tool.responses.some((response) => response.headers.some((header) => /^sunset$/i.test(header))),
      );
      judge(
        ctx,
        old.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "a successor or a date",
          message: `${count(bare.length, "deprecated operation")} ${bare.length === 1 ? "says" : "say"} neither what replaces ${bare.length === 1 ? "it" : "them"} nor when ${bare.length === 1 ? "it goes" : "they go"}: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
