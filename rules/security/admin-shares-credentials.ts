import { defineRule } from "../../src/engine/define-rule.ts";
import type { Auth } from "../../src/surface/types.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isAdmin, isInternal, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

function keyOf(auth: Auth): string {
  return auth.alternatives
    .map((alternative) =>
      alternative
        .map(({ scheme, scopes }) => `${scheme}:${scopes.toSorted().join(",")}`)
        .toSorted()
        .join("+"),
    )
    .toSorted()
    .join("|");
}

export default defineRule({
  id: "SEC-031",
  slug: "admin-shares-credentials",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Administrative operations ask for more than ordinary ones",
    fail: "Administrative operations ask for the same credential as ordinary ones",
  },
  why: `The description asks administrators for exactly the scheme and scopes that everybody has. Whether the server checks a role behind it cannot be seen; an agent that holds the ordinary key holds, by all that is written, this one too.`,
  fix: `Require a scope of its own (\`admin\`) or a separate scheme on administrative and internal operations.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-285", url: "https://cwe.mitre.org/data/definitions/285.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /orders: { get: { operationId: listOrders, responses: { "200": { description: Fine } } } }
  /admin/users/{id}:
    delete:
      operationId: adminDeleteUser
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
  /orders: { get: { operationId: listOrders, responses: { "200": { description: Fine } } } }
  /admin/users/{id}:
    delete:
      operationId: adminDeleteUser
      security: [{ adminKey: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
components: { securitySchemes: { key: { type: http, scheme: bearer }, adminKey: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface).filter(({ auth }) => auth.state === "required" || auth.state === "optional");
      const inner = tools.filter((tool) => isAdmin(tool) || isInternal(tool));
      const within = new Set(inner);
      const outer = tools.filter((tool) => !within.has(tool));
      if (inner.length === 0 || outer.length === 0 || inner.length > outer.length * 3) return;
      const ordinary = new Set(outer.map(({ auth }) => keyOf(auth)));
      const shared = inner.filter(({ auth }) => ordinary.has(keyOf(auth)));
      judge(
        ctx,
        inner.length,
        shared.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `${listed(shared.map(label))} ask for ${listed([...new Set(shared.map(({ auth }) => keyOf(auth)))], 2)}, as ordinary operations do`,
          expected: "a scope or scheme of their own",
          message: `${count(shared.length, "administrative or internal operation")} ${shared.length === 1 ? "asks" : "ask"} for the same credential and scopes as ordinary ones: ${listed(shared.map(label))}.`,
        }),
      );
    },
  },
});
