import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-304",
  slug: "missing-output-sanitization",
  category: "security",
  factor: "tool-text",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:output-sanitization"],
  title: {
    pass: "What tools return is sanitized",
    fail: "What tools return is not sanitized",
  },
  why: "The model reads what a tool returns as part of the conversation, whoever wrote it: secrets, invisible characters and orders included.",
  fix: "Strip control characters and active markup, mask credentials, bound the size, mark content from outside as data, and test it with known injections.",
  references: [
    { label: "OWASP LLM05:2025", url: "https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/" },
    { label: "CWE-116", url: "https://cwe.mitre.org/data/definitions/116.html" },
  ],
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
    expected: "results cleaned before a model reads them",
    message: () => "What tools return is not sanitized.",
  }),
});
