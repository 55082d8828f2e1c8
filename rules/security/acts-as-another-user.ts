import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const AS =
  /^(?:impersonat\w{0,8}(?:_\w{1,20})?|act_as(?:_\w{1,20})?|as_user(?:_id)?|as_admin|on_behalf_of(?:_\w{1,20})?|run_as(?:_\w{1,20})?|login_as|sudo|assume_role(?:_arn)?)$/u;
export default defineRule({
  id: "SEC-128",
  slug: "acts-as-another-user",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No tool lets the model choose whom it acts as",
    fail: "A tool lets the model choose whom it acts as",
  },
  why: "The model decides in whose name the call runs. Text that it has read can make it somebody with more rights.",
  fix: "Take the identity from the session or token, never from an argument.",
  references: [
    { label: "CWE-269", url: "https://cwe.mitre.org/data/definitions/269.html" },
    { label: "OWASP ASI03 (Agentic 2026)", url: "https://genai.owasp.org/" },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: run_job
  description: Starts a job.
  inputSchema:
    type: object
    properties:
      job: {type: string}
      impersonate_user: {type: string, description: User to act as.}
    required: [job]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: run_job
  description: Starts a job in the name of the signed-in user.
  inputSchema:
    type: object
    properties:
      job: {type: string}
    required: [job]`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      const own = topLevel(tool);
      if (own.length === 0) return;
      const parameter = own.find(({ name }) => AS.test(tokens(name).join("_")));
      ctx.check(parameter === undefined, () => ({
        tool,
        at: parameter!.at,
        observed: `parameter ${parameter!.name}`,
        expected: "identity from the session",
        message: `${tool.name} acts as whoever ${parameter!.name} names`,
      }));
    },
  },
});
