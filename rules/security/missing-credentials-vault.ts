import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-301",
  slug: "missing-credentials-vault",
  category: "security",
  factor: "secrets",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:credentials-vault"],
  title: {
    pass: "A vault keeps the credentials",
    fail: "No credentials vault is configured",
  },
  why: "A secret in a prompt, an argument or a client's configuration file can be repeated by the model, logged by the client and read by every other server of that client.",
  fix: "Keep upstream keys in a secret store, let the server fetch them at the moment of the call, and declare `controls.credentials-vault`.",
  references: [
    { label: "OWASP MCP01:2025" },
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  credentials-vault: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  credentials-vault: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "credentials-vault",
    expected: "credentials kept in a vault on the server side",
    message: () => "No credentials vault is configured.",
  }),
});
