import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "CPL-306",
  slug: "outputs-not-controlled",
  category: "compliance",
  factor: "controls",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:output-sanitization"],
  title: {
    pass: "What tools return is controlled",
    fail: "What tools return is not controlled",
  },
  why: "Data minimization has to happen before the model reads the result; afterwards it has been disclosed.",
  fix: "Mask and cut results on the server before they are returned.",
  references: [{ label: "GDPR Art. 25" }, { label: "ISO/IEC 27001:2022 A.8.11" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  output-sanitization: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  output-sanitization: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "output-sanitization",
    expected: "results masked and cut before they leave",
    message: () => "What tools return is not controlled.",
  }),
});
