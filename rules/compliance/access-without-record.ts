import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-305",
  slug: "access-without-record",
  category: "compliance",
  factor: "controls",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:audit-logging"],
  title: {
    pass: "Access through tools is recorded",
    fail: "Access through tools is not recorded",
  },
  why: "Every framework asks who accessed what, and when; without a log of tool calls there is no answer.",
  fix: "Log tool calls with the six fields of the template and keep the log as long as the framework asks.",
  references: [{ label: "SOC 2 CC7.2" }, { label: "ISO/IEC 27001:2022 A.8.15" }, { label: "HIPAA 164.312(b)" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "audit-logging",
    expected: "a record of each tool call",
    message: () => "Access through tools is not recorded.",
  }),
});
