import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { openApiRoot } from "../shared/operations.ts";
import { backtracks, patternsIn } from "../shared/backtracking.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-064",
  slug: "backtracking-pattern",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No pattern takes exponential time", fail: "A pattern can take exponential time" },
  why: `A repeated group that itself repeats, such as \`(a+)+\`, makes many engines try every split of a text. One request of a few hundred characters can occupy a server, and the validator of an agent as well.`,
  fix: `Write the pattern without a repetition inside a repetition, and bound the text with \`maxLength\`.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-1333", url: "https://cwe.mitre.org/data/definitions/1333.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    Part: { type: object, properties: { number: { type: string, pattern: "^(([0-9]+)-?)+$" } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths: {}
components:
  schemas:
    Part: { type: object, properties: { number: { type: string, pattern: "^[0-9]+(-[0-9]+)*$" } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const root = openApiRoot(ctx.surface);
      if (!root) return;
      const all = patternsIn(root, ctx.surface.at.uri);
      const bad = all.filter(({ pattern, bounded }) => !bounded && backtracks(pattern));
      judge(ctx, all.length, bad, () => ({
        observed: listed(bad.map(({ pattern }) => pattern.slice(0, 80))),
        expected: "no repetition inside a repetition",
        message: `${count(bad.length, "pattern")} can take exponential time: ${listed(bad.map(({ pattern }) => pattern.slice(0, 80)))}.`,
      }));
    },
  },
});
