import { defineRule } from "../../src/engine/define-rule.ts";
import type { SecurityScheme, Tool } from "../../src/surface/types.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

const FORGERY = /csrf|xsrf|anti-?forgery|same-?site/i;

function trusts(tool: Tool, cookies: ReadonlySet<string>): boolean {
  return tool.auth.alternatives.some(
    (alternative) => alternative.length > 0 && alternative.every(({ scheme }) => cookies.has(scheme)),
  );
}

export default defineRule({
  id: "SEC-012",
  slug: "cookie-without-csrf",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Cookie authentication comes with protection against forged requests",
    fail: "State-changing operations trust a cookie and show no protection against forged requests",
  },
  why: `A browser attaches cookies by itself, so another site can make a signed-in user's browser send the request. Nothing in the description (no anti-forgery header or parameter) shows that the API would notice.`,
  fix: `Ask for an anti-forgery token in a header, or accept bearer tokens instead. Document \`SameSite\` if that is the defence.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-352", url: "https://cwe.mitre.org/data/definitions/352.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ session: [] }]
paths:
  /notes: { post: { operationId: createNote, responses: { "201": { description: Created } } } }
components: { securitySchemes: { session: { type: apiKey, in: cookie, name: sid } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ session: [] }]
paths:
  /notes:
    post:
      operationId: createNote
      parameters: [{ name: X-CSRF-Token, in: header, required: true, schema: { type: string } }]
      responses: { "201": { description: Created } }
components: { securitySchemes: { session: { type: apiKey, in: cookie, name: sid } } }
`,
      },
    ],
  },
  visit: () => {
    const schemes: SecurityScheme[] = [];
    return {
      securityScheme(scheme) {
        const says = typeof scheme.raw["description"] === "string" && FORGERY.test(scheme.raw["description"]);
        if (scheme.type === "apiKey" && scheme.in === "cookie" && !says && !FORGERY.test(scheme.name ?? ""))
          schemes.push(scheme);
      },
      end(ctx) {
        if (schemes.length === 0) return;
        const cookies = new Set(schemes.map((scheme) => scheme.id));
        const trusting = calls(ctx.surface).filter((tool) => trusts(tool, cookies));
        const changing = trusting.filter((tool) => ctx.of(tool).classification.mutates);
        // Reads only: the cookie itself is what there is to tell.
        const concerned = changing.length > 0 ? changing : trusting;
        const bare = concerned.filter((tool) => !tool.parameters.some((parameter) => FORGERY.test(parameter.name)));
        judge(
          ctx,
          concerned.length,
          bare.map((tool) => ({ tool, at: tool.at })),
          () => ({
            observed: `${listed([...cookies])} in a cookie; no anti-forgery parameter on ${listed(bare.map(label))}`,
            expected: "an anti-forgery header, or a credential that a browser does not attach by itself",
            severity: changing.length > 0 ? "low" : "info",
          }),
        );
      },
    };
  },
});
