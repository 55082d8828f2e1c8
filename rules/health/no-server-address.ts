import { defineRule } from "../../src/engine/define-rule.ts";
import { calls } from "../shared/operations.ts";

export default defineRule({
  id: "HEA-013",
  slug: "no-server-address",
  category: "health",
  factor: "availability",
  severity: "info",
  confidence: "high",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "The description says where the API is", fail: "The description does not say where the API is" },
  why: `Without an absolute server URL a client falls back to the host that the file came from. For a file that was passed on, that is nowhere.`,
  fix: `Add \`servers\` with the production URL (2.0: \`host\`, \`basePath\`, \`schemes\`).`,
  references: [{ label: "OpenAPI 3.1 Server Object", url: "https://spec.openapis.org/oas/v3.1.1.html" }],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
servers: [{ url: "https://api.example.com" }]
paths:
  /a: { get: { operationId: getA, responses: { "200": { description: Fine } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      if (calls(ctx.surface).length === 0) return;
      const urls = ctx.surface.servers.flatMap((server) => server.urls.map(({ url }) => url));
      ctx.check(
        urls.some((url) => url.includes("//")),
        () => ({
          at: ctx.surface.at,
          observed: urls.length > 0 ? urls.slice(0, 3).join(", ") : "no server",
          expected: "an absolute URL",
        }),
      );
    },
  },
});
