import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-046",
  slug: "oauth-without-scope",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "High-risk operations under OAuth require a scope",
    fail: "High-risk operations under OAuth require no scope",
  },
  why: `The scheme declares scopes, and these operations ask for none: every token opens them, the read-only one too.`,
  fix: `Name the scope in the requirement.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-862", url: "https://cwe.mitre.org/data/definitions/862.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ oauth: [] }]
paths:
  /orders/{id}:
    delete:
      operationId: deleteOrder
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "orders:read": Read, "orders:write": Write } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ oauth: ["orders:read"] }]
paths:
  /orders/{id}:
    delete:
      operationId: deleteOrder
      security: [{ oauth: ["orders:write"] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "orders:read": Read, "orders:write": Write } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const scoped = new Set(
        ctx.surface.securitySchemes
          .filter((scheme) => scheme.flows.some((flow) => flow.scopes.length > 0))
          .map((scheme) => scheme.id),
      );
      if (scoped.size === 0) return;
      const risky = calls(ctx.surface).filter(
        (tool) =>
          isHighRisk(ctx.of(tool).classification) &&
          tool.auth.alternatives.some((alternative) => alternative.some(({ scheme }) => scoped.has(scheme))),
      );
      const bare = risky.filter((tool) =>
        tool.auth.alternatives.some(
          (alternative) =>
            alternative.length > 0 &&
            alternative.every(({ scheme, scopes }) => scoped.has(scheme) && scopes.length === 0),
        ),
      );
      judge(
        ctx,
        risky.length,
        bare.map((tool) => ({ tool, at: tool.auth.at })),
        () => ({
          observed: listed(bare.map(label)),
          expected: "at least one scope",
          message: `${count(bare.length, "high-risk operation")} ${bare.length === 1 ? "requires" : "require"} no scope although the scheme has some: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
