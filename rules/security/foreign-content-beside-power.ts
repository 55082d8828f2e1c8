import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { serverPlace } from "../shared/gather.ts";
import { listed } from "../shared/words.ts";

const POWER = new Set(["execute", "billing", "auth", "admin"]);
export default defineRule({
  id: "SEC-131",
  slug: "foreign-content-beside-power",
  category: "security",
  factor: "approval-workflows",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Tools that bring in foreign content do not stand beside privileged ones",
    fail: "Tools that bring in foreign content stand beside privileged ones",
  },
  why: "What an outsider wrote reaches the model in the same session in which it can run code, move money or change accounts. One injected sentence is enough to try.",
  fix: "Ask before every privileged call, or serve reading and acting from separate servers.",
  references: [
    { label: "OWASP LLM01:2026", url: "https://genai.owasp.org/llm-top-10/" },
    { label: "OWASP ASI01 (Agentic 2026)", url: "https://genai.owasp.org/" },
    { label: "OWASP MCP06:2025", url: "https://owasp.org/www-project-mcp-top-10/" },
    { label: "OWASP AISVS 1.0 9.2.1", url: "https://github.com/OWASP/AISVS" },
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
      url: {type: string}
    required: [url]
- name: run_command
  description: Runs a shell command.
  inputSchema:
    type: object
    properties:
      command: {type: string}
    required: [command]`,
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
      url: {type: string}
    required: [url]
- name: list_notes
  description: Lists notes.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    const servers = new Map<string | null, { foreign: Tool | null; powers: Tool[] }>();
    return {
      tool(tool, { classification, roles }) {
        let own = servers.get(tool.server);
        if (!own) servers.set(tool.server, (own = { foreign: null, powers: [] }));
        if (
          own.foreign === null &&
          roles.some(({ role, certainty }) => role === "untrusted-content" && certainty === "high")
        )
          own.foreign = tool;
        if (POWER.has(classification.category) && classification.mutates && classification.certainty !== "low")
          own.powers.push(tool);
      },
      end(ctx) {
        for (const [server, { foreign, powers }] of servers) {
          if (foreign === null) continue;
          const others = powers.filter((tool) => tool !== foreign);
          ctx.check(others.length === 0, () => ({
            at: serverPlace(ctx.surface, server),
            key: server ?? "",
            observed: `${foreign.name} brings in foreign content; ${listed(others.map(({ name }) => name))} can act on it`,
            expected: "approval before each privileged call, or separate servers",
            message: `Content from ${foreign.name} can steer ${listed(others.map(({ name }) => name))}`,
            related: [foreign, ...others.slice(0, 50)].map((tool) => ({ tool, at: tool.at })),
          }));
        }
      },
    };
  },
});
