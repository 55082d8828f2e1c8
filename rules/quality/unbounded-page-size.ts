import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label } from "../shared/operations.ts";
import { saysMaximum } from "../shared/lists.ts";
import { count, listed } from "../shared/words.ts";

/** Largest page that still bounds anything. */
const MOST = 100_000;

export default defineRule({
  id: "QUA-003",
  slug: "unbounded-page-size",
  category: "quality",
  factor: "bounded-responses",
  severity: "low",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Page sizes have a maximum", fail: "A page size has no maximum" },
  why: `\`limit=1000000\` is then a valid request. The server does the work or fails, and the agent that asked "for all" gets what it asked for.`,
  fix: `Set \`maximum\` (100 is common) and a \`default\`.`,
  references: [
    {
      label: "OWASP API4:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/",
    },
    { label: "CWE-770", url: "https://cwe.mitre.org/data/definitions/770.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: page_size, in: query, schema: { type: integer } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: page_size, in: query, schema: { type: integer, maximum: 100, default: 20 } }]
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: () => {
    const seen = new Map<string, { readonly spot: Spot & { readonly tool: Tool }; readonly open: boolean }>();
    return {
      parameterOutsideBody({ kind, parameter }, tool) {
        if (kind !== "page-size" || parameter.in !== "query" || !isCall(tool)) return;
        const { raw } = parameter.schema;
        const bounded =
          (raw["maximum"] !== undefined && !(typeof raw["maximum"] === "number" && raw["maximum"] > MOST)) ||
          raw["exclusiveMaximum"] !== undefined ||
          raw["enum"] !== undefined ||
          raw["const"] !== undefined;
        seen.set(`${parameter.at.uri}#${parameter.at.pointer}`, {
          spot: { at: parameter.at, tool },
          open: !bounded && !saysMaximum(parameter.description),
        });
      },
      end(ctx) {
        const open = [...seen.values()].filter((item) => item.open).map((item) => item.spot);
        const names = open.map(({ tool }) => label(tool));
        judge(ctx, seen.size, open, () => ({
          observed: `no maximum on the page size of ${listed(names)}`,
          expected: "maximum",
          message: `${count(open.length, "page size")} ${open.length === 1 ? "has" : "have"} no maximum: ${listed(names)}.`,
          fix: { text: "Set a maximum.", after: "maximum: 100" },
        }));
      },
    };
  },
});
