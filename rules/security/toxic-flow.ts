import { defineRule } from "../../src/engine/define-rule.ts";
import { flowRule } from "../shared/flow-rule.ts";

export default defineRule({
  id: "SEC-130",
  slug: "toxic-flow",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: ["toxic-flow"],
  title: {
    pass: "Private data, foreign content and a way out do not meet in one server",
    fail: "Private data, foreign content and a way out meet in one server",
  },
  why: "An agent with these tools can be robbed by a text: what outsiders wrote tells it to read what is private and to send it away. No tool is wrong by itself; the set is.",
  fix: "Break one of the three: leave the way out off, ask before it is used, or keep reading foreign content in another session without private data.",
  references: [
    { label: "OWASP LLM01:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP MCP06:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP ASI01 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "MCP blog, tool annotations, 2026-03-16", url: "https://blog.modelcontextprotocol.io/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: search_inbox
  description: Searches the messages of the signed-in mailbox.
  inputSchema:
    type: object
    properties:
      query: {type: string}
    required: [query]
  annotations: {readOnlyHint: true}
- name: fetch_page
  description: Fetches a web page and returns its text.
  inputSchema:
    type: object
    properties:
      url: {type: string}
    required: [url]
  annotations: {readOnlyHint: true}
- name: send_email
  description: Sends an e-mail.
  inputSchema:
    type: object
    properties:
      to: {type: string}
      body: {type: string}
    required: [to, body]
  annotations: {readOnlyHint: false}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: search_inbox
  description: Searches the messages of the signed-in mailbox.
  inputSchema:
    type: object
    properties:
      query: {type: string}
    required: [query]
  annotations: {readOnlyHint: true}
- name: read_calendar
  description: Reads the entries of the calendar.
  inputSchema:
    type: object
    properties: {}
  annotations: {readOnlyHint: true}`,
      },
    ],
  },
  visit: flowRule(false),
});
