import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, isHttpMethod, label } from "../shared/operations.ts";

export default defineRule({
  id: "SEC-052",
  slug: "trace-method",
  category: "security",
  factor: "transport",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "The TRACE method is not offered", fail: "The TRACE method is offered" },
  why: `TRACE echoes the request with its headers, credentials and cookies among them.`,
  fix: `Take it out of the description and switch it off in the server.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-693", url: "https://cwe.mitre.org/data/definitions/693.html" },
    { label: "RFC 9110 section 9.3.8", url: "https://www.rfc-editor.org/rfc/rfc9110" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { trace: { operationId: traceA, responses: { "200": { description: Echo } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool)) return;
      ctx.check(!isHttpMethod(tool, "TRACE", "TRACK"), () => ({
        tool,
        at: tool.at,
        observed: label(tool),
        expected: "no TRACE",
      }));
    },
  },
});
