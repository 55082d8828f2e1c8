import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import { isCall, isHttpMethod, label, segments } from "../shared/operations.ts";
import { snake } from "../shared/words.ts";
const OWN = /^(?:me|self|profile|account|my|current_?user)$/i;
const FRESH = /^(?:new_?password|password_?new|password)$/;
const PROOF =
  /old|current|present|existing|token|code|otp|totp|mfa|ticket|secret|key|hash|signature|verification|proof/;

export default defineRule({
  id: "SEC-063",
  slug: "password-change-without-current",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "A new password needs the present one", fail: "A password can be changed without the present one" },
  why: `Whoever finds an open session, or talks an agent into one call, takes the account over for good.`,
  fix: `Ask for the present password, or for a fresh second factor, in the same request.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-620", url: "https://cwe.mitre.org/data/definitions/620.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me/password:
    put:
      operationId: changePassword
      requestBody: { content: { application/json: { schema: { type: object, properties: { new_password: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me/password:
    put:
      operationId: changePassword
      requestBody: { content: { application/json: { schema: { type: object, properties: { current_password: { type: string }, new_password: { type: string } } } } } }
      responses: { "200": { description: Fine } }
  /password/reset:
    post:
      operationId: resetPassword
      requestBody: { content: { application/json: { schema: { type: object, properties: { token: { type: string }, new_password: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool) || !isHttpMethod(tool, "POST", "PUT", "PATCH")) return;
      const parts = segments(tool.path);
      if (!parts.some((part) => OWN.test(part)) || !/password/i.test(parts.at(-1) ?? "")) return;
      const names = topLevel(tool).map(({ name }) => snake(name));
      if (!names.some((name) => FRESH.test(name))) return;
      ctx.check(
        names.some((name) => PROOF.test(name)),
        () => ({
          tool,
          at: tool.at,
          observed: `${label(tool)} takes the new password only`,
          expected: "the present password beside it",
          message: `${label(tool)} changes a password without asking for the present one.`,
        }),
      );
    },
  },
});
