import type { JsonObject, Place } from "../../src/load/types.ts";
import type { Tool } from "../../src/surface/types.ts";
import type { FieldRole } from "./field-roles.ts";
import { below } from "./operations.ts";
import type { RealNumber } from "./real-numbers.ts";

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

/** The graph while it is made. */
export interface Building {
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
export interface Way {
  readonly from: Place;
  readonly up: Way | null;
  readonly key: string;
}

export function placeOf(way: Way): Place {
  const keys: string[] = [];
  let current: Way | null = way;
  for (; current?.up; current = current.up) keys.push(current.key);
  return below(way.from, ...keys.toReversed());
}

export function start(from: Place): Way {
  return { from, up: null, key: "" };
}

export function down(up: Way, key: string): Way {
  return { from: up.from, up, key };
}

export interface Step {
  readonly raw: JsonObject;
  readonly way: Way;
  readonly unit: Unit;
  readonly name: string;
  /** A subschema of `allOf` and its like describes the same object, so it neither opens nor closes it. */
  readonly composed: boolean;
  /** Properties between the unit's root and here. */
  readonly depth: number;
}

/** A place in words for a rule: worked out only when it is read. */
export function spotOf({ raw, way, unit, name }: Step): SchemaSpot {
  return {
    unit,
    name,
    schema: raw,
    get at() {
      return placeOf(way);
    },
  };
}

/** A property that plays a role. */
export function hitOf(
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
