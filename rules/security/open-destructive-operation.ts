import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";

export default defineRule({
  id: "SEC-001",
  slug: "open-destructive-operation",
  category: "security",
  factor: "authentication",
  severity: "critical",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: ["open-destructive"],
  title: { pass: "No high-risk operation is declared open", fail: "High-risk operation is declared open to anyone" },
  why: `The description says in so many words that this operation needs no credential (\`security: []\`, or only \`{}\`), and it deletes, moves money, changes credentials or runs something. Whoever finds the address can call it, and an agent that is handed the tool will not even be asked for a key.`,
  fix: `Require a scheme on the operation, or delete its own \`security\` so that the root's requirement applies. If the endpoint is truly public by design, say so in a suppression with a reason.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /invoices/{id}:
    delete:
      operationId: deleteInvoice
      security: [{}]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
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
  /invoices/{id}:
    delete:
      operationId: deleteInvoice
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
  /login:
    post:
      operationId: login
      security: []
      responses: { "200": { description: Session } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, facts, ctx) {
      const { classification } = facts;
      if (!isCall(tool) || tool.auth.state === "unknown" || !isHighRisk(classification)) return;
      if (isOpenByNature(tool)) return;
      ctx.check(tool.auth.state !== "open", () => ({
        tool,
        at: tool.auth.at,
        observed: `${label(tool)} (${classification.category}) with ${tool.auth.alternatives.length === 0 ? "security: []" : "security: [{}]"}${tool.auth.inherited ? ", inherited from the root" : ""}`,
        expected: "a requirement that names a security scheme",
        message: `${label(tool)} can be called without any credential, and it is a ${classification.category} operation.`,
        fix: {
          text: "Require a scheme on this operation, or remove its own `security` so that the root's applies.",
          before: tool.auth.alternatives.length === 0 ? "security: []" : "security: [{}]",
          after: `security: [{ ${ctx.surface.securitySchemes[0]?.id ?? "bearerAuth"}: [] }]`,
        },
        confidence: classification.certainty === "low" || classification.alternative === "read" ? "medium" : "high",
        severity: classification.alternative === "read" ? "high" : "critical",
      }));
    },
  },
});
