import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { calls, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-012",
  slug: "ambiguous-paths",
  category: "health",
  factor: "validity",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No two paths match the same address", fail: "Two paths match the same address" },
  why: `\`/users/{id}\` and \`/users/{name}\` are the same path to a router. Which one answers is up to the server, and half of the description is wrong.`,
  fix: `Merge them, or tell them apart by a fixed segment.`,
  references: [{ label: "OpenAPI 3.1 Paths Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    get: { operationId: getUserById, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } }
  /users/{name}:
    get: { operationId: getUserByName, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    get: { operationId: getUserById, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } }
  /users/by-name/{name}:
    get: { operationId: getUserByName, parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { "200": { description: Fine } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byShape = new Map<string, Tool[]>();
      for (const tool of calls(ctx.surface)) {
        if (tool.path === null) continue;
        const shape = `${tool.method} ${tool.path.replace(/\{[^{}]{0,200}\}/g, "{}")}`;
        const tools = byShape.get(shape);
        if (tools) tools.push(tool);
        else byShape.set(shape, [tool]);
      }
      for (const [shape, tools] of byShape) {
        const paths = new Set(tools.map((tool) => tool.path));
        ctx.check(paths.size === 1, () =>
          together(
            tools.map((tool) => ({ tool, at: tool.at })),
            {
              observed: listed(tools.map(label)),
              expected: "one path for each address",
              message: `${listed(tools.map(label))} match the same address.`,
              key: shape,
            },
          ),
        );
      }
    },
  },
});
