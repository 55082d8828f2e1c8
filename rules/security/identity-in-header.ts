import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";
/** Names that state an identity; `X-Account-Id` and the like choose among the caller's own. */
const IDENTITY =
  /^x-(?:(?:auth(?:enticated)?|forwarded|remote|current|logged-in|real)-)?(?:user|username|userid|user-id|user-name|user-role|user-roles|user-email|role|roles|is-admin|admin|principal|employee-id)$/i;

export default defineRule({
  id: "SEC-058",
  slug: "identity-in-header",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Callers do not say themselves who they are", fail: "A header says who the caller is" },
  why: `A header such as \`X-User-Id\` or \`X-Role\` is written by the caller. Where the server believes it, anybody is anybody.`,
  fix: `Take the identity from the verified token. If a gateway sets the header, keep it out of the description and strip it from outside requests.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-290", url: "https://cwe.mitre.org/data/definitions/290.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{ name: X-User-Id, in: header, required: true, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{ name: X-Request-Id, in: header, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const spots: (Spot & { readonly name: string })[] = [];
    let headers = 0;
    return {
      tool(tool) {
        if (!isCall(tool)) return;
        for (const { in: place, name, at } of tool.parameters) {
          if (place !== "header") continue;
          headers++;
          if (IDENTITY.test(name)) spots.push({ at, tool, name: `${name} of ${label(tool)}` });
        }
      },
      end(ctx) {
        judge(ctx, headers, spots, () => ({
          observed: listed(spots.map(({ name }) => name)),
          expected: "the identity in a verified token",
          message: `The caller says who it is: ${listed(spots.map(({ name }) => name))}.`,
        }));
      },
    };
  },
});
