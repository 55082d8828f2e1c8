import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { calls, isOpenByNature, label } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";
import { count, listed } from "../shared/words.ts";

/** So many are told one by one; more are one decision, told once for each category. */
const MOST_SINGLE = 10;

export default defineRule({
  id: "SEC-005",
  slug: "undeclared-high-risk-operation",
  category: "security",
  factor: "authentication",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Every high-risk operation says what credential it needs",
    fail: "High-risk operation does not say what credential it needs",
  },
  why: `This operation deletes, moves money, changes credentials or runs something, and neither it nor the root of the document says anything about authentication. Undeclared is not the same as open, but whoever builds on the description has to guess, and a generated client will send no credential.`,
  fix: `Add \`security\` to the operation, or to the root of the document.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    {
      label: "OWASP API5:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
    },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    get:
      operationId: getUser
      security: [{ key: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: User } }
    delete:
      operationId: deleteUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
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
  /users/{id}:
    delete:
      operationId: deleteUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Deleted } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const risky = calls(ctx.surface).filter(
        (tool) => tool.auth.state !== "unknown" && isHighRisk(ctx.of(tool).classification) && !isOpenByNature(tool),
      );
      const silent = risky.filter((tool) => tool.auth.state === "undeclared");
      for (let passed = silent.length; passed < risky.length; passed++)
        ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      const categoryOf = (tool: (typeof silent)[number]) => ctx.of(tool).classification.category;
      const groups =
        silent.length <= MOST_SINGLE
          ? silent.map((tool) => [tool])
          : ["auth", "billing", "delete", "execute"].map((category) =>
              silent.filter((tool) => categoryOf(tool) === category),
            );
      for (const group of groups) {
        const [first] = group;
        if (!first) continue;
        const category = categoryOf(first);
        ctx.check(false, () =>
          together(
            group.map((tool) => ({ tool, at: tool.at })),
            {
              observed: `${listed(group.map(label), 8)}: no security on the operation or the root`,
              expected: "a security requirement",
              message:
                group.length === 1
                  ? `${label(first)} is ${/^[aeiou]/.test(category) ? "an" : "a"} ${category} operation, and nothing says what credential it needs.`
                  : `${count(group.length, `${category} operation`)} do not say what credential they need: ${listed(group.map(label))}.`,
              confidence: group.length === 1 && ctx.of(first).classification.certainty === "low" ? "low" : "medium",
              ...(group.length > 1 && { key: category }),
            },
          ),
        );
      }
    },
  },
});
