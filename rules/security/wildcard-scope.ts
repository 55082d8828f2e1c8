import { defineRule } from "../../src/engine/define-rule.ts";
import { below } from "../shared/operations.ts";

const EVERYTHING =
  /^(?:\*|\*[:.]\*|all|full|full[-_. ]?access|god|root|superuser|admin[:.]\*|[a-z]{1,30}[:.]\*|everything|all[:.](?:all|access)|read[-_]?write[-_]?all|.{0,200}\/\.default)$/i;

export default defineRule({
  id: "SEC-045",
  slug: "wildcard-scope",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Scopes name what they allow", fail: "A scope allows everything" },
  why: `A scope such as \`*\` or \`full_access\` gives an agent everything for the sake of one operation, and nobody can grant less.`,
  fix: `Split it by resource and action (\`orders:read\`, \`orders:write\`) and require the narrowest.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-250", url: "https://cwe.mitre.org/data/definitions/250.html" },
    { label: "CWE-269", url: "https://cwe.mitre.org/data/definitions/269.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders: { get: { operationId: listOrders, security: [{ oauth: ["*"] }], responses: { "200": { description: Fine } } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "*": Everything } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders: { get: { operationId: listOrders, security: [{ oauth: ["orders:read"] }], responses: { "200": { description: Fine } } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "orders:read": Read orders } } } }
`,
      },
    ],
  },
  visit: {
    securityScheme(scheme, ctx) {
      for (const flow of scheme.flows) {
        for (const scope of flow.scopes) {
          const all = EVERYTHING.test(scope);
          ctx.check(!all, () => ({
            at: below(flow.at, "scopes", scope),
            observed: `${scheme.id} declares ${scope}`,
            expected: "scopes by resource and action",
            key: `${flow.kind} ${scope}`,
            severity: /^[a-z]{1,30}[:.]\*$/i.test(scope) ? "low" : "medium",
          }));
        }
      }
    },
  },
});
