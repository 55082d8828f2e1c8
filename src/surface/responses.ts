import type { Json, JsonObject, Place } from "../load/types.ts";
import { child, type Context } from "./context.ts";
import type { Shared } from "./operations.ts";
import { entries, get, isObject, keys, string, strings } from "./read.ts";
import type { Schema, ToolResponse } from "./types.ts";

/** Different schemas of the media types of a body, JSON's first. */
export function schemaOfContent(content: Json | undefined, at: Place, context: Context): Schema[] {
  const found: Schema[] = [];
  for (const mediaType of keys(content)) {
    const value = (content as JsonObject)[mediaType];
    // 3.2 lets a media type be a reference.
    const followed = context.follow(value, child(at, mediaType));
    if (!followed || !isObject(followed.value)) continue;
    const { value: media, place } = followed;
    // 3.2 describes streams by `itemSchema`.
    const key = media["schema"] === undefined ? "itemSchema" : "schema";
    const schema = context.schema(get(media, key), child(place, key));
    if (!schema || holds(found, schema)) continue;
    if (/[/+]json\b/i.test(mediaType)) found.unshift(schema);
    else found.push(schema);
  }
  return found;
}

function holds(schemas: readonly Schema[], { raw }: Schema): boolean {
  return schemas.some((schema) => schema.raw === raw);
}

/** Documented answers of an operation, in the order in which they stand. */
export function responsesOf(operation: JsonObject, at: Place, shared: Shared): ToolResponse[] {
  const { context, root } = shared;
  const responses: ToolResponse[] = [];
  const responsesAt = child(at, "responses");
  for (const [status, value] of entries(operation["responses"])) {
    if (status.startsWith("x-")) continue;
    const found = context.follow(value, child(responsesAt, status));
    if (!found || !isObject(found.value)) continue;
    const { value: raw, place } = found;
    const content = raw["content"];
    const swagger = raw["schema"];
    const schema =
      content === undefined && swagger !== undefined
        ? context.schema(swagger, child(place, "schema"))
        : (schemaOfContent(content, child(place, "content"), context)[0] ?? null);
    const produces = operation["produces"] ?? root["produces"];
    responses.push({
      status,
      description: string(raw["description"]) ?? "",
      schema,
      mediaTypes: content === undefined ? (schema ? strings(produces) : []) : keys(content),
      headers: keys(raw["headers"]),
      at: place,
    });
  }
  return responses;
}
