import type { Json, JsonObject, Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { fieldRoles, type FieldRole } from "./field-roles.ts";
import { below, follow, isObject } from "./operations.ts";
import { realNumber, type RealNumber } from "./real-numbers.ts";

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
  /** Properties between the unit's root and the holder. */
  readonly depth: number;
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
  /** Card and identity numbers in examples and defaults that could be real. */
  readonly numbers: readonly (SchemaSpot & { readonly number: RealNumber })[];
  readonly schemas: number;
  /** Schemas that callers send. */
  readonly sent: ReadonlySet<JsonObject>;
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
  numbers: (SchemaSpot & { number: RealNumber })[];
  schemas: number;
}

/** A way down from a known place; written out as a pointer only when somebody asks. */
interface Way {
  readonly from: Place;
  readonly up: Way | null;
  readonly key: string;
}

function placeOf(way: Way): Place {
  const keys: string[] = [];
  let current: Way | null = way;
  for (; current?.up; current = current.up) keys.push(current.key);
  return below(way.from, ...keys.toReversed());
}

function start(from: Place): Way {
  return { from, up: null, key: "" };
}

function down(up: Way, key: string): Way {
  return { from: up.from, up, key };
}

interface Step {
  readonly raw: JsonObject;
  readonly way: Way;
  readonly unit: Unit;
  readonly name: string;
  /** A subschema of `allOf` and its like describes the same object, so it neither opens nor closes it. */
  readonly composed: boolean;
  /** Properties between the unit's root and here. */
  readonly depth: number;
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
    numbers: [],
    schemas: 0,
  };
  const units: Record<Direction, Map<JsonObject, Unit>> = { request: new Map(), response: new Map(), error: new Map() };
  const contradicted = new Set<JsonObject>();
  const sent = new Set<JsonObject>();
  const visited: Record<Direction, Set<JsonObject>> = { request: new Set(), response: new Set(), error: new Set() };

  const unitOf = (direction: Direction, raw: JsonObject, at: Place, name: string): Unit => {
    let unit = units[direction].get(raw);
    if (!unit) {
      unit = { raw, at, name, parents: new Set(), tools: new Set() };
      units[direction].set(raw, unit);
    }
    return unit;
  };

  const root = (raw: JsonObject, at: Place, ref: string | null, tool: Tool, direction: Direction): void => {
    const unit = unitOf(direction, raw, at, nameOf(ref) ?? `the ${direction} of ${tool.name}`);
    unit.tools.add(tool);
    walk(unit, direction);
  };

  const inspect = (step: Step, direction: Direction): void => {
    out.schemas++;
    if (hasValues(step.raw) && !contradicted.has(step.raw)) {
      contradicted.add(step.raw);
      contradictionsOf(step, out);
    }
    if (direction !== "request") return;
    sent.add(step.raw);
    limitsOf(step, out);
  };

  const walk = (first: Unit, direction: Direction): void => {
    const seen = visited[direction];
    const stack: Step[] = [];
    const push = (
      from: Step,
      way: Way,
      value: Json | undefined,
      name: string,
      composed: boolean,
      found?: Followed,
    ): void => {
      if (!isObject(value)) return;
      const depth = from.name === name ? from.depth : from.depth + 1;
      if (typeof value["$ref"] !== "string") {
        if (!seen.has(value)) stack.push({ raw: value, way, unit: from.unit, name, composed, depth });
        return;
      }
      const target = found ?? follow(surface, value, way.from);
      if (!target) return;
      const unit = unitOf(direction, target.raw, target.at, nameOf(target.ref) ?? name);
      if (unit !== from.unit) unit.parents.add(from.unit);
      if (!seen.has(target.raw))
        stack.push({ raw: target.raw, way: start(target.at), unit, name: unit.name, composed, depth: 0 });
    };
    if (seen.has(first.raw)) return;
    stack.push({ raw: first.raw, way: start(first.at), unit: first, name: first.name, composed: false, depth: 0 });
    for (let step = stack.pop(); step; step = stack.pop()) {
      const { raw, way, unit, name } = step;
      if (seen.has(raw)) continue;
      seen.add(raw);
      inspect(step, direction);
      const properties = raw["properties"];
      if (isObject(properties)) {
        const base = down(way, "properties");
        for (const key of Object.keys(properties)) {
          const value = properties[key];
          if (!isObject(value)) continue;
          const found = typeof value["$ref"] === "string" ? follow(surface, value, way.from) : undefined;
          const schema = found?.raw ?? value;
          if (!travels(value, schema, direction)) continue;
          const roles = key === "number" && isCard(properties) ? CARD_NUMBER : fieldRoles(key);
          if (roles.length > 0) out.fields.push(hitOf(step, down(base, key), key, roles, direction, schema));
          if (found === undefined && isLeaf(value)) {
            // Most schemas are leaves: they need no place on the stack, and no place at all unless something is wrong.
            if (direction === "request" || hasValues(value))
              inspect(
                { raw: value, way: down(base, key), unit, name: key, composed: false, depth: step.depth },
                direction,
              );
            else out.schemas++;
          } else push(step, down(base, key), value, key, false, found);
        }
      }
      for (const key of SINGLE) {
        const value = raw[key];
        if (value !== undefined)
          push(step, down(way, key), value, name, key !== "items" && key !== "additionalProperties");
      }
      for (const key of MANY) {
        const list = raw[key];
        if (!Array.isArray(list)) continue;
        const base = down(way, key);
        const parts = list as readonly Json[];
        parts.forEach((part, index) => push(step!, down(base, String(index)), part, name, key !== "prefixItems"));
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
  return { ...out, sent };
}

const CARD_NUMBER: readonly FieldRole[] = ["card-number"];

/** `number` beside an expiry date or a verification code is a card number. */
function isCard(properties: JsonObject): boolean {
  return ["cvc", "cvv", "exp_month", "expMonth", "expiry_month", "expiryMonth", "card_expiry"].some(
    (key) => key in properties,
  );
}

type Followed = ReturnType<typeof follow>;

function hitOf(
  { unit, raw, depth }: Step,
  way: Way,
  name: string,
  roles: readonly FieldRole[],
  direction: Direction,
  schema: JsonObject,
): FieldHit {
  return {
    name,
    roles,
    direction,
    unit,
    schema,
    holder: raw,
    depth,
    get at() {
      return placeOf(way);
    },
  };
}

/** A schema of a plain value: nothing below it. */
function isLeaf(raw: JsonObject): boolean {
  const { type } = raw;
  const plain = type === "string" || type === "integer" || type === "boolean" || type === "number";
  return plain && raw["anyOf"] === undefined && raw["oneOf"] === undefined && raw["allOf"] === undefined;
}

/** The schema says something that it could contradict. */
function hasValues(raw: JsonObject): boolean {
  return (
    raw["example"] !== undefined ||
    raw["default"] !== undefined ||
    raw["required"] !== undefined ||
    raw["minimum"] !== undefined ||
    raw["minLength"] !== undefined ||
    raw["minItems"] !== undefined ||
    raw["minProperties"] !== undefined
  );
}

function spotOf({ raw, way, unit, name }: Step): SchemaSpot {
  return {
    unit,
    name,
    schema: raw,
    get at() {
      return placeOf(way);
    },
  };
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

function limitsOf(step: Step, out: Building): void {
  const { raw, composed } = step;
  const types = typesOf(raw);
  if (types.includes("object") || isObject(raw["properties"])) {
    const more = raw["additionalProperties"] ?? raw["unevaluatedProperties"];
    if (more === true || (isObject(more) && Object.keys(more).length === 0)) {
      out.openObjects.push(spotOf(step));
    } else if (more !== undefined) {
      out.closedObjects++;
    } else if (!composed && isObject(raw["properties"]) && Object.keys(raw["properties"]).length > 0) {
      out.unsaidObjects.push(spotOf(step));
    }
  }
  if (types.includes("array")) {
    if (raw["maxItems"] === undefined) out.openArrays.push(spotOf(step));
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
    else out.openStrings.push(spotOf(step));
  }
}

const PAIRS = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

function contradictionsOf(step: Step, out: Building): void {
  const { raw } = step;
  const add = (message: string): void => void out.contradictions.push({ ...spotOf(step), message });
  for (const [low, high] of PAIRS) {
    const min = raw[low];
    const max = raw[high];
    if (typeof min === "number" && typeof max === "number" && min > max) add(`${low} ${min} is above ${high} ${max}`);
  }
  const value = raw["default"];
  for (const text of [raw["example"], value]) {
    const number = typeof text === "string" ? realNumber(text) : undefined;
    if (number) out.numbers.push({ ...spotOf(step), number });
  }
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
