import { defineRule } from "../../src/engine/define-rule.ts";
import { headerValues } from "../shared/headers.ts";
import { calls, label } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-066",
  slug: "personal-answer-cacheable",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Answers about persons are not kept by shared caches",
    fail: "An answer about a person may be kept by shared caches",
  },
  why: `\`Cache-Control: public\` lets a proxy give the data of one person to the next one who asks.`,
  fix: `Answer with \`Cache-Control: no-store\` (or \`private\`).`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-525", url: "https://cwe.mitre.org/data/definitions/525.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me:
    get:
      operationId: getMe
      responses:
        "200":
          description: Me
          headers: { Cache-Control: { schema: { type: string }, example: "public, max-age=600" } }
          content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me:
    get:
      operationId: getMe
      responses:
        "200":
          description: Me
          headers: { Cache-Control: { schema: { type: string }, example: no-store } }
          content: { application/json: { schema: { type: object, properties: { email: { type: string, format: email } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      for (const tool of calls(ctx.surface)) {
        const personal = ctx
          .of(tool)
          .dataClasses.filter(({ direction, certainty }) => direction === "response" && certainty !== "low");
        if (personal.length === 0) continue;
        for (const { value, at } of headerValues(tool, ctx.surface, "cache-control")) {
          ctx.check(!/\bpublic\b/i.test(value), () => ({
            tool,
            at,
            observed: `Cache-Control: ${value.slice(0, 80)} on ${label(tool)}`,
            expected: "no-store or private",
            message: `${label(tool)} lets shared caches keep ${personal[0]!.field.slice(0, 80)}.`,
          }));
        }
      }
    },
  },
});
