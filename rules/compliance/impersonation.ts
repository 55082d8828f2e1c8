import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label, operationWords } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

const ACTING =
  /\b(?:impersonat|act(?:ing)? as (?:another|a|the) user|on behalf of (?:another|any) user|sign in as (?:a|another|the|your) user)/i;
const WORDS = new Set(["impersonate", "impersonation", "sudo", "masquerade"]);

export default defineRule({
  id: "CPL-012",
  slug: "impersonation",
  category: "compliance",
  factor: "controls",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No operation lets the caller act as somebody else",
    fail: "An operation lets the caller act as somebody else",
  },
  why: `Whoever impersonates a user does things in their name, and the log says that the user did them. In the hands of an agent that is every user at once.`,
  fix: `Keep it for named administrators, mark the session as impersonated in every log line, limit its time, and tell the user.`,
  references: [
    { label: "SOC 2 CC6.1" },
    { label: "ISO 27001 A.8.2" },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-269", url: "https://cwe.mitre.org/data/definitions/269.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /users/{id}/impersonate:
    post: { operationId: impersonateUser, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Done } } }
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
  /users/{id}:
    get: { operationId: getUser, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter((tool) => {
        const { classification } = ctx.of(tool);
        if (!classification.mutates && classification.category !== "auth") return false;
        const words = operationWords(tool);
        if (words.includes("revoke") || words.includes("delete")) return false;
        return (
          words.some((word) => WORDS.has(word)) ||
          (classification.category === "auth" && ACTING.test(tool.description.slice(0, 1_000)))
        );
      });
      judge(
        ctx,
        Math.max(1, tools.length),
        tools.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(tools.map(label)),
          expected: "named administrators only, marked in every log line",
          message: `Callers can act as somebody else: ${listed(tools.map(label))}.`,
        }),
      );
    },
  },
});
