import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-051",
  slug: "undocumented-write",
  category: "security",
  factor: "audit-coverage",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every operation that changes state says what it does",
    fail: "Operations that change state do not say what they do",
  },
  why: `Without a summary or description nobody can review what is granted, and an agent guesses from the name.`,
  fix: `Write one sentence: what changes, for whom, and whether it can be undone.`,
  references: [
    {
      label: "OWASP API9:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/",
    },
    { label: "CWE-1059", url: "https://cwe.mitre.org/data/definitions/1059.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /things: { post: { operationId: postThings, responses: { "201": { description: Created } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /things: { post: { operationId: createThing, summary: Creates a thing, responses: { "201": { description: Created } } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const changing = calls(ctx.surface).filter((tool) => ctx.of(tool).classification.mutates);
      const bare = changing.filter((tool) => tool.description.trim() === "" && (tool.summary ?? "").trim() === "");
      judge(
        ctx,
        changing.length,
        bare.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: `no summary and no description on ${listed(bare.map(label))}`,
          expected: "one sentence on what changes",
          message: `${count(bare.length, "operation")} that ${bare.length === 1 ? "changes" : "change"} state ${bare.length === 1 ? "says" : "say"} nothing about it: ${listed(bare.map(label))}.`,
        }),
      );
    },
  },
});
