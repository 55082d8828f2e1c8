import { defineRule } from "../../src/engine/define-rule.ts";
import type { Parameter, Tool } from "../../src/surface/types.ts";
import { topLevel, unused } from "../shared/gather.ts";
import { explainedInText, isListTool } from "../shared/reading.ts";
import { listed, tokens } from "../shared/words.ts";

const singular = (word: string): string => (word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/u, ""));
export default defineRule({
  id: "REL-012",
  slug: "id-without-source",
  category: "agentReliability",
  factor: "inputs",
  severity: "low",
  confidence: "low",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Ids that a tool wants can be found with another",
    fail: "A tool wants an id that no tool gives",
  },
  why: "The agent must invent the id, or ask the person for something that people do not know.",
  fix: "Offer a tool that lists or searches these things, or say where the id comes from.",
  references: [
    {
      label: "Writing tools for agents, Anthropic",
      url: "https://www.anthropic.com/engineering/writing-tools-for-agents",
    },
    { label: "LiveMCPBench (arXiv 2508.01780)", url: "https://arxiv.org/abs/2508.01780" },
  ],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: get_invoice
  description: Returns one invoice.
  inputSchema:
    type: object
    properties:
      invoice_id: {type: string}
    required: [invoice_id]
- name: delete_invoice
  description: Deletes one invoice.
  inputSchema:
    type: object
    properties:
      invoice_id: {type: string}
    required: [invoice_id]
- name: list_users
  description: Lists users.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: get_invoice
  description: Returns one invoice.
  inputSchema:
    type: object
    properties:
      invoice_id: {type: string}
    required: [invoice_id]
- name: list_invoices
  description: Lists invoices.
  inputSchema:
    type: object
    properties: {}`,
      },
    ],
  },
  visit: () => {
    const wanted = new Map<string, { failures: { tool: Tool; parameter: Parameter }[] }>();
    const given = new Set<string>();
    return {
      tool(tool, facts) {
        if (tool.origin !== "mcp-tool") return;
        // What is listed, searched, created or named in a description can be known.
        for (const word of tokens(tool.name))
          given.add(
            singular(word) +
              (isListTool(tool, facts) || /^(?:create|add|start|open|new)$/u.test(tokens(tool.name)[0] ?? "")
                ? "!"
                : ""),
          );
        for (const parameter of topLevel(tool)) {
          const words = tokens(parameter.name);
          if (
            !parameter.required ||
            words.length < 2 ||
            words.at(-1) !== "id" ||
            parameter.description.length > 60 ||
            explainedInText(parameter, tool)
          )
            continue;
          const noun = singular(words.at(-2)!);
          const key = `${tool.server ?? ""} ${noun}`;
          const own = wanted.get(key) ?? { failures: [] };
          own.failures.push({ tool, parameter });
          wanted.set(key, own);
        }
      },
      end(ctx) {
        const missing: { tool: Tool; parameter: Parameter }[] = [];
        for (const [key, { failures }] of wanted) {
          const noun = key.slice(key.indexOf(" ") + 1);
          if (given.has(`${noun}!`)) ctx.check(true, unused);
          else missing.push(failures[0]!);
        }
        if (missing.length === 0) return;
        ctx.check(false, () => ({
          tool: missing.length === 1 ? missing[0]!.tool : undefined,
          at: missing.length === 1 ? missing[0]!.parameter.at : ctx.surface.at,
          count: missing.length,
          observed: listed(
            missing.map(({ tool, parameter }) => `${parameter.name} of ${tool.name}`),
            8,
          ),
          expected: "a tool that lists these things, or a word on where the id comes from",
          message: `No tool gives ${listed(missing.map(({ parameter }) => parameter.name))}`,
          related: missing.slice(0, 50).map(({ tool, parameter }) => ({ tool, at: parameter.at })),
        }));
      },
    };
  },
});
