import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "SEC-317",
  slug: "control-contradicted",
  category: "security",
  factor: "audit-coverage",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "probe"],
  title: {
    pass: "Declared controls agree with what was observed",
    fail: "A control is declared as active and was observed to be missing",
  },
  why: "A declaration that a probe disproves in one request makes every other line of the governance file doubtful.",
  fix: "Put the control in place, or declare it as missing.",
  references: [{ label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  endpoint-protection: active
`,
        observations: [
          { id: "unauthenticated-list", request: "tools/list without a token", outcome: "listed 3 tools", value: true },
        ],
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  endpoint-protection: active
`,
        observations: [
          {
            id: "unauthenticated-list",
            request: "tools/list without a token",
            outcome: "refused with status 401",
            value: false,
          },
        ],
      },
    ],
  },
  visit: {
    control(control, ctx) {
      if (control.observed === null || control.declared === null) return;
      ctx.check(control.status !== "contradicted", () => ({
        at: control.at ?? ctx.surface.at,
        key: control.id,
        observed: control.evidence,
        expected: `${control.id} as it was declared`,
      }));
    },
  },
});
