import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-312",
  slug: "credential-operations-exposed",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["exposure", "control:approval-workflows"],
  title: {
    pass: "No tool handles sign-in, sessions or rights",
    fail: "Tools handle sign-in, sessions or rights",
  },
  why: "A tool that creates keys, ends sessions or grants roles changes who may do what: one call can outlive the conversation.",
  fix: "Leave them out unless the task is administration of access, require approval, and never return a secret to the model.",
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-269", url: "https://cwe.mitre.org/data/definitions/269.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"create_api_key","description":"Creates an API key and returns its secret.","inputSchema":{"type":"object","properties":{"name":{"type":"string"}}}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"create_api_key","description":"Creates an API key and returns its secret.","inputSchema":{"type":"object","properties":{"name":{"type":"string"}}}}]}`,
        governance: `approvals:
  - tools: ["create_*"]
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "auth");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `authentication: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} authentication ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
