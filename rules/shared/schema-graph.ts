import type { Json, JsonObject, Place } from "../../src/load/types.ts";
import type { Surface, Tool } from "../../src/surface/types.ts";
import { fieldRoles, type FieldRole } from "./field-roles.ts";
import { follow, isObject } from "./operations.ts";
import { contradictionsOf, hasValues, limitsOf } from "./schema-checks.ts";
import {
  down,
  hitOf,
  start,
  type Building,
  type Direction,
  type SchemaGraph,
  type Step,
  type Unit,
  type Way,
} from "./schema-parts.ts";

export type { Direction, FieldHit, SchemaGraph, SchemaSpot, Unit } from "./schema-parts.ts";

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
        for (let i = 0; i < parts.length; i++)
          push(step, down(base, String(i)), parts[i] as Json, name, key !== "prefixItems");
      }
    }
  };

  /** Form fields of Swagger 2.0 have no schema around them. */
  const form = (tool: Tool, direction: Direction): void => {
    const unit = unitOf(direction, tool.raw, tool.at, `the ${direction} of ${tool.name}`);
    unit.tools.add(tool);
    for (const { in: place, path, name, schema, at } of tool.parameters) {
      if (place !== "body" || path.length > 1) continue;
      const step: Step = { raw: schema.raw, way: start(at), unit, name, composed: false, depth: 0 };
      const roles = fieldRoles(name);
      if (roles.length > 0) out.fields.push({ ...hitOf(step, step.way, name, roles, direction, schema.raw), at });
      inspect(step, direction);
    }
  };

  for (const tool of surface.tools) {
    // What a webhook or callback carries leaves the API, and what comes back enters it.
    const outward = tool.origin === "webhook" || tool.origin === "callback";
    if (!tool.input) form(tool, outward ? "response" : "request");
    else root(tool.input.raw, tool.input.at, tool.input.ref, tool, outward ? "response" : "request");
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

/** A schema of a plain value: nothing below it. */
function isLeaf(raw: JsonObject): boolean {
  const { type } = raw;
  const plain = type === "string" || type === "integer" || type === "boolean" || type === "number";
  return plain && raw["anyOf"] === undefined && raw["oneOf"] === undefined && raw["allOf"] === undefined;
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
