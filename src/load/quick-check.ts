import type { Json, JsonObject } from "./types.ts";

/** Says whether a value fits. */
export type Check = (value: Json | undefined) => boolean;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keywords that say nothing about validity here; formats are not checked. */
const NOTES = new Set(["$schema", "id", "$id", "title", "description", "default", "definitions", "format", "example"]);

/**
 * A check by a JSON Schema of draft 4 that goes by the keys of the value instead of those of the schema: most objects of
 * a description have three keys, where the schema of a schema knows forty. It gives no reasons, so it serves to tell
 * the valid at a fraction of the cost.
 *
 * @throws Error for a keyword that it does not know: nothing may be let through unseen.
 */
export function quickCheck(root: JsonObject): Check {
  const compiled = new Map<JsonObject, Check>();

  const compile = (schema: Json | undefined): Check => {
    if (schema === true || schema === undefined) return () => true;
    if (!isObject(schema)) throw new Error("a schema is an object");
    const known = compiled.get(schema);
    if (known) return known;
    let check: Check | undefined;
    // A schema may refer to itself.
    compiled.set(schema, (value) => check!(value));
    const checks = checksOf(schema);
    check = checks.length === 1 ? checks[0]! : (value) => fitsAll(checks, value);
    compiled.set(schema, check);
    return check;
  };

  const target = (ref: Json | undefined): Json | undefined => {
    if (typeof ref !== "string" || !ref.startsWith("#/"))
      throw new Error("only references into the schema are followed");
    return ref
      .slice(2)
      .split("/")
      .reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), root);
  };

  const checksOf = (schema: JsonObject): Check[] => {
    const checks: Check[] = [];
    const each = (list: Json | undefined): Check[] => (list as readonly Json[]).map(compile);
    const number = (key: string): number => schema[key] as number;
    for (const key of Object.keys(schema)) {
      const at = schema[key];
      switch (key) {
        case "$ref": {
          const found = target(at);
          if (!isObject(found)) throw new Error(`${String(at)} leads nowhere`);
          checks.push(compile(found));
          break;
        }
        case "type": {
          const types = Array.isArray(at) ? at.map(typeCheck) : [typeCheck(at as Json)];
          checks.push(types.length === 1 ? types[0]! : (value) => types.some((type) => type(value)));
          break;
        }
        case "enum": {
          const values = new Set(at as readonly Json[]);
          checks.push((value) => values.has(value as Json));
          break;
        }
        case "properties":
        case "patternProperties":
        case "additionalProperties":
          break;
        case "required": {
          const names = at as readonly string[];
          checks.push((value) => !isObject(value) || names.every((name) => value[name] !== undefined));
          break;
        }
        case "items": {
          const item = compile(at);
          checks.push((value) => !Array.isArray(value) || (value as readonly Json[]).every(item));
          break;
        }
        case "minItems":
          checks.push((value) => !Array.isArray(value) || value.length >= number(key));
          break;
        case "uniqueItems":
          if (at === true) checks.push((value) => !Array.isArray(value) || areUnique(value as readonly Json[]));
          break;
        case "minProperties":
          checks.push((value) => !isObject(value) || Object.keys(value).length >= number(key));
          break;
        case "maxProperties":
          checks.push((value) => !isObject(value) || Object.keys(value).length <= number(key));
          break;
        case "additionalItems":
          if (Array.isArray(schema["items"])) throw new Error("lists of items are not known");
          break;
        case "minimum":
          checks.push(
            (value) =>
              typeof value !== "number" || value > number(key) || (value === at && schema["exclusiveMinimum"] !== true),
          );
          break;
        case "exclusiveMinimum":
          if (typeof at !== "boolean") throw new Error("exclusiveMinimum of a later draft");
          break;
        case "pattern": {
          const pattern = new RegExp(at as string, "u");
          checks.push((value) => typeof value !== "string" || pattern.test(value));
          break;
        }
        case "allOf": {
          const all = each(at);
          checks.push((value) => all.every((one) => one(value)));
          break;
        }
        case "anyOf": {
          const any = each(at);
          checks.push((value) => any.some((one) => one(value)));
          break;
        }
        case "oneOf": {
          const one = each(at);
          checks.push((value) => one.reduce((count, fits) => count + (fits(value) ? 1 : 0), 0) === 1);
          break;
        }
        case "not": {
          const not = compile(at);
          checks.push((value) => !not(value));
          break;
        }
        case "if": {
          const [test, then, otherwise] = [compile(at), compile(schema["then"]), compile(schema["else"])];
          checks.push((value) => (test(value) ? then(value) : otherwise(value)));
          break;
        }
        case "then":
        case "else":
          break;
        default:
          if (!NOTES.has(key) && !key.startsWith("x-")) throw new Error(`the keyword ${key} is not known`);
      }
    }
    const members = membersCheck(schema);
    if (members) checks.push(members);
    return checks;
  };

  const membersCheck = (schema: JsonObject): Check | null => {
    const { properties, patternProperties, additionalProperties } = schema;
    if (properties === undefined && patternProperties === undefined && additionalProperties === undefined) return null;
    const patterns = Object.entries((patternProperties ?? {}) as JsonObject).map(([pattern, own]) => ({
      pattern: new RegExp(pattern, "u"),
      check: compile(own),
    }));
    // Which patterns a name that the schema knows fits is asked once, not of every value.
    const named = new Map(
      Object.entries((properties ?? {}) as JsonObject).map(([name, own]): [string, Check] => {
        const checks = [
          compile(own),
          ...patterns.filter(({ pattern }) => pattern.test(name)).map(({ check }) => check),
        ];
        return [name, checks.length === 1 ? checks[0]! : (value) => fitsAll(checks, value)];
      }),
    );
    const others = additionalProperties === false ? null : compile(additionalProperties);
    return (value) => {
      if (!isObject(value)) return true;
      for (const key in value) {
        const own = named.get(key);
        if (own !== undefined) {
          if (!own(value[key])) return false;
          continue;
        }
        let isMet = false;
        for (let p = 0; p < patterns.length; p++) {
          const { pattern, check } = patterns[p] as (typeof patterns)[number];
          if (!pattern.test(key)) continue;
          isMet = true;
          if (!check(value[key])) return false;
        }
        if (!isMet && (others === null || !others(value[key]))) return false;
      }
      return true;
    };
  };

  return compile(root);
}

function fitsAll(checks: readonly Check[], value: Json | undefined): boolean {
  for (let i = 0; i < checks.length; i++) if (!(checks[i] as Check)(value)) return false;
  return true;
}

function typeCheck(type: Json): Check {
  switch (type) {
    case "object":
      return isObject;
    case "array":
      return Array.isArray;
    case "string":
    case "boolean":
      return (value) => typeof value === type;
    case "number":
      return (value) => typeof value === "number" && Number.isFinite(value);
    case "integer":
      return (value) => typeof value === "number" && Number.isInteger(value);
    case "null":
      return (value) => value === null;
    default:
      throw new Error(`the type ${String(type)} is not known`);
  }
}

/** Items above which nothing is compared: then others have to look. */
const MOST_COMPARED = 200;

function areUnique(items: readonly Json[]): boolean {
  if (items.length > MOST_COMPARED) return false;
  const simple = items.filter((item) => typeof item !== "object" || item === null);
  if (new Set(simple).size !== simple.length) return false;
  const objects = items.filter((item) => typeof item === "object" && item !== null);
  if (haveOwnNames(objects)) return true;
  for (let one = 1; one < objects.length; one++) {
    for (let other = 0; other < one; other++) if (isEqual(objects[one], objects[other])) return false;
  }
  return true;
}

/** Whether each refers to something else or has another name: such need no comparison. */
function haveOwnNames(objects: readonly Json[]): boolean {
  const names = new Set<string>();
  for (const object of objects) {
    if (!isObject(object)) return false;
    const name = object["$ref"] ?? object["name"];
    if (typeof name !== "string") return false;
    names.add(name);
  }
  return names.size === objects.length;
}

function isEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return (one as readonly Json[]).every((item, index) => isEqual(item, (other as readonly Json[])[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  let count = 0;
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !isEqual(one[key], other[key])) return false;
    count++;
  }
  return Object.keys(other).length === count;
}
