import { defineRule } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { judge, type Spot } from "../shared/aggregate.ts";
import { isCall, label, operationWords } from "../shared/operations.ts";
import { listed, snake } from "../shared/words.ts";

const SETTING = new Set([
  "create",
  "register",
  "registration",
  "signup",
  "sign_up",
  "change",
  "reset",
  "update",
  "set",
  "add",
  "new",
  "users",
  "user",
  "accounts",
  "account",
]);
const CHECKING = new Set([
  "login",
  "signin",
  "sign",
  "verify",
  "authenticate",
  "token",
  "session",
  "sessions",
  "confirm",
  "check",
  "connection",
  "connections",
  "database",
  "databases",
  "cluster",
  "registry",
  "import",
  "source",
  "hook",
  "webhook",
]);
const NAMES = new Set(["password", "new_password", "user_password"]);

function sets(tool: Tool): boolean {
  const words = operationWords(tool);
  return words.some((word) => SETTING.has(word)) && !words.some((word) => CHECKING.has(word));
}

export default defineRule({
  id: "SEC-055",
  slug: "short-password-allowed",
  category: "security",
  factor: "authentication",
  severity: "low",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "low",
  appliesTo: ["openapi"],
  tags: [],
  title: { pass: "New passwords have a minimum length", fail: "New passwords have no minimum length" },
  why: `The operation sets a password and its schema takes one character as well as thirty. The server may check; the description should say so, or a client will ask people for less.`,
  fix: `Set \`minLength\` (at least 8, better 12) and no \`maxLength\` below 64.`,
  references: [
    { label: "OWASP API2:2023", url: "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/" },
    { label: "CWE-521", url: "https://cwe.mitre.org/data/definitions/521.html" },
  ],
  examples: {
    bad: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ key: [] }]
paths:
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, properties: { password: { type: string } } } } } }
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
  /users:
    post:
      operationId: createUser
      requestBody: { content: { application/json: { schema: { type: object, properties: { password: { type: string, minLength: 12 } } } } } }
      responses: { "201": { description: Created } }
  /login:
    post:
      operationId: login
      security: []
      requestBody: { content: { application/json: { schema: { type: object, properties: { password: { type: string } } } } } }
      responses: { "200": { description: Fine } }
components: { securitySchemes: { key: { type: http, scheme: bearer } } }
`,
      },
    ],
  },
  visit: () => {
    const seen = new Map<string, { readonly spot: Spot; readonly weak: boolean }>();
    return {
      tool(tool) {
        if (!isCall(tool) || tool.method === null || !sets(tool)) return;
        for (const { name, in: place, schema, at } of tool.parameters) {
          const { raw } = schema;
          if (
            place !== "body" ||
            !/pass/i.test(name) ||
            !NAMES.has(snake(name)) ||
            raw["type"] === "boolean" ||
            raw["type"] === "object"
          )
            continue;
          const min = raw["minLength"];
          const max = raw["maxLength"];
          const weak =
            raw["pattern"] === undefined &&
            (typeof min !== "number" || min < 8 || (typeof max === "number" && max < 32));
          seen.set(`${at.uri}#${at.pointer}`, { spot: { at, tool }, weak });
        }
      },
      end(ctx) {
        const weak = [...seen.values()].filter((item) => item.weak).map((item) => item.spot);
        judge(ctx, seen.size, weak, () => ({
          observed: `no minLength of 8 or more on the password of ${listed(weak.map((spot) => label(spot.tool!)))}`,
          expected: "minLength: 12",
          fix: { text: "Set a minimum length.", after: "minLength: 12" },
        }));
      },
    };
  },
});
