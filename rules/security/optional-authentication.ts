import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";

export default defineRule({
  id: "SEC-003",
  slug: "optional-authentication",
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
    pass: "Where something changes, authentication is not optional",
    fail: "Authentication is optional on an operation that changes state",
  },
  why: `An empty \`{}\` among the alternatives of \`security\` means that the credential may be left out. Most tools overlook it, and so do reviewers: the operation looks protected because a scheme is named beside it.`,
  fix: `Delete the \`{}\` alternative. If an anonymous variant is wanted, make it an operation of its own with a narrower effect.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
    { label: "OpenAPI 3.1 Security Requirement Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders/{id}:
    delete:
      operationId: deleteOrder
      security: [{ key: [] }, {}]
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
paths:
  /orders/{id}:
    delete:
      operationId: deleteOrder
      security: [{ key: [] }, { session: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
    get:
      operationId: getOrder
      security: [{ key: [] }, {}]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Order } }
components:
  securitySchemes: { key: { type: http, scheme: bearer }, session: { type: http, scheme: bearer } }
`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!isCall(tool) || tool.auth.state === "unknown" || isOpenByNature(tool)) return;
      if (!classification.mutates && !isHighRisk(classification)) return;
      ctx.check(tool.auth.state !== "optional", () => ({
        tool,
        at: tool.auth.at,
        observed: `${label(tool)}: one of ${tool.auth.alternatives.length} alternatives is {}`,
        expected: "every alternative names a security scheme",
        message: `${label(tool)} is a ${classification.category} operation, and the empty alternative {} lets anyone skip the credential.`,
        severity: isHighRisk(classification) ? "high" : "medium",
        fix: { text: "Delete the `{}` alternative from `security`.", before: "- {}", after: "" },
      }));
    },
  },
});
