import { defineRule } from "../../src/engine/define-rule.ts";
import { hintPlace } from "../shared/annotations.ts";
import { gather } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

export default defineRule({
  id: "SEC-107",
  slug: "idempotent-hint-wrong",
  category: "security",
  factor: "tool-permissions",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: ["annotations"],
  title: {
    pass: "No tool that acts anew on each call says that it is idempotent",
    fail: "A tool that acts anew on each call says that it is idempotent",
  },
  why: "An agent repeats a call that timed out when the tool calls itself idempotent: the second mail is sent, the second order placed.",
  fix: "State `idempotentHint: false`, or take an idempotency key.",
  references: [
    {
      label: "MCP 2026-07-28 server/tools",
      url: "https://modelcontextprotocol.io/specification/2026-07-28/server/tools",
    },
    { label: "CWE-837", url: "https://cwe.mitre.org/data/definitions/837.html" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail to a recipient.
  inputSchema:
    type: object
    properties:
      to: {type: string}
      body: {type: string}
    required: [to, body]
  annotations: {readOnlyHint: false, idempotentHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: send_email
  description: Sends an e-mail to a recipient.
  inputSchema:
    type: object
    properties:
      to: {type: string}
      body: {type: string}
    required: [to, body]
  annotations: {readOnlyHint: false, idempotentHint: false}`,
      },
    ],
  },
  visit: gather({
    noun: "tools that act anew on each call",
    problem: "say that they are idempotent",
    expected: "idempotentHint: false, or an idempotency key",
    judge(tool, { classification }, say) {
      const stated = tool.annotations?.idempotentHint;
      if (stated === undefined || !classification.mutates || classification.certainty === "low") return;
      const sends = classification.category === "communicate" && classification.certainty === "high";
      if (!sends && !/^(?:append|send|post|charge|pay|transfer|purchase|order)$/u.test(tokens(tool.name)[0] ?? ""))
        return;
      const keyed = tool.parameters.some(({ name }) => /idempot|request_?id|dedup/iu.test(name));
      if (stated && !keyed)
        say.fail(classification.reasons[0] ?? classification.category, hintPlace(tool, "idempotentHint"));
      else say.pass();
    },
    fix: () => ({
      text: "State that each call acts anew.",
      before: '"idempotentHint": true',
      after: '"idempotentHint": false',
    }),
  }),
});
