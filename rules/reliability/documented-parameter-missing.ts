import { defineRule } from "../../src/engine/define-rule.ts";
import { gather } from "../shared/gather.ts";
import { below } from "../shared/operations.ts";

export default defineRule({
  id: "REL-025",
  slug: "documented-parameter-missing",
  category: "agentReliability",
  factor: "inputs",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["mcp"],
  tags: [],
  title: {
    pass: "Parameters that a description documents exist",
    fail: "A description documents a parameter that does not exist",
  },
  why: "The agent sends it, and the call fails or the value is ignored without a word.",
  fix: "Add the property, or take the line out.",
  references: [{ label: "Description smells, 856 tools (arXiv 2602.14878)", url: "https://arxiv.org/abs/2602.14878" }],
  examples: {
    bad: [
      {
        mcp: `tools:
- name: search
  description: "Searches notes.\\n\\nArgs:\\n    query: Words to look for.\\n    language: Language of the\\
    \\ notes."
  inputSchema:
    type: object
    properties:
      query: {type: string}
    required: [query]`,
      },
    ],
    good: [
      {
        mcp: `tools:
- name: search
  description: "Searches notes.\\n\\nArgs:\\n    query: Words to look for."
  inputSchema:
    type: object
    properties:
      query: {type: string}
    required: [query]`,
      },
    ],
  },
  visit: gather({
    noun: "descriptions with a list of parameters",
    problem: "document one that does not exist",
    expected: "parameters of the schema",
    judge(tool, _facts, say) {
      const text = tool.description.slice(0, 20_000);
      const start = /(?:^|\n)[ \t*#]{0,12}(?:args|arguments|parameters|params)\b[ \t*]{0,3}:[ \t*]{0,3}\n/iu.exec(text);
      if (!start) return;
      const known = new Set(tool.parameters.map(({ name }) => name));
      let missing: string | null = null;
      let seen = 0;
      let indent: number | null = null;
      for (const line of text.slice(start.index + start[0].length).split("\n", 60)) {
        if (line.trim() === "") {
          if (seen > 0) break;
          continue;
        }
        const entry =
          /^([ \t]{0,24})(?:[-*] )?[`*]{0,2}([A-Za-z_]\w{0,60})[`*]{0,2}[ ]?(?:\([^)\n]{0,80}\))?[`*]{0,2}:/u.exec(
            line,
          );
        if (!entry) continue;
        if (/^(?:returns?|raises|example|examples|notes?|yields|usage)$/iu.test(entry[2]!)) break;
        indent ??= entry[1]!.length;
        if (entry[1]!.length !== indent) continue;
        seen++;
        // Servers in Python document their own context object, which clients never see.
        if (!known.has(entry[2]!) && !/^(?:ctx|context|self|cls|kwargs|request)$/u.test(entry[2]!))
          missing ??= entry[2]!;
      }
      if (seen === 0) return;
      if (missing === null || (known.size === 0 && seen > 8)) say.pass();
      else say.fail(`documents ${missing}`, below(tool.at, "description"));
    },
  }),
});
