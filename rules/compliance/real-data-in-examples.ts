import { defineRule } from "../../src/engine/define-rule.ts";
import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { Place } from "../../src/load/types.ts";
import { together } from "../shared/aggregate.ts";
import { below, isObject } from "../shared/operations.ts";
import { realNumber, type RealNumber } from "../shared/real-numbers.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { count, listed } from "../shared/words.ts";

const CONCERNED = new Set(["cardholder", "government-id"]);
const MOST_DEPTH = 60;

interface Found {
  readonly at: Place;
  readonly number: RealNumber;
}

/** Whole examples of the operations that handle such numbers. */
function inExamples(ctx: CheckContext): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, at: Place, depth: number): void => {
    if (typeof value === "string") {
      const number = realNumber(value);
      if (number) found.push({ at, number });
    }
    if (typeof value !== "object" || value === null || seen.has(value) || depth > MOST_DEPTH || found.length > 50)
      return;
    seen.add(value);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, below(at, index), depth + 1));
    else if (isObject(value))
      for (const key of Object.keys(value)) if (key !== "schema") visit(value[key], below(at, key), depth + 1);
  };
  for (const { tool, dataClasses } of ctx.facts.tools) {
    if (dataClasses.some(({ dataClass }) => CONCERNED.has(dataClass))) visit(tool.raw, tool.at, 0);
  }
  return found;
}

export default defineRule({
  id: "CPL-015",
  slug: "real-data-in-examples",
  category: "compliance",
  factor: "personal-data",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi", "mcp"],
  tags: [],
  title: {
    pass: "No example shows what could be a real card or identity number",
    fail: "An example shows what could be a real card or identity number",
  },
  why: `Examples are copied from production more often than one thinks, and then published. A card number with a valid check digit that no provider lists as a test number belongs to somebody, or will.`,
  fix: `Use a published test number (\`4242 4242 4242 4242\`) or one that cannot exist (\`000-00-0000\`).`,
  references: [
    { label: "PCI DSS 3.4.1", url: "https://www.pcisecuritystandards.org/document_library/" },
    { label: "GDPR Art. 5(1)(c)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj" },
    { label: "CWE-359", url: "https://cwe.mitre.org/data/definitions/359.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pay:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { number: { type: string, example: "4539148803436467" } } } } } }
      responses: { "200": { description: Paid } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /pay:
    post:
      operationId: pay
      requestBody: { content: { application/json: { schema: { type: object, properties: { number: { type: string, example: "4242424242424242" } } } } } }
      responses: { "200": { description: Paid } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byPlace = new Map<string, Found>();
      for (const item of [...schemaGraph(ctx.surface).numbers, ...inExamples(ctx)])
        byPlace.set(`${item.at.uri}#${item.at.pointer.replace(/\/(?:example|default)$/, "")}`, item);
      const found = [...byPlace.values()];
      if (found.length === 0) ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      else
        ctx.check(false, () =>
          together(
            found.map(({ at }) => ({ at })),
            {
              observed: listed(found.map(({ number }) => `${number.kind} ${number.shown}`)),
              expected: "a published test number",
              message: `${count(found.length, "example")} ${found.length === 1 ? "shows" : "show"} what could be a real number: ${listed(found.map(({ number }) => `${number.kind} ${number.shown}`))}.`,
            },
          ),
        );
    },
  },
});
