import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, label } from "../shared/operations.ts";
const OVERRIDE = /^(?:x-)?(?:http-)?method(?:-override)?$|^_method$|^x-method$/i;

export default defineRule({
  id: "SEC-057",
  slug: "method-override",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "The method of a request is what it says", fail: "A request may say that it is another method" },
  why: `A header or parameter such as \`X-HTTP-Method-Override\` turns a \`POST\` into a \`DELETE\` behind the rules of gateways, approvals and agents that look at the method.`,
  fix: `Take the override out; offer an operation of its own for each method.`,
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-650", url: "https://cwe.mitre.org/data/definitions/650.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    post:
      operationId: addNote
      parameters: [{ name: X-HTTP-Method-Override, in: header, schema: { type: string } }]
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
    post:
      operationId: addNote
      parameters: [{ name: X-Request-Id, in: header, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool)) return;
      const parameter = tool.parameters.find(
        ({ in: place, name }) =>
          (place === "header" && OVERRIDE.test(name)) || (place === "query" && name.toLowerCase() === "_method"),
      );
      ctx.check(parameter === undefined, () => ({
        tool,
        at: parameter!.at,
        observed: `${parameter!.name} of ${label(tool)}`,
        expected: "an operation for each method",
        message: `${label(tool)} may be sent as another method through ${parameter!.name}.`,
      }));
    },
  },
});
