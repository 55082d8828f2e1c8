import { defineRule } from "../../src/engine/define-rule.ts";
import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { SecretFact } from "../../src/facts/types.ts";
import { together } from "../shared/aggregate.ts";
import { count, listed } from "../shared/words.ts";

const TITLES: Readonly<Record<SecretFact["where"], string>> = {
  specification: "the specification",
  listing: "the listing",
  configuration: "the client configuration",
};
/** So many values that only look random are told one by one; more are a habit of the examples. */
const MOST_SINGLE = 3;

/** One group for each known credential however often it is repeated; unsure ones together when there are many. */
function grouped(secrets: readonly SecretFact[]): readonly (readonly SecretFact[])[] {
  const unsure = secrets.filter((secret) => secret.certainty !== "high");
  const groups = new Map<string, SecretFact[]>();
  for (const secret of secrets) {
    const many = secret.certainty !== "high" && unsure.length > MOST_SINGLE;
    const key = many ? `many ${secret.where}` : `${secret.kind} ${secret.redacted} ${secret.where}`;
    const group = groups.get(key);
    if (group) group.push(secret);
    else groups.set(key, [secret]);
  }
  return [...groups.values()];
}

function toolOf(secret: SecretFact, ctx: CheckContext) {
  return secret.toolId === null ? undefined : ctx.surface.tools.find((tool) => tool.id === secret.toolId);
}

export default defineRule({
  id: "SEC-018",
  slug: "secret-in-document",
  category: "security",
  factor: "secrets",
  severity: "critical",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No secret is written into the description or the configuration",
    fail: "A secret is written into the description or the configuration",
  },
  why: `A description is published, generated from, indexed and handed to models; a client configuration is copied and committed. A live credential in an example, a default or an \`env\` block must be treated as known to everybody.`,
  fix: `Revoke the credential first, then replace it with an obvious placeholder (\`YOUR_API_KEY\`) or a reference to an environment variable.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-798", url: "https://cwe.mitre.org/data/definitions/798.html" },
    { label: "CWE-540", url: "https://cwe.mitre.org/data/definitions/540.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: X-Api-Key, in: header, schema: { type: string }, example: "glpat-9fK2mQx7Zr4LwT8vBn3Y" }
      responses: { "200": { description: Fine } }
`,
      },
      {
        title: "MCP listing",
        mcp: `{"tools": [{"name": "push", "description": "Push with the token glpat-9fK2mQx7Zr4LwT8vBn3Y", "inputSchema": {"type": "object"}}]}
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: X-Api-Key, in: header, schema: { type: string }, example: YOUR_API_KEY }
        - { name: X-Other-Key, in: header, schema: { type: string }, example: sk_test_xxxxxxxxxxxxxxxxxxxxxxxx }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const { secrets } = ctx.facts;
      // The search itself is what the rule applies to, so a clean document passes.
      if (secrets.length === 0) ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      for (const group of grouped(secrets)) {
        const [first] = group as readonly [SecretFact, ...SecretFact[]];
        const kinds = [...new Set(group.map((secret) => secret.kind.replaceAll("-", " ")))];
        const level = group.some((secret) => secret.certainty === "medium") ? "medium" : first.certainty;
        ctx.check(false, () =>
          together(
            group.map((secret) => ({ at: secret.at, tool: toolOf(secret, ctx) })),
            {
              observed: `${listed(kinds)} ${listed(group.map((secret) => secret.redacted))} in ${TITLES[first.where]}`,
              expected: "a placeholder such as YOUR_API_KEY, or a reference to the environment",
              message: `${group.length === 1 ? "What looks like a real credential" : `${count(group.length, "value")} that look like real credentials`} (${listed(kinds)}) ${group.length === 1 ? "stands" : "stand"} in ${TITLES[first.where]}.`,
              severity:
                level !== "high"
                  ? level
                  : group.every((secret) => /\/examples?(?:\/|$)/.test(secret.at.pointer))
                    ? "high"
                    : "critical",
              confidence: level,
              key: group.length === 1 ? `${first.kind} ${first.redacted}` : listed(kinds),
              fix: { text: "Revoke the credential, then put a placeholder in its place.", after: "YOUR_API_KEY" },
            },
          ),
        );
      }
    },
  },
});
