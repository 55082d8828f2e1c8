import { defineRule } from "../../src/engine/define-rule.ts";
import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { ToolFacts } from "../../src/facts/types.ts";
import { isAdmin, isCall, isInternal, isOpenByNature, label, segments, isTemplate } from "../shared/operations.ts";
import { isHighRisk } from "../shared/risk.ts";
import { listed, snake } from "../shared/words.ts";

const PRIVATE_NOUNS = new Set(
  "users user me profile profiles customers customer patients patient employees accounts orders payments invoices messages contacts members transactions sessions medical_records records addresses audit_logs audit_log logs".split(
    " ",
  ),
);
const SEVERE = new Set(["health", "special-category", "cardholder", "government-id", "credentials", "children"]);

function privateNoun(path: string | null): string | undefined {
  return segments(path).find((part) => !isTemplate(part) && PRIVATE_NOUNS.has(snake(part)));
}

function report(facts: ToolFacts, ctx: CheckContext): void {
  const { tool } = facts;
  const data = sensitive(facts);
  const noun = privateNoun(tool.path);
  const inner = isAdmin(tool) || isInternal(tool);
  const open = tool.auth.state === "required" ? false : data.length > 0 || noun !== undefined || inner;
  ctx.check(!open, () => ({
    tool,
    at: tool.auth.state === "undeclared" ? tool.at : tool.auth.at,
    observed: `${label(tool)} is ${tool.auth.state}${
      data.length > 0
        ? ` and returns ${listed(
            data.map((item) => `${item.field} (${item.dataClass})`),
            4,
          )}`
        : inner
          ? ", under an administrative or internal path"
          : `, under /${noun ?? ""}`
    }`,
    expected: "a security requirement",
    severity: inner || data.some((item) => SEVERE.has(item.dataClass)) ? "high" : "medium",
    confidence: tool.auth.state === "undeclared" || data.length === 0 ? "low" : "medium",
  }));
}

function sensitive({ dataClasses }: ToolFacts): readonly { readonly dataClass: string; readonly field: string }[] {
  return dataClasses.filter((data) => data.direction === "response" && data.certainty !== "low");
}

export default defineRule({
  id: "SEC-007",
  slug: "open-sensitive-read",
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
    pass: "Reads of personal or secret data ask for a credential",
    fail: "Sensitive data can be read without a credential",
  },
  why: `The operation hands out data on people, money or credentials, and the description says that the caller needs to show nothing (or may leave it out). Public health checks and catalogues are fine; this does not look like one.`,
  fix: `Require a scheme. If the data is public on purpose, drop the sensitive fields from the response or say so in a suppression.`,
  references: [
    {
      label: "OWASP API1:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
    },
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-306", url: "https://cwe.mitre.org/data/definitions/306.html" },
    { label: "GDPR Art. 32", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
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
      security: []
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: User
          content: { application/json: { schema: { type: object, properties: { email: { type: string }, phone_number: { type: string } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /health:
    get:
      operationId: getHealth
      security: []
      responses:
        "200": { description: Fine, content: { application/json: { schema: { type: object, properties: { status: { type: string } } } } } }
`,
      },
    ],
  },
  visit: () => {
    const silent: ToolFacts[] = [];
    let declared = false;
    return {
      tool(tool, facts, ctx) {
        if (!isCall(tool) || tool.auth.state === "unknown") return;
        if (tool.auth.state !== "undeclared") declared = true;
        const { classification } = facts;
        if (classification.mutates || isHighRisk(classification) || isOpenByNature(tool)) return;
        if (tool.auth.state === "undeclared") silent.push(facts);
        else report(facts, ctx);
      },
      end(ctx) {
        // A document that declares nothing at all has one finding for that, not one for each read.
        if (declared) for (const facts of silent) report(facts, ctx);
      },
    };
  },
});
