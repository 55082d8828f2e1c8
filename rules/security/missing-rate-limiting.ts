import { defineRule } from "../../src/engine/define-rule.ts";
import { controlVisitor } from "../shared/controls.ts";

export default defineRule({
  id: "SEC-306",
  slug: "missing-rate-limiting",
  category: "security",
  factor: "transport",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:rate-limiting"],
  title: {
    pass: "The rate of calls is limited",
    fail: "The rate of calls is not limited",
  },
  why: "An agent in a loop calls as fast as it is answered, and each call may cost money or change data.",
  fix: "Limit calls per client and per tool, lower for tools that change things, and answer 429 with `Retry-After`.",
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  rate-limiting: missing
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  rate-limiting: active
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: controlVisitor({
    id: "rate-limiting",
    expected: "a bound on calls per client",
    message: () => "The rate of calls is not limited.",
  }),
});
