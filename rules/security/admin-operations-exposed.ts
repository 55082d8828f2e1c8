import { defineRule } from "../../src/engine/define-rule.ts";
import { about, controlOf, namesOf, toolsOf } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-314",
  slug: "admin-operations-exposed",
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
    pass: "No tool changes settings of the whole system",
    fail: "Tools change settings of the whole system",
  },
  why: "A change to an organization, a deployment or a firewall reaches everybody at once.",
  fix: "Offer them to administrators only, in a server of their own, with approval.",
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"update_firewall_rules","description":"Changes the firewall rules of the whole organization.","inputSchema":{"type":"object","properties":{"rules":{"type":"array","items":{"type":"string"}}}}}]}`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
      {
        title: "approval rules cover them",
        mcp: `{"tools":[{"name":"update_firewall_rules","description":"Changes the firewall rules of the whole organization.","inputSchema":{"type":"object","properties":{"rules":{"type":"array","items":{"type":"string"}}}}}]}`,
        governance: `controls:
  approval-workflows: active
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = toolsOf(ctx, "admin");
      const guarded = controlOf(ctx, "approval-workflows")?.status === "active";
      if (ctx.surface.tools.length === 0) return;
      ctx.check(tools.length === 0 || guarded, () =>
        about(tools, ctx, {
          observed: `administrative: ${namesOf(tools)}`,
          expected: "none, or an approval before each call",
          message: `${tools.length} administrative ${tools.length === 1 ? "tool" : "tools"}: ${namesOf(tools)}.`,
        }),
      );
    },
  },
});
