import { defineRule } from "../../src/engine/define-rule.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-309",
  slug: "audit-log-fields-missing",
  category: "security",
  factor: "audit-coverage",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: ["control", "control:audit-logging"],
  title: {
    pass: "Audit-log entries hold all that is needed",
    fail: "Audit-log entries leave fields out",
  },
  why: "An entry without the arguments, the approval or the client cannot answer the question that it is read for.",
  fix: "Log tool, arguments (secrets masked), time, result, approval status and client for each call, and list the fields under `auditLog.fields`.",
  references: [{ label: "CWE-778", url: "https://cwe.mitre.org/data/definitions/778.html" }],
  examples: {
    bad: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `auditLog:
  fields: [tool, time]
`,
      },
    ],
    good: [
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
        governance: `auditLog:
  fields: [tool, arguments, time, result, approvalStatus, client]
`,
      },
      {
        mcp: `{"tools":[{"name":"list_countries","description":"Lists all countries.","inputSchema":{"type":"object","properties":{}}}]}`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { declares, auditFieldsMissing } = ctx.facts.governance;
      if (!declares.auditLog) return;
      ctx.check(auditFieldsMissing.length === 0, () => ({
        at: ctx.surface.at,
        key: "fields",
        observed: `not listed: ${listed(auditFieldsMissing, 6)}`,
        expected: "tool, arguments, time, result, approvalStatus, client",
      }));
    },
  },
});
