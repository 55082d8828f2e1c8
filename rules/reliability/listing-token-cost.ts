import { defineRule } from "../../src/engine/define-rule.ts";
import { manyTools } from "../shared/examples.ts";

import { grouped } from "../shared/words.ts";

export default defineRule({
  id: "REL-002",
  slug: "listing-token-cost",
  category: "agentReliability",
  factor: "token-cost",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "high",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "The listing leaves the context to the task",
    fail: "The listing takes much of the context before the task begins",
  },
  why: "Every definition is in the context of every turn. Clients are advised to search among tools once definitions pass 1 to 5 % of it, which is 2,000 to 10,000 tokens of 200,000.",
  fix: "Shorten descriptions and schemas, and split the server.",
  references: [
    { label: "MCP client best practices", url: "https://modelcontextprotocol.io/docs/" },
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "OWASP LLM06:2026", url: "https://genai.owasp.org/llm-top-10/" },
  ],
  examples: {
    bad: [
      {
        mcp: manyTools(59, " It knows many things about items and shops and their owners.".repeat(12)),
      },
    ],
    good: [
      {
        mcp: `tools:
- name: list_items
  description: Lists items of the shop, newest first.
  inputSchema:
    type: object
    properties:
      query: {type: string, description: Words to look for.}`,
      },
    ],
  },
  visit: {
    surface(surface, ctx) {
      if (surface.tools.length === 0) return;
      const { tokens } = ctx.facts;
      const severity = tokens > 50_000 ? "high" : tokens > 25_000 ? "medium" : "low";
      ctx.check(tokens <= 10_000, () => ({
        at: surface.at,
        observed: `about ${grouped(tokens)} tokens for ${surface.tools.length} tools`,
        expected: "at most 10,000 (5 % of 200,000)",
        message: `The listing costs about ${grouped(tokens)} tokens in every turn`,
        severity,
      }));
    },
  },
});
