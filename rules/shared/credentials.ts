import type { JsonObject } from "../../src/load/types.ts";
import { fieldRoles, type FieldRole } from "./field-roles.ts";
import { isObject } from "./operations.ts";
import type { FieldHit } from "./schema-graph.ts";
import { tokens } from "./words.ts";

const CREDENTIAL: ReadonlySet<FieldRole> = new Set<FieldRole>(["password", "private-secret", "token"]);
const CURSOR = /\b(?:cursor|pagination|paginate|next page|page of results|continue|continuation)\b/i;
const MODEL_TOKEN = /\b(?:log ?prob|tokeni[sz]|vocabulary|language model|bytes of the token|next token|stop sequence)/i;
const API_KEY = /\b(?:api|access|account|developer|license) key\b|\bauthenticat|\bcredential/i;
const SCALAR = new Set(["string", undefined]);

function isText(schema: JsonObject): boolean {
  const { type } = schema;
  if (Array.isArray(type)) return type.includes("string");
  if (type === undefined) {
    for (const key of ["anyOf", "oneOf", "allOf"] as const) {
      const branches = schema[key];
      if (Array.isArray(branches)) return branches.some((branch) => isObject(branch) && branch["type"] === "string");
    }
  }
  return SCALAR.has(type as string | undefined) && !isObject(schema["properties"]) && schema["items"] === undefined;
}

/** A parameter that carries a credential itself, not its id, its type or a cursor. */
export function isCredential(name: string, schema: JsonObject, description: string): boolean {
  const named =
    fieldRoles(name).some((role) => CREDENTIAL.has(role)) ||
    (/^(?:key|auth)$/i.test(name) && API_KEY.test(description.slice(0, 300)));
  if (!named || !isText(schema)) return false;
  if (schema["enum"] !== undefined || schema["format"] === "uuid") return false;
  return !CURSOR.test(description.slice(0, 300));
}

/** `The name or ID of the secret`: what is shown only says which one it is. */
const NAMES_SECRET =
  /\b(?:names? or ids?|ids? or names?)\b|\b(?:name|id|identifier) of (?:the |an? )?(?:\w+ )?(?:secret|credential|key|token)\b/i;

/** A field of a response that shows a secret in clear. */
export function holdsSecret({ name, roles, schema, holder }: FieldHit): boolean {
  const [role] = roles;
  if (role === undefined || !CREDENTIAL.has(role) || !isText(schema)) return false;
  if (schema["enum"] !== undefined || schema["const"] !== undefined || schema["format"] === "uri") return false;
  const description = typeof schema["description"] === "string" ? schema["description"].slice(0, 300) : "";
  if (
    /\b(?:mask|redact|obfuscat|last four|last 4|hint|truncated|never returned|always (?:null|empty))/i.test(description)
  )
    return false;
  if (NAMES_SECRET.test(description)) return false;
  if (role !== "token") return true;
  if (CURSOR.test(description) || MODEL_TOKEN.test(description)) return false;
  const siblings = isObject(holder["properties"]) ? Object.keys(holder["properties"]) : [];
  const words = tokens(name);
  return !(words.at(-1) === "token" && siblings.some((sibling) => /log_?prob|^bytes$|symbol|decimals/i.test(sibling)));
}
