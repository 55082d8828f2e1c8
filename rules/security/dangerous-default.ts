import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, label } from "../shared/operations.ts";
import { rememberedByName, tokens } from "../shared/words.ts";

const SWITCHES = new Set([
  "force",
  "forced",
  "recursive",
  "cascade",
  "purge",
  "permanent",
  "permanently",
  "hard",
  "overwrite",
  "destroy",
  "wipe",
  "irreversible",
]);
const GUARDS = new Set(["confirm", "confirmation"]);

/** A name that switches something dangerous on, or asks for a confirmation. */
const isSwitch = rememberedByName((name) => {
  const words = tokens(name);
  return words.some((word) => SWITCHES.has(word)) || (words.length === 1 && GUARDS.has(words[0] ?? ""));
});

export default defineRule({
  id: "SEC-039",
  slug: "dangerous-default",
  category: "security",
  factor: "destructive-operations",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: { pass: "No destructive switch is on by default", fail: "A destructive switch is on by default" },
  why: `\`force\`, \`recursive\`, \`cascade\` or \`permanent\` set to true by default means that whoever leaves the field out gets the worst variant. Agents leave optional fields out.`,
  fix: `Make the harmless variant the default (\`default: false\`; for \`dry_run\`, \`default: true\`).`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-1188", url: "https://cwe.mitre.org/data/definitions/1188.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /folders/{id}:
    delete:
      operationId: deleteFolder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: recursive, in: query, schema: { type: boolean, default: true } }
      responses: { "204": { description: Gone } }
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
  /folders/{id}:
    delete:
      operationId: deleteFolder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: recursive, in: query, schema: { type: boolean, default: false } }
      responses: { "204": { description: Gone } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    parameter({ parameter }, tool, ctx) {
      if (!isCall(tool)) return;
      if (!isSwitch(parameter.name)) return;
      const { classification } = ctx.of(tool);
      if (!classification.mutates) return;
      const value = parameter.schema.raw["default"];
      ctx.check(value !== true && value !== "true", () => ({
        tool,
        at: parameter.at,
        observed: `${parameter.name} of ${label(tool)} is true by default`,
        expected: "false by default",
        severity: classification.destructive ? "medium" : "low",
        key: parameter.name,
        fix: { text: "Make the harmless variant the default.", before: "default: true", after: "default: false" },
      }));
    },
  },
});
