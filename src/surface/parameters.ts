import { MAX_FOLLOWED, MAX_PARAMETER_DEPTH, MAX_PARAMETERS } from "../load/limits.ts";
import type { Json, JsonObject, Place } from "../load/types.ts";
import { child, type Context } from "./context.ts";
import { isObject, string, strings } from "./read.ts";
import { schemaOfContent } from "./responses.ts";
import type { Parameter, ParameterLocation, Schema } from "./types.ts";

interface Level {
  readonly schema: Schema;
  readonly path: readonly string[];
  /** Required from the root of the body down to here. */
  readonly required: boolean;
  /** False inside of `oneOf` and `anyOf`, where nothing is certain to be asked for. */
  readonly certain: boolean;
}

const MEMBERS = ["items", "additionalProperties"] as const;
const COMBINATORS = ["allOf", "oneOf", "anyOf"] as const;

/**
 * Lists the properties of a body or of arguments, level by level, so that a limit cuts the deepest. A schema that is
 * shared or refers to itself is opened once.
 */
export function flatten(root: Schema, where: ParameterLocation, context: Context): readonly Parameter[] {
  const parameters: Parameter[] = [];
  const opened = new Set<JsonObject>();
  let level: Level[] = [{ schema: root, path: [], required: true, certain: true }];
  for (let depth = 0; depth < MAX_PARAMETER_DEPTH && level.length > 0; depth++) {
    const next: Level[] = [];
    // The members of allOf, oneOf and anyOf are added to the level that is being read.
    for (const item of level) open(item, level, next);
    level = next;
  }
  return parameters;

  function open(item: Level, same: Level[], next: Level[]): void {
    const { raw, at } = item.schema;
    if (opened.has(raw) || parameters.length >= MAX_PARAMETERS) return;
    opened.add(raw);
    const needed = raw["required"];
    const required = Array.isArray(needed) ? new Set(strings(needed)) : null;
    const properties = raw["properties"];
    if (isObject(properties)) {
      const propertiesAt = child(at, "properties");
      for (const name of Object.keys(properties)) {
        if (parameters.length >= MAX_PARAMETERS) return;
        const place = child(propertiesAt, name);
        const own = properties[name];
        const schema = context.schema(own, place);
        if (!schema) continue;
        const isRequired = item.certain && item.required && (required?.has(name) ?? false);
        const path = [...item.path, name];
        parameters.push(propertyOf(name, where, path, isRequired, own, schema, place));
        next.push({ schema, path, required: isRequired, certain: true });
      }
    }
    // A tuple's members and an array's items both count as `[]`.
    for (let i = 0; i < MEMBERS.length; i++) {
      const key = MEMBERS[i] as (typeof MEMBERS)[number];
      const inner = raw[key];
      if (!isObject(inner)) continue;
      const schema = context.schema(inner, child(at, key));
      if (!schema) continue;
      next.push({ ...item, schema, path: [...item.path, key === "items" ? "[]" : "*"] });
    }
    for (let i = 0; i < COMBINATORS.length; i++) {
      const key = COMBINATORS[i] as (typeof COMBINATORS)[number];
      const parts = raw[key];
      if (!Array.isArray(parts)) continue;
      for (let part = 0; part < parts.length && same.length < MAX_FOLLOWED; part++) {
        const schema = context.schema(parts[part] as Json, child(child(at, key), part));
        if (schema) same.push({ ...item, schema, certain: item.certain && key === "allOf" });
      }
    }
  }
}

function propertyOf(
  name: string,
  where: ParameterLocation,
  path: readonly string[],
  required: boolean,
  own: unknown,
  schema: Schema,
  at: Place,
): Parameter {
  const beside = isObject(own as never) ? (own as JsonObject) : {};
  return {
    name,
    in: where,
    path,
    required,
    deprecated: beside["deprecated"] === true || schema.raw["deprecated"] === true,
    description: string(beside["description"]) ?? string(schema.raw["description"]) ?? "",
    schema,
    at,
  };
}

/** Locations of a description's parameters; Swagger 2 form data is a body. */
const LOCATIONS = new Map<string, ParameterLocation>([
  ["path", "path"],
  ["query", "query"],
  ["querystring", "query"],
  ["header", "header"],
  ["cookie", "cookie"],
  ["formData", "body"],
]);

/** Makes one parameter object of a description an input; null for a body, and for what is no parameter. */
export function parameterOf(raw: JsonObject, at: Place, context: Context): Parameter | null {
  const where = LOCATIONS.get(string(raw["in"]) ?? "");
  const name = string(raw["name"]);
  if (!where || name === null) return null;
  return {
    name,
    in: where,
    path: [name],
    required: raw["required"] === true || where === "path",
    deprecated: raw["deprecated"] === true,
    description: string(raw["description"]) ?? "",
    schema: parameterSchema(raw, at, context),
    at,
  };
}

/** `schema`, else the schema of the first media type, else the parameter itself (Swagger 2). */
function parameterSchema(raw: JsonObject, at: Place, context: Context): Schema {
  const own = raw["schema"];
  if (own !== undefined) {
    const schema = context.schema(own, child(at, "schema"));
    if (schema) return schema;
  }
  const [schema] = schemaOfContent(raw["content"], child(at, "content"), context);
  if (schema) return schema;
  return { raw, at, ref: null };
}
