import { defineRule } from "../../src/engine/define-rule.ts";
import type { SecurityScheme } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { requirementsOf, type Use } from "../shared/requirements.ts";
import { count, listed } from "../shared/words.ts";

interface Missing {
  readonly scheme: SecurityScheme;
  readonly scopes: string[];
  readonly uses: Use[];
}

const MOST_SINGLE = 5;

export default defineRule({
  id: "SEC-009",
  slug: "undeclared-scope",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every scope that is required is declared by its scheme",
    fail: "A required scope is not declared by its scheme",
  },
  why: `A scope that the scheme does not declare cannot be requested by a client that reads the description, so calls fail or people ask for a broader scope instead. Scopes on a scheme that has none (an API key) are ignored: the restriction that they suggest does not exist.`,
  fix: `Declare the scope in the flow with a description, or correct the requirement.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-285", url: "https://cwe.mitre.org/data/definitions/285.html" },
    { label: "OpenAPI 3.1 OAuth Flow Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get: { operationId: a, security: [{ oauth: ["reports:reed"] }], responses: { "200": { description: Fine } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "reports:read": Read reports } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get: { operationId: a, security: [{ oauth: ["reports:read"] }], responses: { "200": { description: Fine } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { "reports:read": Read reports } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { surface } = ctx;
      const schemes = new Map(surface.securitySchemes.map((scheme) => [scheme.id, scheme]));
      // From 3.1 on, other schemes may list roles.
      const rolesAllowed = !/^(?:2|3\.0)/.test(surface.specVersion ?? "");
      const byScheme = new Map<string, Missing[]>();
      for (const { scheme: id, scope, uses } of requirementsOf(surface).scopes) {
        const scheme = schemes.get(id);
        if (!scheme || scheme.type === "openIdConnect" || scheme.type === "unknown") continue;
        const oauth = scheme.type === "oauth2";
        if (!oauth && rolesAllowed) continue;
        if (oauth && scheme.flows.some((flow) => flow.scopes.includes(scope))) {
          ctx.check(true, { at: scheme.at, observed: "", expected: "" });
          continue;
        }
        const missing = byScheme.get(id) ?? [];
        missing.push({ scheme, scopes: [scope], uses: [...uses] });
        byScheme.set(id, missing);
      }
      for (const [id, missing] of byScheme) {
        const oauth = missing[0]!.scheme.type === "oauth2";
        // Scopes on a scheme that has none are one mistake, whatever they are called.
        const groups = oauth && missing.length <= MOST_SINGLE ? missing.map((item) => [item]) : [missing];
        for (const group of groups) {
          const names = listed(group.flatMap((item) => item.scopes));
          const uses = group.flatMap((item) => item.uses);
          const { scheme } = group[0]!;
          const declared = scheme.flows.flatMap((flow) => flow.scopes);
          ctx.check(false, () =>
            together(uses, {
              observed: oauth
                ? `${id} requires ${names} in ${count(uses.length, "place")}; declared: ${declared.length > 0 ? listed(declared) : "none"}`
                : `${id} is a scheme of type ${scheme.type} and cannot carry ${names}`,
              expected: oauth ? `${names} under the scopes of ${id}` : "an empty list for a scheme without scopes",
              message: oauth
                ? `${id} does not declare what is required of it: ${names}.`
                : `${count(group.length, "scope")} on ${id}, a scheme of type ${scheme.type}, ${group.length === 1 ? "has" : "have"} no effect: ${names}.`,
              severity: oauth ? "medium" : "low",
              key: group.length === 1 ? `${id} ${names}` : id,
            }),
          );
        }
      }
    },
  },
});
