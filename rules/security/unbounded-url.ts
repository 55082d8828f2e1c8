import { defineRule } from "../../src/engine/define-rule.ts";
import { parameterAlarm } from "../shared/parameter-alarm.ts";
import { opensUrl } from "../shared/path-context.ts";

export default defineRule({
  id: "SEC-114",
  slug: "unbounded-url",
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
    pass: "Parameters with URLs that the server opens are bounded",
    fail: "A parameter takes any URL, and the server opens it",
  },
  why: "The server fetches what the model names: internal services, cloud metadata, or a host that collects what the URL carries. What comes back is foreign text in front of the model.",
  fix: "Allow `https` and the hosts that are needed with a `pattern`; refuse private addresses in the server, after each redirect too.",
  references: [
    { label: "CWE-918", url: "https://cwe.mitre.org/data/definitions/918.html" },
    {
      label: "OWASP API7:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
    },
    { label: "OWASP LLM01:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP MCP05:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: fetch_page
  description: Fetches a web page and returns its text.
  inputSchema:
    type: object
    properties:
      url: {type: string, description: URL of the page to fetch.}
    required: [url]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: fetch_page
  description: Fetches a web page and returns its text.
  inputSchema:
    type: object
    properties:
      url: {type: string, description: URL of the page to fetch., pattern: '^https://docs\\.example\\.com/'}
    required: [url]`,
      },
      {
        mcp: `tools:
- name: summarize_video
  description: Fetches a video and returns a summary of what is said in it.
  inputSchema:
    type: object
    properties:
      url: {type: string, description: YouTube video URL to summarize.}
    required: [url]`,
      },
    ],
  },
  visit: parameterAlarm({
    kinds: ["url"],
    problem: "take any URL",
    expected: "a pattern with the allowed hosts",
    fix: "Allow the hosts that are needed.",
    bound: { format: "uri", pattern: "^https://(www\\.)?example\\.com/" },
    applies: (fact, tool, facts) => opensUrl(fact, tool, facts),
  }),
});
