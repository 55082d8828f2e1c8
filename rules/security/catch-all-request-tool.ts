import { defineRule } from "../../src/engine/define-rule.ts";
import { topLevel } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const METHOD = new Set(["method", "http_method", "verb", "http_verb", "request_method"]);
const PATH = new Set(["path", "endpoint", "url", "uri", "route", "api_path", "resource_path", "relative_url"]);
export default defineRule({
  id: "SEC-122",
  slug: "catch-all-request-tool",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No tool passes any request through to an API",
    fail: "A tool passes any request through to an API",
  },
  why: "With a free method and path the tool is the whole API: no client can tell a read from a deletion, and every restriction of the other tools is void.",
  fix: "Offer the operations that are needed as tools of their own; bound the path and the method with `enum`.",
  references: [
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM03:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP AISVS 1.0 9.5.1", url: "https://github.com/OWASP/AISVS" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: api_request
  description: Sends a request to the API.
  inputSchema:
    type: object
    properties:
      method:
        type: string
        enum: [GET, POST, PUT, DELETE]
      path: {type: string, description: Path of the API.}
      body: {type: object}
    required: [method, path]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_report
  description: Reads one of the reports.
  inputSchema:
    type: object
    properties:
      method:
        type: string
        enum: [GET]
      path:
        type: string
        enum: [/reports/sales, /reports/stock]
    required: [path]`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      const own = topLevel(tool);
      const method = own.find(({ name }) => METHOD.has(tokens(name).join("_")));
      if (!method) return;
      const path = own.find(({ name }) => PATH.has(tokens(name).join("_")));
      if (!path) return;
      const values = method.schema.raw["enum"];
      const reads =
        Array.isArray(values) &&
        values.every((value) => typeof value === "string" && /^(?:get|head|options)$/iu.test(value));
      const bounded = ["enum", "const", "pattern"].some((key) => path.schema.raw[key] !== undefined);
      ctx.check(bounded || reads || (!Array.isArray(values) && !classification.mutates), () => ({
        tool,
        at: path.at,
        observed: `${method.name} and ${path.name} are free`,
        expected: "operations of their own, or an enum of paths",
        message: `${tool.name} sends any ${method.name} to any ${path.name}`,
      }));
    },
  },
});
