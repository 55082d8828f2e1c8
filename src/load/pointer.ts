import type { Json, JsonObject } from "./types.ts";

/** Escapes one reference token of an RFC 6901 pointer. */
export function escapeToken(token: string): string {
  if (!token.includes("~") && !token.includes("/")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Extends a pointer by one token. */
export function childPointer(pointer: string, token: string | number): string {
  return typeof token === "string" && (token.includes("~") || token.includes("/"))
    ? `${pointer}/${escapeToken(token)}`
    : `${pointer}/${token}`;
}

/** Splits a pointer in its tokens; `` gives none. A leading `/` may be missing. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === "") return [];
  const tokens = (pointer.startsWith("/") ? pointer.slice(1) : pointer).split("/");
  return pointer.includes("~")
    ? tokens.map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token))
    : tokens;
}

/** Own member of an object or array; undefined when there is none. Never reads a prototype. */
export function member(value: Json | undefined, token: string): Json | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    if (!/^(?:0|[1-9]\d{0,9})$/.test(token)) return undefined;
    return (value as readonly Json[])[Number(token)];
  }
  return Object.hasOwn(value, token) ? (value as JsonObject)[token] : undefined;
}

/** Follows a pointer from a value; undefined when it leads nowhere. */
export function atPointer(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of pointerTokens(pointer)) {
    value = member(value, token);
    if (value === undefined) return undefined;
  }
  return value;
}
