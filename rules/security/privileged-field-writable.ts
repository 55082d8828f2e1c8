import { defineRule } from "../../src/engine/define-rule.ts";
import type { CheckContext } from "../../src/engine/define-rule.ts";
import type { Tool } from "../../src/surface/types.ts";
import { together } from "../shared/aggregate.ts";
import { isAdmin, isObject, isTemplate, label, lastWord, operationWords, segments } from "../shared/operations.ts";
import { schemaGraph, toolsOf, type FieldHit, type Unit } from "../shared/schema-graph.ts";
import { listed, snake, tokens } from "../shared/words.ts";

/** Fields that decide rights or money wherever they stand; the others only count on records of people or accounts. */
const ALWAYS = new Set(
  "is_admin isadmin is_superuser superuser is_super_admin is_staff is_root account_balance balance wallet_balance credit_balance credit_limit privilege_level is_verified email_verified is_email_verified phone_verified kyc_verified kyc_status is_approved trust_level internal_flags user_role is_premium subscription_tier".split(
    " ",
  ),
);
/** Where handing out rights is what the operation is for. */
const GRANTING = new Set(
  "role roles permission permissions grant grants member members membership memberships invitation invitations invite invites collaborator collaborators team teams acl policy policies access share shares sharing admin admins binding bindings privilege privileges scope scopes owner owners ownership transfer verify verification message messages chat completion completions conversation thread threads response responses prompt prompts assistant".split(
    " ",
  ),
);
const PERSONAL = new Set(
  "user users account accounts profile profiles me customer customers employee employees register signup registration person people tenant wallet wallets subscriber subscribers driver patient".split(
    " ",
  ),
);

const REGISTERING = new Set(["register", "registration", "registrations", "signup"]);

function grants(tool: Tool, ctx: CheckContext): boolean {
  const { category, alternative } = ctx.of(tool).classification;
  const words = operationWords(tool);
  if (isAdmin(tool) || category === "read") return true;
  if (words.some((word) => GRANTING.has(word))) return true;
  // `createUser` is a form as often as an office, and a field for rights makes no office of it.
  if (alternative === "write") return false;
  if (category === "admin") return true;
  return (
    category === "auth" &&
    !words.some((word) => REGISTERING.has(word)) &&
    !/(?:^|\/)sign-?up(?:\/|$)/i.test(tool.path ?? "")
  );
}

/** Exact names that count on a record of a person or account. */
const ON_PEOPLE = new Set([
  "role",
  "roles",
  "permission",
  "permissions",
  "privileges",
  "access_level",
  "balance",
  "verified",
  "admin",
  "owner",
  "is_owner",
]);
/** Exact names that hand the record to somebody else, whatever it is. */
const OWNERSHIP = new Set(["owner_id", "tenant_id", "created_by"]);

function concernsPeople(unit: Unit, tools: readonly Tool[]): boolean {
  const named = unit.at.pointer.startsWith("/components/") || unit.at.pointer.startsWith("/definitions/");
  return (
    (named && tokens(unit.name).some((word) => PERSONAL.has(word))) ||
    tools.some((tool) => tokens(lastWord(tool.path)).some((word) => PERSONAL.has(word)))
  );
}

function isPrivileged(hit: FieldHit, tools: readonly Tool[]): boolean {
  const name = snake(hit.name);
  // A nested object of that name is something else, a constant cannot be chosen.
  if (isObject(hit.schema["properties"]) || hit.schema["const"] !== undefined || hit.depth > 1) return false;
  if (ALWAYS.has(name)) return true;
  if (hit.depth > 0 && (name === "owner" || OWNERSHIP.has(name))) return false;
  // Beside a client id a tenant id configures a connection.
  if (OWNERSHIP.has(name)) return !(isObject(hit.holder["properties"]) && "client_id" in hit.holder["properties"]);
  return ON_PEOPLE.has(name) && concernsPeople(hit.unit, tools);
}

/** Where users are kept under an owner (`/companies/{id}/users`) the caller is likely an administrator of it. */
function severityOf(names: readonly string[], tools: readonly Tool[]): "high" | "medium" {
  const grave = names.some(
    (name) => ALWAYS.has(snake(name)) || /^(?:roles?|admin|permissions?|privileges)$/i.test(name),
  );
  const owned = tools.every((tool) => segments(tool.path).slice(0, -2).some(isTemplate));
  return grave && !owned ? "high" : "medium";
}

export default defineRule({
  id: "SEC-023",
  slug: "privileged-field-writable",
  category: "security",
  factor: "input-validation",
  severity: "high",
  confidence: "medium",
  lifecycle: "stable",
  since: "0.1.0",
  effort: "medium",
  appliesTo: ["openapi"],
  tags: [],
  title: {
    pass: "Callers cannot set fields that decide what they may do",
    fail: "A request accepts a field that decides what the caller may do",
  },
  why: `If the server copies the body into its model, a caller who adds \`role: admin\` or \`balance: 1000000\` promotes themselves. The description offers the field for writing in an ordinary operation, so a model will happily fill it in.`,
  fix: `Mark the field \`readOnly: true\`, or take it out of the request schema and give it an operation of its own for administrators.`,
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
  /users/{id}:
    patch:
      operationId: updateUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content: { application/json: { schema: { type: object, properties: { name: { type: string }, is_admin: { type: boolean } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
    good: [
      {
        openapi: `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /users/{id}:
    patch:
      operationId: updateUser
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody:
        content: { application/json: { schema: { type: object, properties: { name: { type: string }, is_admin: { type: boolean, readOnly: true } } } } }
      responses: { "200": { description: Fine } }
  /users/{id}/roles:
    put:
      operationId: assignRole
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { role: { type: string } } } } } }
      responses: { "200": { description: Fine } }
`,
      },
    ],
  },
  visit: {
    end(ctx) {
      const byUnit = new Map<Unit, FieldHit[]>();
      for (const hit of schemaGraph(ctx.surface).fields) {
        if (hit.direction !== "request" || !hit.roles.includes("privileged")) continue;
        const hits = byUnit.get(hit.unit);
        if (hits) hits.push(hit);
        else byUnit.set(hit.unit, [hit]);
      }
      for (const [unit, all] of byUnit) {
        const tools = toolsOf(unit, 50).filter((tool) => !grants(tool, ctx));
        const hits = tools.length === 0 ? [] : all.filter((hit) => isPrivileged(hit, tools));
        const names = hits.map((hit) => hit.name);
        ctx.check(hits.length === 0, () => ({
          ...together(
            hits.map((hit) => ({ at: hit.at })),
            {
              observed: `${listed(names)} writable in ${unit.name}, used by ${listed(tools.map(label), 3)}`,
              expected: "readOnly: true, or not in the request",
              message: `${listed(names)} can be set by the caller of ${listed(tools.map(label), 3)}.`,
              severity: severityOf(names, tools),
              fix: {
                text: `Mark ${listed(names)} readOnly, or move it to an administrative operation.`,
                after: "readOnly: true",
              },
            },
          ),
          tool: tools.length === 1 ? tools[0] : undefined,
        }));
      }
    },
  },
});
