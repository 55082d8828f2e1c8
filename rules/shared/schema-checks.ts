import type { Json, JsonObject } from "../../src/load/types.ts";
import { isObject } from "./operations.ts";
import { realNumber } from "./real-numbers.ts";
import { spotOf, type Building, type Step } from "./schema-parts.ts";

/** The schema says something that it could contradict. */
export function hasValues(raw: JsonObject): boolean {
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

function typesOf(raw: JsonObject): readonly string[] {
  const type = raw["type"];
  return typeof type === "string" ? [type] : Array.isArray(type) ? (type as readonly string[]) : [];
}

/** Notes what a request schema leaves without a limit. */
export function limitsOf(step: Step, out: Building): void {
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
  { low: "minimum", high: "maximum" },
  { low: "minLength", high: "maxLength" },
  { low: "minItems", high: "maxItems" },
  { low: "minProperties", high: "maxProperties" },
] as const;

/** Notes where a schema contradicts itself, and numbers in it that could be real. */
export function contradictionsOf(step: Step, out: Building): void {
  const { raw } = step;
  const add = (message: string): void => void out.contradictions.push({ ...spotOf(step), message });
  for (let i = 0; i < PAIRS.length; i++) {
    const { low, high } = PAIRS[i] as (typeof PAIRS)[number];
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
