import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";

export default defineRule({
  id: "REL-008",
  slug: "repeat-safety-unsaid",
  category: "agentReliability",
  factor: "errors",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "Tools that change something say whether a call can be repeated",
    fail: "Tools that change something do not say whether a call can be repeated",
  },
  why: "After a time-out the agent must choose: repeat, and perhaps act twice, or give up. Only the tool knows.",
  fix: "State `idempotentHint`, take an idempotency key, or say it in the description.",
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
- name: create_order
  description: Creates an order.
  inputSchema:
    type: object
    properties:
      item: {type: string, description: Item.}
    required: [item]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: create_order
  description: Creates an order.
  inputSchema:
    type: object
    properties:
      item: {type: string, description: Item.}
    required: [item]
  annotations: {readOnlyHint: false, destructiveHint: false, idempotentHint: false}`,
      },
    ],
  },
  visit: gather({
    noun: "tools that change something",
    problem: "do not say whether a call can be repeated",
    expected: "idempotentHint, an idempotency key, or a clause",
    judge(tool, { classification }, say) {
      // Where it is unsure which change a tool makes, it is sure that it makes one.
      const { mutates, certainty, alternative } = classification;
      if (!mutates || (certainty === "low" && (alternative === null || alternative === "read"))) return;
      const method = (tool.method ?? "").toUpperCase();
      const known = method === "PUT" || method === "DELETE" || tool.annotations?.idempotentHint !== undefined;
      const keyed = tool.parameters.some(({ name }) => /idempot|client_?token|request_?id|dedup/iu.test(name));
      const told = /idempoten|already exists|upsert|\bretr(?:y|ies)|duplicate|at most once|exactly once|no effect if/iu;
      if (known || keyed || told.test(tool.description.slice(0, 4000))) say.pass();
      else say.fail(classification.category);
    },
  }),
});
