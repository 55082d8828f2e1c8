import { defineRule } from "../../src/engine/define-rule.ts";

export default defineRule({
  id: "SEC-318",
  slug: "attestation-expired",
  category: "security",
  factor: "audit-coverage",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control"],
  title: {
    pass: "No attestation has expired",
    fail: "An attestation in the governance file has expired",
  },
  why: "A control that was in place last year may be gone. Once its date has passed, it counts as unknown.",
  fix: "Check the control again and set a new date, with the name of who checked.",
  references: [{ label: "ISO/IEC 27001:2022 9.1" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: { status: active, owner: security, expires: 2020-01-31 }
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `controls:
  audit-logging: { status: active, owner: security, expires: 2999-01-31 }
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { expired, source, controls } = ctx.facts.governance;
      if (source === null || (expired.length === 0 && controls.every((control) => control.expires === null))) return;
      ctx.check(expired.length === 0, () => ({
        at: ctx.surface.at,
        key: "expired",
        observed: `expired: ${expired.join("; ")}`,
        expected: "dates that are still to come",
      }));
    },
  },
});
