import { defineRule } from "../../src/engine/define-rule.ts";
import { flowRule } from "../shared/flow-rule.ts";

export default defineRule({
  id: "SEC-132",
  slug: "toxic-flow-across-servers",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["mcp"],
  tags: ["toxic-flow"],
  title: {
    pass: "Private data, foreign content and a way out do not meet across the servers of a configuration",
    fail: "Private data, foreign content and a way out meet across the servers of a configuration",
  },
  why: "Each server may be harmless by itself. In one client the agent has all of them at once, and what one server brings in can steer what it reads and sends with the others.",
  fix: "Do not load these servers in one session, or ask before the way out is used.",
  references: [
    { label: "OWASP LLM01:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP MCP06:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI01 (Agentic 2026)", url: "https://genai.owasp.org/" },
  ],
  examples: {
    bad: [
      {
        mcp: `assayerSnapshot: 1.0.0
servers:
- server: files
  tools:
  - name: read_file
    description: Reads a file from the disk of the user.
    inputSchema:
      type: object
      properties:
        path: {type: string}
      required: [path]
    annotations: {readOnlyHint: true}
- server: web
  tools:
  - name: fetch_page
    description: Fetches a web page and returns its text.
    inputSchema:
      type: object
      properties:
        url: {type: string}
      required: [url]
    annotations: {readOnlyHint: true}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: read_file
  description: Reads a file from the disk of the user.
  inputSchema:
    type: object
    properties:
      path: {type: string}
    required: [path]
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: flowRule(true),
});
