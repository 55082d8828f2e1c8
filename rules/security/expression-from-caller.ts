import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { count, listed, rememberedByName, snake } from "../shared/words.ts";
const NAMES =
  /^(?:regex|regexp|regular_expression|xpath|ldap_filter|jinja|jinja_template|expression_language|spel|ognl|velocity)$/;
const SAID =
  /\b(?:jinja2?|handlebars|liquid|velocity|freemarker|twig|mustache|erb) template|\btemplate source\b|\bpath of (?:the |a )?file on the (?:server|disk|host)|\bon the server'?s? (?:disk|file ?system)|\bldap filter\b|\bxpath\b/;

/** Remembered, since many operations describe the same input. */
const saysExpression = rememberedByName((description) => SAID.test(description.slice(0, 300).toLowerCase()));
const isExpression = rememberedByName((name) => NAMES.test(snake(name)));

export default defineRule({
  id: "SEC-070",
  slug: "expression-from-caller",
  category: "security",
  factor: "input-validation",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Callers send values, not expressions",
    fail: "A caller sends an expression that the server evaluates",
  },
  why: `Regular expressions, templates, XPath, LDAP filters and file paths of the server are small programs: one that is written well reads what it should not, or never ends.`,
  fix: `Offer named searches and stored templates; where an expression is needed, bound its length and run it with a linear engine, in a sandbox, with a deadline.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-1336", url: "https://cwe.mitre.org/data/definitions/1336.html" },
    { label: "CWE-1333", url: "https://cwe.mitre.org/data/definitions/1333.html" },
    { label: "CWE-22", url: "https://cwe.mitre.org/data/definitions/22.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes/search:
    get:
      operationId: searchNotes
      parameters: [{ name: regex, in: query, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes/search:
    get:
      operationId: searchNotes
      parameters: [{ name: match, in: query, description: An XPath that the notes are matched with, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes/search:
    get:
      operationId: searchNotes
      parameters: [{ name: q, in: query, schema: { type: string, maxLength: 100 } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const spots: (Spot & { readonly name: string })[] = [];
    let all = 0;
    return {
      parameter({ parameter }, tool) {
        if (!isCall(tool) || parameter.in === "header" || parameter.in === "cookie" || parameter.path.length > 2)
          return;
        const { type } = parameter.schema.raw;
        if (type !== "string" && type !== undefined) return;
        all++;
        const { enum: values, const: value, pattern, maxLength } = parameter.schema.raw;
        const bound = values !== undefined || value !== undefined || pattern !== undefined || maxLength !== undefined;
        if (bound || (!isExpression(parameter.name) && !saysExpression(parameter.description))) return;
        spots.push({ at: parameter.at, tool, name: `${parameter.name} of ${label(tool)}` });
      },
      end(ctx) {
        judge(ctx, all, spots, () => ({
          observed: listed(spots.map(({ name }) => name)),
          expected: "a value with a bound",
          message: `${count(spots.length, "parameter")} ${spots.length === 1 ? "is" : "are"} evaluated by the server: ${listed(spots.map(({ name }) => name))}.`,
        }));
      },
    };
  },
});
