import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-308",
  slug: "access-not-controlled",
  category: "compliance",
  factor: "controls",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:endpoint-protection"],
  title: {
    pass: "Access to the tools is controlled",
    fail: "Access to the tools is not controlled",
  },
  why: "Access control comes before every other duty: who may not be told apart may not be held to anything.",
  fix: "Authenticate every client and grant by role.",
  references: [{ label: "SOC 2 CC6.6" }, { label: "ISO/IEC 27001:2022 A.5.15" }, { label: "GDPR Art. 32" }],
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
    expected: "every client authenticated",
    message: () => "Access to the tools is not controlled.",
  }),
});
