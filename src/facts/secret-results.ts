import type { Json, JsonObject } from "../load/types.ts";
import type { Surface, Tool } from "../surface/types.ts";
import { singular, words } from "./words.ts";

const secretPhrases = new Set([
  "password",
  "secret",
  "token",
  "access token",
  "refresh token",
  "api key",
  "private key",
  "client secret",
  "secret key",
  "jwt",
  "credential",
  "connection string",
  "primary key value",
  "otp",
  "totp",
  "secret value",
  "session token",
  "id token",
  "bearer token",
  "signing secret",
  "key value",
  "plaintext",
  "passphrase",
  "backup code",
  "connection uri",
  "kubeconfig",
  "primary connection string",
  "pem",
]);
const maxDepth = 4;
const maxNodes = 300;
const memo = new WeakMap<JsonObject, boolean | null>();

/** True when a success result carries secret material by name, false when its schema is known and has none. */
export function returnsSecret(tool: Tool, resolve: Surface["resolve"] | undefined): boolean | null {
  let answer: boolean | null = null;
  for (const response of tool.responses) {
    if (
      !response.schema ||
      !(response.status.startsWith("2") || response.status === "result" || response.status === "default")
    )
      continue;
    if (response.status === "default" && tool.responses.length > 1) continue;
    const raw = response.schema.raw;
    if (!memo.has(raw)) memo.set(raw, search(raw, response.schema.at.uri, resolve));
    const found = memo.get(raw) ?? null;
    if (found === true) return true;
    if (found === false) answer = false;
  }
  return answer;
}

/** Whether a property name stands for secret material itself: `access_token`, not `token_count`. */
export function isSecretName(name: string): boolean {
  if (!maySecret.test(name)) return false;
  const tokens = words(name).map(singular);
  const last = tokens.length;
  for (let size = Math.min(3, last); size > 0; size--)
    if (secretPhrases.has(tokens.slice(last - size).join(" "))) return !pageTokens.test(name.toLowerCase());
  return false;
}
const maySecret = /pass|secret|token|key|jwt|cred|otp|conn|plain|code|pem|kube/i;
const pageTokens =
  /(?:next|prev|previous|page|pagination|continuation|sync|delta|cursor|skip|max|prompt|completion|total|input|output|cached?)[-_ ]?tokens?$/;

function search(root: JsonObject, uri: string, resolve: Surface["resolve"] | undefined): boolean | null {
  const seen = new Set<JsonObject>();
  let nodes = 0;
  let known = false;
  let queue: { readonly raw: JsonObject; readonly uri: string; readonly depth: number }[] = [
    { raw: root, uri, depth: 0 },
  ];
  while (queue.length > 0) {
    const next: typeof queue = [];
    for (const node of queue) {
      if (seen.has(node.raw) || nodes++ > maxNodes) continue;
      seen.add(node.raw);
      const reference = node.raw["$ref"];
      if (typeof reference === "string") {
        const target = resolve?.(reference, node.uri);
        if (target && isObject(target.value) && node.depth < maxDepth)
          next.push({ raw: target.value, uri: target.place.uri, depth: node.depth });
        continue;
      }
      const properties = node.raw["properties"];
      if (isObject(properties)) {
        known = true;
        for (const [name, value] of Object.entries(properties)) {
          if (isSecretName(name) && holdsText(value)) return true;
          if (isObject(value) && node.depth < maxDepth) next.push({ raw: value, uri: node.uri, depth: node.depth + 1 });
        }
      }
      for (const key of ["items", "additionalProperties"]) {
        const value = node.raw[key];
        if (isObject(value)) next.push({ raw: value, uri: node.uri, depth: node.depth });
      }
      for (const key of ["allOf", "oneOf", "anyOf"]) {
        const list = node.raw[key];
        if (Array.isArray(list))
          for (const value of list.slice(0, 30))
            if (isObject(value)) next.push({ raw: value, uri: node.uri, depth: node.depth });
      }
    }
    queue = next;
  }
  return known ? false : null;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a property can hold the secret itself: a text or a list of texts. */
function holdsText(value: Json | undefined): boolean {
  if (!isObject(value)) return true;
  const type = value["type"];
  if (type === "array") return isObject(value["items"]) && value["items"]["type"] === "string";
  if (type === undefined) return value["$ref"] === undefined && value["properties"] === undefined;
  return type === "string" || (Array.isArray(type) && type.includes("string"));
}
