import { defineRule } from "../../src/engine/define-rule.ts";
import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { holdsSecret } from "../shared/credentials.ts";
import { isCall, isHttpMethod, isOpenByNature, label, operationWords } from "../shared/operations.ts";
import { schemaGraph, toolsOf, type FieldHit, type Unit } from "../shared/schema-graph.ts";
import { listed } from "../shared/words.ts";

const ISSUING =
  /^(?:create|creates|generate|issue|rotate|regenerate|exchange|refresh|mint|enroll|register|login|signin|reset|renew|obtain|request|roll|provision|authenticate|acquire|token|tokens|oauth)$/;

/** A password that is made up for an API credential is a key by another name. */
const CREDENTIALS = /^(?:credential|credentials|key|keys|token|tokens|secret|secrets|password|passwords)$/;

/** The operation that makes a credential must show it once. */
function issues(tool: Tool, ctx: CheckContext): boolean {
  if (!isCall(tool)) return false;
  if (isOpenByNature(tool)) return true;
  if (isHttpMethod(tool, "POST", "PUT", "PATCH"))
    return ctx.of(tool).classification.category === "auth" || operationWords(tool).some((word) => ISSUING.test(word));
  return tool.method === null && operationWords(tool).some((word) => ISSUING.test(word));
}

export default defineRule({
  id: "SEC-026",
  slug: "secret-in-response",
  category: "security",
  factor: "sensitive-endpoints",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "No response hands out passwords, keys or tokens",
    fail: "A response hands out a password, key or token",
  },
  why: `What a response contains ends up in caches, logs and the context of the agent that asked. A password (even hashed), a private key or a stored token has no business there; a token may be shown once, by the operation that creates it.`,
  fix: `Take the field out of the response schema, or mark it \`writeOnly: true\`. Return an id and the last characters where people must tell keys apart.`,
  references: [
    {
      label: "OWASP API3:2023",
      url: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
    },
    { label: "CWE-200", url: "https://cwe.mitre.org/data/definitions/200.html" },
    { label: "CWE-522", url: "https://cwe.mitre.org/data/definitions/522.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    get:
      operationId: getUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: User
          content: { application/json: { schema: { type: object, properties: { name: { type: string }, password: { type: string } } } } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    get:
      operationId: getUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: User
          content:
            application/json:
              schema: { type: object, properties: { password: { type: string, writeOnly: true }, has_password: { type: boolean }, password_enabled: { type: boolean }, registry_secret: { type: string, description: A secret name or ID }, next_page_token: { type: string } } }
  /login:
    post:
      operationId: login
      security: []
      responses: { "200": { description: Session, content: { application/json: { schema: { type: object, properties: { access_token: { type: string } } } } } } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byUnit = new Map<Unit, FieldHit[]>();
      for (const hit of schemaGraph(ctx.surface).fields) {
        if (hit.direction !== "response" || !holdsSecret(hit)) continue;
        const hits = byUnit.get(hit.unit);
        if (hits) hits.push(hit);
        else byUnit.set(hit.unit, [hit]);
      }
      ctx.check(true, { at: ctx.surface.at, observed: "", expected: "" });
      // Variants of one schema (`repository`, `minimal-repository`) show the same fields: one finding for all.
      const groups = new Map<string, { hits: FieldHit[]; users: Set<Tool>; units: string[] }>();
      for (const [unit, all] of byUnit) {
        const tools = toolsOf(unit, 50);
        const readers = tools.filter((tool) => !issues(tool, ctx));
        const generated =
          readers.length === 0 && tools.every((tool) => operationWords(tool).some((word) => CREDENTIALS.test(word)));
        const hits = all.filter((hit) => readers.length > 0 || (hit.roles[0] === "password" && !generated));
        if (hits.length === 0) continue;
        const key = listed(
          hits.map((hit) => hit.name),
          50,
        );
        let group = groups.get(key);
        if (!group) groups.set(key, (group = { hits: [], users: new Set(), units: [] }));
        group.hits.push(...hits);
        group.units.push(unit.name);
        for (const tool of readers.length > 0 ? readers : tools) group.users.add(tool);
      }
      for (const [names, { hits, users, units }] of groups) {
        const tools = [...users];
        const where = listed(tools.map(label), 3);
        const grave = hits.some((hit) => hit.roles[0] !== "token");
        ctx.check(false, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${names} in ${listed(units, 4)}, returned by ${where}`,
              expected: "not in the response, or writeOnly: true",
              message: `${names} ${names.includes(",") ? "are" : "is"} returned by ${where}.`,
              severity: grave ? "high" : "medium",
              confidence: tools.some(isCall) ? "medium" : "low",
              fix: { text: `Drop ${names} from the response, or mark it writeOnly.`, after: "writeOnly: true" },
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
