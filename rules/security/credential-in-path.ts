import { defineRule } from "../../src/engine/define-rule.ts";
import type { Place } from "../../src/load/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { isCredential } from "../shared/credentials.ts";
import { isCall, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-021",
  slug: "credential-in-path",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No credential is part of a path", fail: "A credential is part of a path" },
  why: `Paths are logged everywhere, and rarely masked. A token in the path (as opposed to the *id* of a token) ends up in access logs, dashboards and error trackers.`,
  fix: `Take the value in a header or in the body. If it is only an identifier, call it \`{token_id}\`.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /sessions/{session_token}:
    get:
      operationId: getSession
      parameters: [{ name: session_token, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /tokens/{token_id}:
    get:
      operationId: getToken
      parameters: [{ name: token_id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const found = new Map<string, { readonly at: Place; readonly tool: Tool }[]>();
    return {
      parameterOutsideBody({ parameter }, tool, ctx) {
        if (parameter.in !== "path" || !isCall(tool)) return;
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
              observed: `path parameter {${name}} of ${listed(
                spots.map(({ tool }) => label(tool)),
                3,
              )}`,
              expected: "a header or the body; or an identifier such as {token_id}",
              message: `The credential {${name}} is part of the path.`,
              key: name,
            }),
          );
        }
      },
    };
  },
});
