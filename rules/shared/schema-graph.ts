import type { Json, JsonObject, Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { fieldRoles, type FieldRole } from "./field-roles.ts";
import { below, follow, isObject } from "./operations.ts";

/** Which way a schema travels, seen from the API: in, out, or out in an error. */
export type Direction = "request" | "response" | "error";

/** A schema that stands on its own: a `$ref` target or the root of a body. Inline schemas belong to their unit. */
export interface Unit {
  readonly raw: JsonObject;
  readonly at: Place;
  readonly name: string;
  readonly parents: Set<Unit>;
  readonly tools: Set<Tool>;
}

/** A property whose name plays a role that some rule looks for. */
export interface FieldHit {
  readonly name: string;
  readonly roles: readonly FieldRole[];
  readonly direction: Direction;
  readonly unit: Unit;
  readonly at: Place;
  /** The property's schema with `$ref` followed. */
  readonly schema: JsonObject;
  /** The object that holds the property. */
  readonly holder: JsonObject;
}

/** An unbounded or contradictory part of a schema. */
export interface SchemaSpot {
  readonly at: Place;
  readonly unit: Unit;
  readonly name: string;
  readonly schema: JsonObject;
}

export interface SchemaGraph {
  readonly fields: readonly FieldHit[];
  /** Request objects that say `additionalProperties: true` or `{}`, or `unevaluatedProperties: true`. */
  readonly openObjects: readonly SchemaSpot[];
  /** Request objects with properties that leave `additionalProperties` unsaid. */
  readonly unsaidObjects: readonly SchemaSpot[];
  /** Request objects that do close themselves. */
  readonly closedObjects: number;
  /** Request arrays without `maxItems`. */
  readonly openArrays: readonly SchemaSpot[];
  readonly boundedArrays: number;
  /** Request strings with no limit of any kind. */
  readonly openStrings: readonly SchemaSpot[];
  readonly boundedStrings: number;
  /** Schemas in any direction that contradict themselves; the message says how. */
  readonly contradictions: readonly (SchemaSpot & { readonly message: string })[];
  readonly schemas: number;
}

interface Building {
  fields: FieldHit[];
  openObjects: SchemaSpot[];
  unsaidObjects: SchemaSpot[];
  closedObjects: number;
  openArrays: SchemaSpot[];
  boundedArrays: number;
  openStrings: SchemaSpot[];
  boundedStrings: number;
  contradictions: (SchemaSpot & { message: string })[];
  schemas: number;
}

interface Step {
  readonly raw: JsonObject;
  readonly parentAt: Place;
  readonly key: string;
  readonly unit: Unit;
  readonly name: string;
  /** A subschema of `allOf` and its like describes the same object, so it neither opens nor closes it. */
  readonly composed: boolean;
}

const graphs = new WeakMap<Surface, SchemaGraph>();

/** Every schema of the API once per direction, with what the rules look for gathered on the way. Memoised. */
export function schemaGraph(surface: Surface): SchemaGraph {
  let graph = graphs.get(surface);
  if (!graph) {
    graph = build(surface);
    graphs.set(surface, graph);
  }
  return graph;
}

/** Operations that reach a unit, nearest first; at most `most`. */
export function toolsOf(unit: Unit, most = 100): readonly Tool[] {
  const found = new Set<Tool>();
  const seen = new Set<Unit>([unit]);
  const queue = [unit];
  for (let index = 0; index < queue.length && found.size < most; index++) {
    const current = queue[index]!;
    for (const tool of current.tools) {
      if (found.size < most) found.add(tool);
    }
    for (const parent of current.parents) {
      if (!seen.has(parent)) {
        seen.add(parent);
        queue.push(parent);
      }
    }
  }
  return [...found];
}

function build(surface: Surface): SchemaGraph {
  const out: Building = {
    fields: [],
    openObjects: [],
    unsaidObjects: [],
    closedObjects: 0,
    openArrays: [],
    boundedArrays: 0,
    openStrings: [],
    boundedStrings: 0,
    contradictions: [],
    schemas: 0,
  };
  const units = new Map<JsonObject, Unit>();
  const inspected = new Set<JsonObject>();
  const visited: Record<Direction, Set<JsonObject>> = { request: new Set(), response: new Set(), error: new Set() };

  const unitOf = (raw: JsonObject, at: Place, name: string): Unit => {
    let unit = units.get(raw);
    if (!unit) {
      unit = { raw, at, name, parents: new Set(), tools: new Set() };
      units.set(raw, unit);
    }
    return unit;
  };

  const root = (raw: JsonObject, at: Place, ref: string | null, tool: Tool, direction: Direction): void => {
    const unit = unitOf(raw, at, nameOf(ref) ?? `the ${direction} of ${tool.name}`);
    unit.tools.add(tool);
    walk(unit, direction);
  };

  const walk = (start: Unit, direction: Direction): void => {
    const seen = visited[direction];
    const stack: { raw: JsonObject; at: Place; unit: Unit; name: string; composed: boolean }[] = [];
    const push = (step: Step, value: Json | undefined): void => {
      if (!isObject(value)) return;
      if (typeof value["$ref"] === "string") {
        const found = follow(surface, value, below(step.parentAt, step.key));
        if (!found) return;
        const unit = unitOf(found.raw, found.at, nameOf(found.ref) ?? step.name);
        if (unit !== step.unit) unit.parents.add(step.unit);
        if (!seen.has(found.raw))
          stack.push({ raw: found.raw, at: found.at, unit, name: unit.name, composed: step.composed });
        return;
      }
      if (seen.has(value)) return;
      stack.push({
        raw: value,
        at: below(step.parentAt, step.key),
        unit: step.unit,
        name: step.name,
        composed: step.composed,
      });
    };
    if (seen.has(start.raw)) return;
    stack.push({ raw: start.raw, at: start.at, unit: start, name: start.name, composed: false });
    for (let step = stack.pop(); step; step = stack.pop()) {
      const { raw, at, unit, name, composed } = step;
      if (seen.has(raw)) continue;
      seen.add(raw);
      out.schemas++;
      if (!inspected.has(raw)) {
        inspected.add(raw);
        contradictionsOf(raw, at, unit, name, out);
      }
      if (direction === "request") limitsOf(raw, at, unit, name, composed, out);
      const properties = raw["properties"];
      if (isObject(properties)) {
        const base = below(at, "properties");
        for (const key of Object.keys(properties)) {
          const value = properties[key];
          if (!isObject(value)) continue;
          const target = typeof value["$ref"] === "string" ? follow(surface, value, below(base, key)) : undefined;
          const resolved = target?.raw ?? value;
          if (!travels(value, resolved, direction)) continue;
          const roles = fieldRoles(key);
          if (roles.length > 0) {
            out.fields.push({ name: key, roles, direction, unit, at: below(base, key), schema: resolved, holder: raw });
          }
          push({ raw, parentAt: base, key, unit, name: key, composed: false }, value);
        }
      }
      for (const key of SINGLE) {
        push(
          { raw, parentAt: at, key, unit, name, composed: key !== "items" && key !== "additionalProperties" },
          raw[key],
        );
      }
      for (const key of MANY) {
        const list = raw[key];
        if (!Array.isArray(list)) continue;
        const base = below(at, key);
        const parts = list as readonly Json[];
        parts.forEach((part, index) =>
          push({ raw, parentAt: base, key: String(index), unit, name, composed: key !== "prefixItems" }, part),
        );
      }
    }
  };

  for (const tool of surface.tools) {
    // What a webhook or callback carries leaves the API, and what comes back enters it.
    const outward = tool.origin === "webhook" || tool.origin === "callback";
    if (tool.input) root(tool.input.raw, tool.input.at, tool.input.ref, tool, outward ? "response" : "request");
    for (const response of tool.responses) {
      if (!response.schema) continue;
      const failed = /^(?:[45]|default)/i.test(response.status);
      const direction = failed ? "error" : outward ? "request" : "response";
      root(response.schema.raw, response.schema.at, response.schema.ref, tool, direction);
    }
  }
  return out;
}

const SINGLE = ["items", "additionalProperties", "unevaluatedProperties", "contains", "then", "else"] as const;
const MANY = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

function travels(written: JsonObject, resolved: JsonObject, direction: Direction): boolean {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  return written[flag] !== true && resolved[flag] !== true;
}

function nameOf(ref: string | null): string | null {
  if (ref === null) return null;
  const last = ref.split(/[/#]/).at(-1) ?? "";
  return last === ""
    ? null
    : last
        .replace(/\.(?:ya?ml|json)$/, "")
        .replaceAll("~1", "/")
        .replaceAll("~0", "~");
}

function typesOf(raw: JsonObject): readonly string[] {
  const type = raw["type"];
  return typeof type === "string" ? [type] : Array.isArray(type) ? (type as readonly string[]) : [];
}

function limitsOf(raw: JsonObject, at: Place, unit: Unit, name: string, composed: boolean, out: Building): void {
  const types = typesOf(raw);
  if (types.includes("object") || isObject(raw["properties"])) {
    const more = raw["additionalProperties"] ?? raw["unevaluatedProperties"];
    if (more === true || (isObject(more) && Object.keys(more).length === 0)) {
      out.openObjects.push({ at, unit, name, schema: raw });
    } else if (more !== undefined) {
      out.closedObjects++;
    } else if (!composed && isObject(raw["properties"]) && Object.keys(raw["properties"]).length > 0) {
      out.unsaidObjects.push({ at, unit, name, schema: raw });
    }
  }
  if (types.includes("array")) {
    if (raw["maxItems"] === undefined) out.openArrays.push({ at, unit, name, schema: raw });
    else out.boundedArrays++;
  }
  if (types.includes("string")) {
    const bounded =
      raw["maxLength"] !== undefined ||
      raw["enum"] !== undefined ||
      raw["const"] !== undefined ||
      raw["pattern"] !== undefined ||
      (raw["format"] !== undefined && raw["format"] !== "password");
    if (bounded) out.boundedStrings++;
    else out.openStrings.push({ at, unit, name, schema: raw });
  }
}

const PAIRS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

function contradictionsOf(raw: JsonObject, at: Place, unit: Unit, name: string, out: Building): void {
  const add = (message: string): void => void out.contradictions.push({ at, unit, name, schema: raw, message });
  for (const [low, high] of PAIRS) {
    const min = raw[low];
    const max = raw[high];
    if (typeof min === "number" && typeof max === "number" && min > max) add(`${low} ${min} is above ${high} ${max}`);
  }
  const value = raw["default"];
  const allowed = raw["enum"];
  if (value !== undefined && value !== null && Array.isArray(allowed) && allowed.length > 0) {
    const values = allowed as readonly Json[];
    const scalar = typeof value !== "object";
    if (scalar && !values.includes(value)) add(`default ${shown(value)} is not one of its enum values`);
  }
  const types = typesOf(raw);
  if (types.length > 0) {
    if (value !== undefined && !fits(value, types, raw))
      add(`default ${shown(value)} is not of type ${types.join(" or ")}`);
    const example = raw["example"];
    if (example !== undefined && !fits(example, types, raw))
      add(`example ${shown(example)} is not of type ${types.join(" or ")}`);
  }
  const required = raw["required"];
  const properties = raw["properties"];
  if (Array.isArray(required) && isObject(properties) && raw["additionalProperties"] === false) {
    const keys = new Set(Object.keys(properties));
    const composed = raw["allOf"] !== undefined || raw["anyOf"] !== undefined || raw["oneOf"] !== undefined;
    const missing = (required as readonly Json[]).filter((key) => typeof key === "string" && !keys.has(key));
    if (missing.length > 0 && !composed && raw["patternProperties"] === undefined)
      add(`required names ${missing.map(shown).join(", ")}, which the closed object has no property for`);
  }
}

function fits(value: Json, types: readonly string[], raw: JsonObject): boolean {
  if (value === null) return types.includes("null") || raw["nullable"] === true || raw["x-nullable"] === true;
  if (Array.isArray(value)) return types.includes("array");
  switch (typeof value) {
    case "string":
      return types.includes("string") || types.includes("file");
    case "boolean":
      return types.includes("boolean");
    case "number":
      return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
    default:
      return types.includes("object");
  }
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
