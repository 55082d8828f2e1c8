import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { fieldRoles } from "../shared/field-roles.ts";
import { isCall, label } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

const GRAVE = new Set(["government-id", "health", "special-category", "children"]);
const GRAVE_ROLES = new Set(["government-id", "card-number", "card-verification"]);
const COUNTED = new Set(["personal", "contact", "financial", "precise-location", ...GRAVE]);

export default defineRule({
  id: "CPL-001",
  slug: "personal-data-in-query",
  category: "compliance",
  factor: "personal-data",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No personal data is passed in a query string", fail: "Personal data is passed in a query string" },
  why: `Query strings are written to access logs, kept by proxies and browsers, and forwarded in referrer headers: copies of personal data that nobody counts when somebody asks for erasure.`,
  fix: `Search by POST with the value in the body, or by an id.`,
  references: [
    { label: "GDPR Art. 32", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "GDPR Art. 25", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "CWE-598", url: "https://cwe.mitre.org/data/definitions/598.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    get:
      operationId: findUsers
      parameters: [{ name: email, in: query, schema: { type: string, format: email } }, { name: ssn, in: query, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    get:
      operationId: findUsers
      parameters: [{ name: user_id, in: query, schema: { type: string } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const found = new Map<
      string,
      { readonly grave: boolean; readonly spot: Spot & { readonly tool: Tool }; readonly name: string }
    >();
    let applicable = 0;
    return {
      tool(tool, { dataClasses }) {
        if (!isCall(tool) || tool.method === null) return;
        const queries = tool.parameters.filter((parameter) => parameter.in === "query");
        applicable += queries.length;
        for (const parameter of queries) {
          const facts = dataClasses.filter(
            (fact) =>
              fact.direction === "request" &&
              fact.certainty !== "low" &&
              COUNTED.has(fact.dataClass) &&
              fact.at.pointer.startsWith(parameter.at.pointer) &&
              fact.at.uri === parameter.at.uri,
          );
          const roles = fieldRoles(parameter.name).some((role) => GRAVE_ROLES.has(role));
          if ((facts.length === 0 && !roles) || /_id$|Id$|query$|sort|order|fields/.test(parameter.name)) continue;
          const grave = roles || facts.some((fact) => GRAVE.has(fact.dataClass));
          found.set(`${parameter.at.uri}#${parameter.at.pointer}`, {
            grave,
            spot: { at: parameter.at, tool },
            name: `${parameter.name} of ${label(tool)}`,
          });
        }
      },
      end(ctx) {
        const all = [...found.values()];
        for (const grave of [true, false]) {
          const group = all.filter((item) => item.grave === grave);
          if (group.length === 0 && (grave || all.length > 0)) continue;
          const names = listed(group.map((item) => item.name));
          judge(
            ctx,
            grave ? group.length : Math.max(applicable - all.length + group.length, group.length),
            group.map((item) => item.spot),
            () => ({
              observed: names,
              expected: "the body of a POST, or an id",
              message: `${count(group.length, "query parameter")} ${group.length === 1 ? "carries" : "carry"} ${grave ? "sensitive " : ""}personal data: ${names}.`,
              severity: grave ? "high" : "low",
              key: grave ? "sensitive" : "personal",
            }),
          );
        }
      },
    };
  },
});
