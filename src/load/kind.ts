import { detectClientConfig } from "./client-config/formats.ts";
import { LoadError } from "./errors.ts";
import type { Json, JsonObject } from "./types.ts";

/** What a document is, told by its content alone. */
export type Kind = "openapi" | "listing" | "snapshot" | "client-config";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys under which agent clients name their servers. */
const CONFIG_KEYS = ["mcpServers", "mcp_servers", "context_servers"] as const;

/** What other documents are called, with the key that tells them. */
const OTHERS: readonly (readonly [key: string, name: string])[] = [
  ["asyncapi", "an AsyncAPI document"],
  ["arazzo", "an Arazzo workflow"],
  ["overlay", "an OpenAPI overlay"],
  ["swaggerVersion", "a Swagger 1.x document"],
  ["__schema", "a GraphQL schema"],
  ["raml", "a RAML document"],
];

/**
 * Tells what a parsed document is.
 * @throws {LoadError} with what it seems to be instead.
 */
export function identify(root: Json, uri: string): Kind {
  if (Array.isArray(root)) {
    if (root.some((item) => isObject(item))) return "listing";
    throw notOurs(root.length === 0 ? "an empty list" : "a list of values", uri);
  }
  if (!isObject(root)) {
    const isMarkup = typeof root === "string" && root.startsWith("<");
    throw notOurs(isMarkup ? "a web page or XML" : root === null ? "nothing" : "plain text", uri);
  }
  const has = (key: string): boolean => Object.hasOwn(root, key);
  if (has("openapi") || has("swagger")) return "openapi";
  if (has("assayerSnapshot")) return "snapshot";
  if (isListing(root)) return "listing";
  for (const key of CONFIG_KEYS) if (isObject(root[key])) return "client-config";
  const mcp = root["mcp"];
  if (isObject(mcp) && !has("paths")) return "client-config";
  const servers = root["servers"];
  if (isObject(servers)) return "client-config";
  if (detectClientConfig(root, uri) !== null) return "client-config";
  for (const [key, name] of OTHERS) if (has(key)) throw notOurs(name, uri);
  const info = root["info"];
  if (isObject(info) && Object.hasOwn(info, "_postman_id")) throw notOurs("a Postman collection", uri);
  if (isObject(root["generator"]) && root["generator"]["name"] === "assayer") throw notOurs("a report of assayer", uri);
  if (has("paths") || (has("info") && has("components"))) {
    throw new LoadError(
      "no OpenAPI version is stated",
      uri,
      'Begin the document with `openapi: 3.1.0`, or `swagger: "2.0"` if it is one',
    );
  }
  throw notOurs("neither an OpenAPI description nor an MCP listing", uri);
}

function notOurs(what: string, uri: string): LoadError {
  return new LoadError(
    what.startsWith("neither") ? `this is ${what}` : `this is ${what}, not an OpenAPI description or an MCP listing`,
    uri,
    "Give an OpenAPI 2.0 to 3.2 document or the result of tools/list",
  );
}

const LISTING_KEYS = ["tools", "prompts", "resources", "resourceTemplates"] as const;

function isListing(root: JsonObject): boolean {
  if (LISTING_KEYS.some((key) => Array.isArray(root[key]))) return true;
  if (typeof root["manifest_version"] === "string" || typeof root["dxt_version"] === "string") return true;
  const { result, tools } = root;
  if (isObject(result) && LISTING_KEYS.some((key) => Array.isArray(result[key]))) return true;
  if (Object.hasOwn(root, "jsonrpc")) return true;
  if (Object.hasOwn(root, "tools") && (tools === null || isObject(tools))) return true;
  if (isObject(root["serverInfo"])) return true;
  if (pagesOf(root) !== null) return true;
  const values = Object.values(root);
  return values.length > 0 && values.every((value) => isObject(value) && isPage(value));
}

/** The pages of an object that keeps them in a list of that name; null when it is no such object. */
export function pagesOf(root: JsonObject): readonly Json[] | null {
  const { pages } = root;
  return Array.isArray(pages) && (pages as readonly Json[]).some((page) => isObject(page) && isPage(page))
    ? pages
    : null;
}

/** A page of a listing, bare or in the JSON-RPC response around it. */
export function isPage(value: JsonObject): boolean {
  const result = value["result"];
  return LISTING_KEYS.some((key) => Array.isArray(value[key]) || (isObject(result) && Array.isArray(result[key])));
}
