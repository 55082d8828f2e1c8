import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { label } from "../shared/operations.ts";
import { schemaGraph, toolsOf, type FieldHit, type Unit } from "../shared/schema-graph.ts";
import { listed, tokens } from "../shared/words.ts";

/** `trace: true` switches tracing on; `debug` as an object of a request is something else again. */
function shows(hit: FieldHit): boolean {
  const { type, format } = hit.schema;
  if (type === "boolean" || format === "uuid" || format === "uri") return false;
  if (tokens(hit.name).join("_") === "line_number") return type === "integer" && "file" in hit.holder;
  return true;
}

export default defineRule({
  id: "SEC-041",
  slug: "error-leaks-internals",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Error responses keep the inside of the server inside",
    fail: "An error response shows the inside of the server",
  },
  why: `Stack traces, SQL and file names tell an attacker what runs where, and they fill the context of an agent with what it cannot use.`,
  fix: `Return a stable error code, a sentence and a request id; keep the trace in your logs.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-209", url: "https://cwe.mitre.org/data/definitions/209.html" },
    { label: "RFC 9457", url: "https://www.rfc-editor.org/rfc/rfc9457" },
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
      responses:
        "200": { description: Fine }
        "500":
          description: Failed
          content: { application/json: { schema: { type: object, properties: { message: { type: string }, stack_trace: { type: string } } } } }
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
      responses:
        "200": { description: Fine }
        "500":
          description: Failed
          content: { application/json: { schema: { type: object, properties: { message: { type: string }, trace_id: { type: string } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byUnit = new Map<Unit, FieldHit[]>();
      for (const hit of schemaGraph(ctx.surface).fields) {
        if (hit.direction !== "error" || !hit.roles.includes("internals") || !shows(hit)) continue;
        const hits = byUnit.get(hit.unit);
        if (hits) hits.push(hit);
        else byUnit.set(hit.unit, [hit]);
      }
      const failing = ctx.surface.tools.some((tool) =>
        tool.responses.some((response) => response.schema !== null && /^[45]|default/i.test(response.status)),
      );
      if (failing && byUnit.size === 0) ctx.check(true, () => ({ at: ctx.surface.at, observed: "", expected: "" }));
      for (const [unit, hits] of byUnit) {
        const tools = toolsOf(unit, 50);
        ctx.check(false, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${listed(hits.map((hit) => hit.name))} in ${unit.name}`,
              expected: "an error code, a sentence and a request id",
              message: `Errors of ${listed(tools.map(label), 3)} show ${listed(hits.map((hit) => hit.name))}.`,
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
