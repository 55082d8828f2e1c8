import { defineRule } from "../../src/engine/define-rule.ts";
import { isCall, label } from "../shared/operations.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "HEA-011",
  slug: "path-parameter-mismatch",
  category: "health",
  factor: "validity",
  severity: "high",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Path templates and path parameters agree", fail: "A path template and its parameters do not agree" },
  why: `A \`{name}\` in the path that no parameter describes cannot be filled in, and a path parameter without a place in the path is never sent. Such a call cannot work.`,
  fix: `Declare the parameter (\`in: path, required: true\`), or correct its name.`,
  references: [{ label: "OpenAPI 3.1 Parameter Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{user_id}: { get: { operationId: getUser, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{user_id}:
    parameters: [{ name: user_id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getUser, responses: { "200": { description: Fine } } }
`,
      },
    ],
  },
  visit: {
    tool(tool, _facts, ctx) {
      if (!isCall(tool) || tool.path === null) return;
      const wanted = new Set(
        [...tool.path.matchAll(/\{([^{}]{1,200})\}/g)].map((match) => match[1]!.replace(/^[+#./;?&]|\*$/g, "")),
      );
      const given = new Set(
        tool.parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
      );
      if (wanted.size === 0 && given.size === 0) return;
      const missing = [...wanted].filter((name) => !given.has(name));
      const unused = [...given].filter((name) => !wanted.has(name));
      // A reference that leads nowhere has its own finding.
      const broken =
        missing.length > 0 &&
        ctx.surface.brokenRefs.some(
          ({ at }) =>
            at.uri === tool.at.uri && at.pointer.startsWith(tool.at.pointer.slice(0, tool.at.pointer.lastIndexOf("/"))),
        );
      if (broken) return;
      ctx.check(missing.length === 0 && unused.length === 0, () => ({
        tool,
        at: tool.at,
        observed: [
          missing.length > 0 ? `{${listed(missing)}} in the path without a parameter` : "",
          unused.length > 0 ? `path parameter ${listed(unused)} without a place in the path` : "",
        ]
          .filter((part) => part !== "")
          .join("; "),
        expected: "one path parameter for each place in the path",
        message: `${label(tool)}: ${missing.length > 0 ? `nothing describes {${listed(missing)}}` : `${listed(unused)} has no place in the path`}.`,
      }));
    },
  },
});
