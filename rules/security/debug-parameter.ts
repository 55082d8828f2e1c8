import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, label } from "../shared/operations.ts";
import { snake } from "../shared/words.ts";
const SWITCH =
  /^(?:x_)?(?:debug|debug_mode|is_debug|show_debug|show_errors|show_sql|trace_sql|explain_sql|stack_?trace|include_stack_?trace|verbose_errors|profiling)$/;

export default defineRule({
  id: "SEC-059",
  slug: "debug-parameter",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No parameter shows the inside of the server", fail: "A parameter shows the inside of the server" },
  why: `A \`debug\` switch that is left in gives queries, timings and stack traces to whoever finds it, and fills the context of an agent.`,
  fix: `Take the switch out of the public API, or bind it to a right of your own staff.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-489", url: "https://cwe.mitre.org/data/definitions/489.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{ name: debug, in: query, description: Adds queries and timings, schema: { type: boolean } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{ name: verbose, in: query, schema: { type: boolean } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool)) return;
      const parameter = tool.parameters.find(
        ({ in: place, name, path }) =>
          (place === "query" || place === "header" || (place === "body" && path.length === 1)) &&
          SWITCH.test(snake(name)),
      );
      ctx.check(parameter === undefined, () => ({
        tool,
        at: parameter!.at,
        observed: `${parameter!.name} of ${label(tool)}`,
        expected: "no switch for debugging",
        message: `${label(tool)} takes ${parameter!.name}.`,
      }));
    },
  },
});
