import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-302",
  slug: "missing-endpoint-protection",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:endpoint-protection"],
  title: {
    pass: "The endpoint asks who is calling",
    fail: "Endpoint protection is not enabled",
  },
  why: "A listing that anyone can read tells an attacker what to try; an endpoint that anyone can call lets them try it.",
  fix: "Ask for a token on every request, answer 401 with `WWW-Authenticate` without one, check `Origin` and `Host`, serve over TLS only.",
  references: [
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
    { label: "RFC 9728", url: "https://www.rfc-editor.org/rfc/rfc9728" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  endpoint-protection: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  endpoint-protection: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "endpoint-protection",
    expected: "a token asked for on every request",
    message: () => "Endpoint protection is not enabled.",
  }),
});
