import type { JsonObject, Place } from "../load/types.ts";
import { child } from "./context.ts";
import { array, isObject, string, strings } from "./read.ts";
import type { Server } from "./types.ts";

/** `servers` of the root, a path or an operation; `host`, `basePath` and `schemes` of Swagger 2. */
export function serverUrls(owner: JsonObject, ownerAt: Place): Server["urls"][number][] {
  const listed = array(owner["servers"]).flatMap((item, index) => {
    const url = isObject(item) ? string(item["url"]) : null;
    if (url === null || !isObject(item)) return [];
    return [{ url, at: child(child(ownerAt, "servers"), index), description: string(item["description"]) ?? "" }];
  });
  const host = string(owner["host"]);
  const schemes = strings(owner["schemes"]);
  if (host === null && schemes.length === 0) return listed;
  if (host === null) return [...listed, ...schemes.map((scheme) => ofScheme(scheme, "", ownerAt, "schemes"))];
  const base = host + (string(owner["basePath"]) ?? "");
  // Without `schemes` a client uses the scheme that the description was read with.
  if (schemes.length === 0) return [...listed, { url: `//${base}`, at: child(ownerAt, "host"), description: "" }];
  return [...listed, ...schemes.map((scheme) => ofScheme(scheme, base, ownerAt, "schemes"))];
}

function ofScheme(scheme: string, base: string, at: Place, key: string): Server["urls"][number] {
  return { url: `${scheme}://${base}`, at: child(at, key), description: "" };
}
