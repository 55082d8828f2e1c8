import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-305",
  slug: "missing-tool-permissions",
  category: "security",
  factor: "tool-permissions",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:tool-permissions"],
  title: {
    pass: "Tools are granted by permission group",
    fail: "Every client gets every tool",
  },
  why: "An agent that only has to read should not hold the means to delete.",
  fix: "Place every tool in a group and grant groups by client or scope. `assayer init governance` writes the groups.",
  references: [{ label: "CWE-250", url: "https://cwe.mitre.org/data/definitions/250.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  tool-permissions: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  tool-permissions: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "tool-permissions",
    expected: "permission groups granted per client",
    message: () => "Every client gets every tool.",
  }),
});
