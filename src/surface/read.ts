import { MAX_NAME } from "../load/limits.ts";
import type { Json, JsonObject } from "../load/types.ts";

/** Readers for foreign values: anything of another type counts as absent. */

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own member of a name that is not ours: `__proto__` or `constructor` never reads a prototype. */
export function get(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function string(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

export function object(value: Json | undefined): JsonObject | null {
  return isObject(value) ? value : null;
}

export function array(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

export function strings(value: Json | undefined): string[] {
  return array(value).filter((item) => typeof item === "string");
}

/** Own entries of an object; none for anything else. */
export function entries(value: Json | undefined): [string, Json][] {
  return isObject(value) ? (Object.entries(value) as [string, Json][]) : [];
}

/** Own keys of an object; none for anything else. */
export function keys(value: Json | undefined): string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** A name as far as anybody can use it; null for what is no string. */
export function nameString(value: unknown): string | null {
  return typeof value === "string" ? value.slice(0, MAX_NAME) : null;
}
