import { defineRule } from "../../src/engine/define-rule.ts";
import { judge } from "../shared/aggregate.ts";
import { schemaGraph } from "../shared/schema-graph.ts";
import { listed } from "../shared/words.ts";

export default defineRule({
  id: "SEC-054",
  slug: "certificate-check-switch",
  category: "security",
  factor: "transport",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "Callers cannot switch certificate checks off", fail: "A caller can switch certificate checks off" },
  why: `With the check off, whoever stands between the server and its target can read and change what is sent.`,
  fix: `Drop the switch, or keep it for administrators and log its use.`,
  references: [
    {
      label: "OWASP API8:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/",
    },
    { label: "CWE-295", url: "https://cwe.mitre.org/data/definitions/295.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /connections:
    post:
      operationId: createConnection
      requestBody: { content: { application/json: { schema: { type: object, properties: { skip_tls_verify: { type: boolean } } } } } }
      responses: { "201": { description: Created } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /connections:
    post:
      operationId: createConnection
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "201": { description: Created } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const hits = schemaGraph(ctx.surface).fields.filter(
        (hit) => hit.direction === "request" && hit.roles.includes("tls-off"),
      );
      judge(
        ctx,
        Math.max(1, hits.length),
        hits.map(({ at }) => ({ at })),
        () => ({
          observed: listed(hits.map((hit) => `${hit.name} of ${hit.unit.name}`)),
          expected: "certificates are always checked",
          message: `Callers can switch certificate checks off: ${listed(hits.map((hit) => `${hit.name} of ${hit.unit.name}`))}.`,
        }),
      );
    },
  },
});
