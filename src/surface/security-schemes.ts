import type { JsonObject, Place } from "../load/types.ts";
import { child, type Context } from "./context.ts";
import { componentFolders } from "./openapi.ts";
import { entries, isObject, keys, string } from "./read.ts";
import type { SecurityScheme } from "./types.ts";

const TYPES = new Set<string>(["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS", "basic"]);
const PLACES = new Set<string>(["query", "header", "cookie"]);

/** Declared schemes of 2.0 and 3.x, used or not. */
export function securitySchemesOf(
  root: JsonObject,
  rootAt: Place,
  uses: ReadonlyMap<string, number>,
  context: Context,
): SecurityScheme[] {
  const schemes: SecurityScheme[] = [];
  for (const [folder, at] of componentFolders(root, rootAt, "securitySchemes", "securityDefinitions", context)) {
    for (const [id, value] of entries(folder)) {
      const found = context.follow(value, child(at, id));
      if (!found || !isObject(found.value)) continue;
      context.noteIgnore(found.value, found.place);
      schemes.push(schemeOf(id, found.value, found.place, uses.get(id) ?? 0));
    }
  }
  return schemes;
}

function schemeOf(id: string, raw: JsonObject, at: Place, usedBy: number): SecurityScheme {
  const type = string(raw["type"]) ?? "";
  const where = string(raw["in"]) ?? "";
  const isBasic = type === "basic";
  return {
    id,
    type: TYPES.has(type) ? (type as SecurityScheme["type"]) : "unknown",
    httpScheme: isBasic ? "basic" : (string(raw["scheme"])?.toLowerCase() ?? null),
    in: PLACES.has(where) ? (where as SecurityScheme["in"]) : null,
    name: string(raw["name"]),
    flows: flowsOf(raw, at),
    openIdConnectUrl: string(raw["openIdConnectUrl"]),
    usedBy,
    raw,
    at,
  };
}

/** Swagger 2 has one flow, under other names. */
const SWAGGER_FLOWS = new Map([
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

function flowsOf(raw: JsonObject, at: Place): SecurityScheme["flows"][number][] {
  const kind = string(raw["flow"]);
  if (kind !== null) return [flowOf(SWAGGER_FLOWS.get(kind) ?? kind, raw, at)];
  return entries(raw["flows"]).flatMap(([name, flow]) =>
    isObject(flow) && !name.startsWith("x-") ? [flowOf(name, flow, child(child(at, "flows"), name))] : [],
  );
}

function flowOf(kind: string, raw: JsonObject, at: Place): SecurityScheme["flows"][number] {
  return {
    kind,
    authorizationUrl: string(raw["authorizationUrl"]),
    tokenUrl: string(raw["tokenUrl"]),
    refreshUrl: string(raw["refreshUrl"]),
    scopes: keys(raw["scopes"]),
    at,
  };
}
