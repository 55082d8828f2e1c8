import { defineRule } from "../../src/engine/define-rule.ts";
import { together } from "../shared/aggregate.ts";
import { isObject } from "../shared/operations.ts";
import { schemaGraph, toolsOf, type SchemaSpot, type Unit } from "../shared/schema-graph.ts";
import { count, listed, tokens } from "../shared/words.ts";

/** Names of objects that are free-form by purpose. */
const MAPS = new Set(
  "metadata meta labels tags annotations attributes properties props data payload config configuration settings options params parameters variables context extra extras custom headers query filter filters env environment values map dictionary arguments args input inputs fields claims template traits preferences body json schema details".split(
    " ",
  ),
);

/** A record has named properties, or is the whole body; a map has neither and says so by its name. */
function isRecord({ schema, name, unit }: SchemaSpot): boolean {
  if (isObject(schema["properties"]) && Object.keys(schema["properties"]).length > 0)
    return !tokens(name).some((word) => MAPS.has(word));
  return schema === unit.raw && !tokens(name).some((word) => MAPS.has(word) || word === "map" || word === "object");
}

export default defineRule({
  id: "SEC-024",
  slug: "open-request-object",
  category: "security",
  factor: "input-validation",
  severity: "medium",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No request accepts arbitrary extra properties",
    fail: "A request accepts arbitrary extra properties",
  },
  why: `\`additionalProperties: true\` (or \`{}\`) invites callers to send whatever they like. Where the server copies the body into its model that is mass assignment, and no validator in between can help.`,
  fix: `Say \`additionalProperties: false\`, or give the extra properties a schema (\`additionalProperties: { type: string, maxLength: 500 }\`) when the object is a free-form map.`,
  references: [
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    { label: "CWE-915", url: "https://cwe.mitre.org/data/definitions/915.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        content: { application/json: { schema: { type: object, additionalProperties: true, properties: { name: { type: string } } } } }
      responses: { "201": { description: Created } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              properties: { name: { type: string }, labels: { type: object, additionalProperties: { type: string } }, metadata: { type: object, additionalProperties: true } }
      responses:
        "201":
          description: Created
          content: { application/json: { schema: { type: object, additionalProperties: true } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const graph = schemaGraph(ctx.surface);
      const byUnit = new Map<Unit, SchemaSpot[]>();
      for (const spot of graph.openObjects) {
        if (!isRecord(spot)) continue;
        const spots = byUnit.get(spot.unit);
        if (spots) spots.push(spot);
        else byUnit.set(spot.unit, [spot]);
      }
      for (let closed = 0; closed < graph.closedObjects; closed++)
        ctx.check(true, () => ({ at: ctx.surface.at, observed: "", expected: "" }));
      const found = [...byUnit].map(([unit, spots]) => ({ unit, spot: spots[0]!, tools: toolsOf(unit, 20) }));
      if (found.length === 0) return;
      // A generator that writes it on every schema made one decision, not a hundred.
      const groups = found.length > 10 ? [found] : found.map((item) => [item]);
      for (const group of groups) {
        const names = group.map(({ unit }) => unit.name);
        ctx.check(false, () => ({
          ...together(
            group.map(({ spot }) => ({ at: spot.at, tool: undefined })),
            {
              observed: `additionalProperties is open in ${listed(names)}`,
              expected: "additionalProperties: false, or a schema for the extra properties",
              message:
                group.length === 1
                  ? `${names[0]} accepts arbitrary extra properties.`
                  : `${count(group.length, "request schema")} accept arbitrary extra properties: ${listed(names)}.`,
              fix: {
                text: "Close the object.",
                before: "additionalProperties: true",
                after: "additionalProperties: false",
              },
            },
          ),
          tool: group.length === 1 && group[0]!.tools.length === 1 ? group[0]!.tools[0] : undefined,
        }));
      }
    },
  },
});
