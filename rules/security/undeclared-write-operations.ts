import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { calls, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-006",
  slug: "undeclared-write-operations",
  category: "security",
  factor: "authentication",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Operations that change state say what credential they need",
    fail: "Some operations that change state say nothing on authentication while others do",
  },
  why: `Part of the description asks for a credential, and these operations do not. In a document that uses \`security\` at all, silence is read as "open" by every client and gateway that is generated from it.`,
  fix: `Put the requirement at the root, so that an operation is protected unless it says otherwise.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    get: { operationId: listNotes, security: [{ key: [] }], responses: { "200": { description: Notes } } }
    post: { operationId: createNote, responses: { "201": { description: Created } } }
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
  /notes:
    get: { operationId: listNotes, responses: { "200": { description: Notes } } }
    post: { operationId: createNote, responses: { "201": { description: Created } } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const tools = calls(ctx.surface);
      if (tools.every((tool) => tool.auth.state === "undeclared")) return;
      const changing = tools.filter((tool) => {
        const { classification } = ctx.of(tool);
        return classification.mutates && !isHighRisk(classification) && !isOpenByNature(tool);
      });
      const silent = changing.filter((tool) => tool.auth.state === "undeclared");
      judge(
        ctx,
        changing.length,
        silent.map((tool) => ({ tool, at: tool.at })),
        () => ({
          observed: listed(silent.map(label)),
          expected: "a security requirement on the operation or at the root",
          message: `${count(silent.length, "operation")} that change state say nothing on authentication, while others of this API require it: ${listed(silent.map(label))}.`,
        }),
      );
    },
  },
});
