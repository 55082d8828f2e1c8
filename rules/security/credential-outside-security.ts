import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together, type Spot } from "../shared/aggregate.ts";
import { isCredential } from "../shared/credentials.ts";
import { isCall, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

const PROOF =
  /^(?:authorization|proxy-authorization|x-?api-?key|api-?key|x-?auth(?:entication|orization)?(?:-?token|-?key)?|x-access-token|auth-token)$/i;

const SESSION = /^(?:jsessionid|phpsessid|sid|session|session[-_]?(?:id|token)|auth[-_]?token|access[-_]?token|jwt)$/i;

export default defineRule({
  id: "SEC-053",
  slug: "credential-outside-security",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Credentials are declared as security schemes",
    fail: "A credential is declared as an ordinary header parameter",
  },
  why: `Described as a parameter, the key is something that a model fills in, sees and repeats, and every tool that reads \`security\` takes the operation for open. (In OpenAPI 3 a parameter called \`Authorization\` is ignored.)`,
  fix: `Declare it as a security scheme (\`type: apiKey, in: header\`, or \`type: http, scheme: bearer\`) and require it.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
    { label: "OpenAPI 3.1 Parameter Object", url: "https://spec.openapis.org/oas/v3.1.1.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      parameters: [{ name: Authorization, in: header, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: () => {
    const found = new Map<string, (Spot & { readonly tool: Tool; readonly where: string })[]>();
    let headers = 0;
    return {
      parameterOutsideBody({ parameter }, tool) {
        if ((parameter.in !== "header" && parameter.in !== "cookie") || !isCall(tool)) return;
        headers++;
        if (
          !PROOF.test(parameter.name) &&
          !(parameter.in === "cookie" && SESSION.test(parameter.name)) &&
          !(tool.auth.state !== "required" && isCredential(parameter.name, parameter.schema.raw, parameter.description))
        )
          return;
        const list = found.get(parameter.name) ?? [];
        list.push({ at: parameter.at, tool, where: parameter.in });
        found.set(parameter.name, list);
      },
      end(ctx) {
        if (headers > 0 && found.size === 0)
          ctx.check(true, () => ({ at: ctx.surface.at, observed: "", expected: "" }));
        for (const [name, spots] of found) {
          ctx.check(false, () =>
            together(spots, {
              observed: `${spots[0]?.where ?? "header"} parameter ${name} on ${listed(
                spots.map(({ tool }) => label(tool)),
                3,
              )}`,
              expected: "a security scheme, required with `security`",
              message: `The credential ${name} is declared as an ordinary ${spots[0]?.where ?? "header"} parameter.`,
              key: name,
            }),
          );
        }
      },
    };
  },
});
