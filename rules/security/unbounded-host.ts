import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";
import { connects } from "../shared/path-context.ts";

export default defineRule({
  id: "SEC-115",
  slug: "unbounded-host",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: ["parameters"],
  title: {
    pass: "Parameters with hosts that the server connects to are bounded",
    fail: "A parameter takes any host, and the server connects to it",
  },
  why: "The server can be pointed at machines of the inner network, or used to scan them.",
  fix: "Allow the hosts with `enum` or `pattern`.",
  references: [
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
    {
      label: "OWASP API7:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
    },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: ping_host
  description: Pings a host and returns the latency.
  inputSchema:
    type: object
    properties:
      host: {type: string, description: Host name or IP address to ping.}
    required: [host]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: ping_host
  description: Pings a host and returns the latency.
  inputSchema:
    type: object
    properties:
      host:
        type: string
        description: Host name to ping.
        enum: [api.example.com, db.example.com]
    required: [host]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["host"],
    problem: "take any host",
    expected: "enum or pattern with the hosts",
    fix: "Allow the hosts that are needed.",
    applies: (fact, tool) => connects(fact, tool),
    bound: { pattern: "^[a-z0-9-]{1,63}\\.example\\.com$" },
  }),
});
