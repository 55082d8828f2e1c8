import { defineRule } from "../../src/engine/define-rule.ts";
import { calls } from "../shared/operations.ts";
import { count } from "../shared/words.ts";

export default defineRule({
  id: "SEC-004",
  slug: "no-security-declared",
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
    pass: "The description says how callers prove who they are",
    fail: "The description declares no security at all",
  },
  why: `Nothing in the document asks for a credential: no \`security\` at the root, none on any operation. Either the API is open, or the description leaves out what matters most to whoever connects an agent to it; a gateway may still check, but nobody can tell from here.`,
  fix: `Declare the scheme that the API really uses under \`securitySchemes\` (2.0: \`securityDefinitions\`) and require it with \`security\` at the root; mark the few open operations with \`security: []\`.`,
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
  /notes:
    post: { operationId: createNote, responses: { "201": { description: Created } } }
    get: { operationId: listNotes, responses: { "200": { description: Notes } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /notes:
    post: { operationId: createNote, responses: { "201": { description: Created } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      if (tools.length === 0) return;
      const undeclared = tools.every((tool) => tool.auth.state === "undeclared");
      const changing = tools.filter((tool) => ctx.of(tool).classification.mutates).length;
      const schemes = ctx.surface.securitySchemes.map((scheme) => scheme.id);
      ctx.check(!undeclared, () => ({
        at: ctx.surface.at,
        observed: `${count(tools.length, "operation")}, ${changing} of them changing state, none with a security requirement${schemes.length > 0 ? `; ${schemes.join(", ")} defined but never required` : ""}`,
        expected: "`security` at the root or on the operations",
        severity: changing > 0 ? "high" : "low",
        fix: {
          text: "Require a scheme at the root; mark open operations with `security: []`.",
          after: `security:\n  - ${schemes[0] ?? "bearerAuth"}: []`,
        },
      }));
    },
  },
});
