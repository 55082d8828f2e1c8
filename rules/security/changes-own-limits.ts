import { defineRule } from "../../src/engine/define-rule.ts";
import { quoted } from "../shared/gather.ts";
import { tokens } from "../shared/words.ts";

const SERVERS =
  /(?:^|_)(?:add|install|register|connect|enable)_(?:\w{1,20}_)?mcp(?:_server)?s?$|(?:^|_)enable_toolsets?$/u;
const CONFIG =
  /(?:^|_)(?:set|update|change|edit|write)_(\w{1,20}_)?(?:config|configuration|settings?|permissions?)(?:_\w{1,20})?$/u;
const LIMITS =
  /\b(?:allowed|blocked|permitted|denied)[_ -]?(?:director(?:y|ies)|folders?|paths?|commands?|hosts?|domains?|tools?)\b/iu;
export default defineRule({
  id: "SEC-129",
  slug: "changes-own-limits",
  category: "security",
  factor: "tool-permissions",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "No tool changes what the agent itself may do",
    fail: "A tool changes what the agent itself may do",
  },
  why: "An agent that can widen its own folders, commands or servers has no limits: the first injected sentence lifts them.",
  fix: "Leave such settings to a person, in a file that the server only reads.",
  references: [
    { label: "CWE-269", url: "https://cwe.mitre.org/data/definitions/269.html" },
    { label: "OWASP ASI03 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP MCP02:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP LLM03:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: set_config_value
  description: Sets a value of the server configuration, such as allowedDirectories or blockedCommands.
  inputSchema:
    type: object
    properties:
      key: {type: string}
      value: {type: string}
    required: [key, value]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_config
  description: Returns the server configuration.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: {
    tool(tool, { classification }, ctx) {
      if (!classification.mutates) return;
      const name = tokens(tool.name).join("_");
      const text = tool.description.slice(0, 1000);
      const own = SERVERS.test(name) || (CONFIG.test(name) && LIMITS.test(text)) || LIMITS.test(tool.name);
      ctx.check(!own, () => ({
        tool,
        at: tool.at,
        observed: `${tool.name}: ${quoted(LIMITS.exec(text)?.[0] ?? tool.name)}`,
        expected: "limits that only a person can change",
        message: `${tool.name} changes the limits that hold for the agent itself`,
      }));
    },
  },
});
