import { defineRule } from "../../src/engine/define-rule.ts";
import type { Place } from "../../src/load/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { isCredential } from "../shared/credentials.ts";
import { isCall, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-020",
  slug: "credential-in-query",
  category: "security",
  factor: "secrets",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No credential is passed in a query parameter", fail: "A credential is passed in a query parameter" },
  why: `Query strings are written to access logs, kept in histories and sent on in referrer headers. A password or token that travels there should be counted as disclosed.`,
  fix: `Move the value to a header or to the body of a POST.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
    { label: "RFC 6750 section 2.3", url: "https://www.rfc-editor.org/rfc/rfc6750" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /report:
    get:
      operationId: getReport
      parameters: [{ name: access_token, in: query, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /report:
    get:
      operationId: listReports
      parameters:
        - { name: page_token, in: query, schema: { type: string } }
        - { name: api_key_id, in: query, schema: { type: string } }
        - { name: X-Access-Token, in: header, schema: { type: string } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const found = new Map<string, { readonly at: Place; readonly tool: Tool }[]>();
    return {
      parameterOutsideBody({ parameter }, tool, ctx) {
        if (parameter.in !== "query" || !isCall(tool)) return;
        if (!isCredential(parameter.name, parameter.schema.raw, parameter.description)) {
          ctx.check(true, () => ({ at: parameter.at, observed: "", expected: "" }));
          return;
        }
        const list = found.get(parameter.name) ?? [];
        list.push({ at: parameter.at, tool });
        found.set(parameter.name, list);
      },
      end(ctx) {
        for (const [name, spots] of found) {
          ctx.check(false, () =>
            together(spots, {
              observed: `query parameter ${name} of ${listed(
                spots.map(({ tool }) => label(tool)),
                3,
              )}`,
              expected: "a header, or the body of a POST",
              message: `The credential ${name} is passed in the query string.`,
              key: name,
              fix: { text: "Pass it in a header.", before: "in: query", after: "in: header" },
            }),
          );
        }
      },
    };
  },
});
