import { defineRule } from "../../src/engine/define-rule.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { writtenValues } from "../shared/headers.ts";
import { below, calls, follow, label, object, openApiRoot, rawResponses } from "../shared/operations.ts";
import { count, listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-044",
  slug: "cors-wildcard",
  category: "security",
  factor: "transport",
  severity: "medium",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "No response lets every site read it", fail: "Responses let every site read them" },
  why: `The documented \`Access-Control-Allow-Origin\` is \`*\`: every web page that a user visits may read the answer. With credentials allowed, it may read it as the user.`,
  fix: `Answer with the caller's origin when it is on your list, and send \`Vary: Origin\`.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-942", url: "https://cwe.mitre.org/data/definitions/942.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me:
    get:
      operationId: getMe
      responses:
        "200":
          description: Fine
          headers: { Access-Control-Allow-Origin: { schema: { type: string, example: "*" } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /me:
    get:
      operationId: getMe
      responses:
        "200":
          description: Fine
          headers: { Access-Control-Allow-Origin: { schema: { type: string, example: "https://app.example.com" } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const spots: (Spot & { readonly name: string })[] = [];
      let applicable = 0;
      for (const tool of calls(ctx.surface)) {
        if (
          !tool.responses.some(({ headers }) =>
            headers.some((name) => name.toLowerCase() === "access-control-allow-origin"),
          )
        )
          continue;
        for (const { raw, at } of rawResponses(tool, ctx.surface)) {
          const headers = object(raw["headers"]);
          const key = Object.keys(headers).find((name) => name.toLowerCase() === "access-control-allow-origin");
          if (key === undefined) continue;
          applicable++;
          const header = follow(ctx.surface, headers[key], below(at, "headers", key));
          if (header && writtenValues(header.raw).includes("*")) spots.push({ at: header.at, tool, name: label(tool) });
        }
      }
      // What a gateway is told to answer.
      const gateway = object(openApiRoot(ctx.surface)?.["x-amazon-apigateway-cors"]);
      if (Array.isArray(gateway["allowOrigins"])) {
        applicable++;
        if (gateway["allowOrigins"].includes("*"))
          spots.push({ at: below(ctx.surface.at, "x-amazon-apigateway-cors"), name: "the gateway" });
      }
      judge(ctx, applicable, spots, () => ({
        observed: `Access-Control-Allow-Origin: * on ${listed(spots.map(({ name }) => name))}`,
        expected: "an allow-list of origins",
        message: `${count(new Set(spots.map(({ name }) => name)).size, "operation")} may be read by every web site.`,
      }));
    },
  },
});
