import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";

export default defineRule({
  id: "SEC-005",
  slug: "undeclared-high-risk-operation",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every high-risk operation says what credential it needs",
    fail: "High-risk operation does not say what credential it needs",
  },
  why: `This operation deletes, moves money, changes credentials or runs something, and neither it nor the root of the document says anything about authentication. Undeclared is not the same as open, but whoever builds on the description has to guess, and a generated client will send no credential.`,
  fix: `Add \`security\` to the operation, or to the root of the document.`,
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
paths:
  /users/{id}:
    get:
      operationId: getUser
      security: [{ key: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: User } }
    delete:
      operationId: deleteUser
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
  /users/{id}:
    delete:
      operationId: deleteUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || tool.auth.state === "unknown") return;
      if (!isHighRisk(classification) || isOpenByNature(tool)) return;
      ctx.check(tool.auth.state !== "undeclared", () => ({
        tool,
        at: tool.at,
        observed: `${label(tool)} (${classification.category}): no security on the operation or the root`,
        expected: "a security requirement",
        message: `${label(tool)} is a ${classification.category} operation, and nothing says what credential it needs.`,
        confidence: classification.certainty === "low" ? "low" : "medium",
      }));
    },
  },
});
