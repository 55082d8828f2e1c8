import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";

export default defineRule({
  id: "SEC-002",
  slug: "open-write-operation",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No state-changing operation is declared open",
    fail: "State-changing operation is declared open to anyone",
  },
  why: `The description says that no credential is needed (\`security: []\`, or only \`{}\`) for an operation that creates or changes something. Spam, vandalism and filled disks are the mild outcomes; where the record belongs to somebody, it is worse.`,
  fix: `Require a scheme, or remove the operation's own \`security\` so that the root's requirement applies.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /articles:
    post:
      operationId: createArticle
      security: []
      requestBody: { content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /articles:
    post:
      operationId: createArticle
      security: [{ key: [] }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { title: { type: string } } } } } }
      responses: { "201": { description: Created } }
  /register:
    post: { operationId: register, security: [], responses: { "201": { description: Created } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || tool.auth.state === "unknown") return;
      if (!classification.mutates || isHighRisk(classification) || isOpenByNature(tool)) return;
      ctx.check(tool.auth.state !== "open", () => ({
        tool,
        at: tool.auth.at,
        observed: `${label(tool)} (${classification.category}) with ${tool.auth.alternatives.length === 0 ? "security: []" : "security: [{}]"}`,
        expected: "a requirement that names a security scheme",
        message: `${label(tool)} changes state and can be called without any credential.`,
        severity: classification.category === "admin" && classification.certainty !== "low" ? "critical" : "high",
        fix: {
          text: "Require a scheme on this operation, or remove its own `security` so that the root's applies.",
          before: tool.auth.alternatives.length === 0 ? "security: []" : "security: [{}]",
          after: `security: [{ ${ctx.surface.securitySchemes[0]?.id ?? "bearerAuth"}: [] }]`,
        },
      }));
    },
  },
});
