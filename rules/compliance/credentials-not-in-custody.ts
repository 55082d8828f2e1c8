import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-307",
  slug: "credentials-not-in-custody",
  category: "compliance",
  factor: "controls",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:credentials-vault"],
  title: {
    pass: "Credentials are in custody",
    fail: "Credentials are not in custody",
  },
  why: "Frameworks ask that secrets are kept, rotated and accounted for. A key in a configuration file is none of these.",
  fix: "Keep the keys in a vault, rotate them, and name an owner for each.",
  references: [{ label: "SOC 2 CC6.1" }, { label: "ISO/IEC 27001:2022 A.5.17" }, { label: "PCI DSS 4.0.1 8.6" }],
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
    expected: "credentials kept, rotated and accounted for",
    message: () => "Credentials are not in custody.",
  }),
});
