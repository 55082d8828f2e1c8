import type { JsonObject, Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { below, follow, object, rawResponses } from "./operations.ts";

/** Values that a header's description or schema writes down: examples, default, constant, enumeration. */
export function writtenValues(header: JsonObject): readonly unknown[] {
  const schema = object(header["schema"]);
  return [header, schema].flatMap((holder) => [
    holder["example"],
    holder["default"],
    holder["const"],
    ...(Array.isArray(holder["enum"]) ? (holder["enum"] as readonly unknown[]) : []),
    ...(Array.isArray(holder["examples"])
      ? (holder["examples"] as readonly unknown[])
      : Object.values(object(holder["examples"])).map((item) => object(item)["value"])),
  ]);
}

/** Texts written down for a response header of an operation; `name` in lower case. */
export function headerValues(
  tool: Tool,
  surface: Surface,
  name: string,
): readonly { readonly value: string; readonly at: Place }[] {
  if (!tool.responses.some(({ headers }) => headers.some((header) => header.toLowerCase() === name))) return [];
  return rawResponses(tool, surface).flatMap(({ raw, at }) => {
    const headers = object(raw["headers"]);
    const key = Object.keys(headers).find((header) => header.toLowerCase() === name);
    if (key === undefined) return [];
    const header = follow(surface, headers[key], below(at, "headers", key));
    if (!header) return [];
    return writtenValues(header.raw)
      .filter((value): value is string => typeof value === "string")
      .slice(0, 5)
      .map((value) => ({ value, at: header.at }));
  });
}
