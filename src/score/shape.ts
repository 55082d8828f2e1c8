import { didYouMean } from "../config/suggest.ts";
import { ConfigError } from "./errors.ts";

/** Checks one value of a file; throws a `ConfigError` that names the place. */
export type Shape = (value: unknown, at: string) => void;

/** Says what is wrong at a place of a file. */
export function reject(at: string, message: string): never {
  throw new ConfigError(`${at.endsWith(":") ? at : `${at}:`} ${message}`);
}

/** Whether a value is a plain mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A mapping with known keys; unknown ones are errors with the nearest known key. */
export function mapping(keys: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  const known = new Map(Object.entries(keys));
  return (value, at) => {
    if (!isMapping(value)) reject(at, `expected a mapping, got ${kindOf(value)}`);
    for (const [key, item] of Object.entries(value)) {
      const shape = known.get(key);
      if (!shape) reject(at, `unknown key "${shorten(key)}"${didYouMean(key, known.keys())}`);
      shape(item, join(at, key));
    }
    for (const key of required) if (!Object.hasOwn(value, key)) reject(at, `"${key}" is missing`);
  };
}

/** A mapping whose keys come from the user, or from a closed list. */
export function record(shape: Shape, keys?: readonly string[], all = false): Shape {
  return (value, at) => {
    if (!isMapping(value)) reject(at, `expected a mapping, got ${kindOf(value)}`);
    for (const [key, item] of Object.entries(value)) {
      if (keys && !keys.includes(key)) reject(at, `unknown key "${shorten(key)}"${didYouMean(key, keys)}`);
      shape(item, join(at, key));
    }
    if (all) for (const key of keys ?? []) if (!Object.hasOwn(value, key)) reject(at, `"${key}" is missing`);
  };
}

export function list(shape: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) reject(at, `expected a list, got ${kindOf(value)}`);
    value.forEach((item, index) => shape(item, `${at}[${index}]`));
  };
}

export function number(min: number, max: number): Shape {
  return (value, at) => {
    if (typeof value !== "number" || !Number.isFinite(value)) reject(at, `expected a number, got ${kindOf(value)}`);
    if (value < min || value > max) reject(at, `${value} is not between ${min} and ${max}`);
  };
}

export const text: Shape = (value, at) => {
  if (typeof value !== "string" || value === "") reject(at, `expected a text, got ${kindOf(value)}`);
};

export function oneOf(words: readonly string[]): Shape {
  return (value, at) => {
    if (typeof value === "string" && words.includes(value)) return;
    const hint = typeof value === "string" ? didYouMean(value, words) : "";
    reject(at, `expected one of ${words.join(", ")}, got ${kindOf(value)}${hint}`);
  };
}

export function nullable(shape: Shape): Shape {
  return (value, at) => {
    if (value !== null) shape(value, at);
  };
}

/** An ISO date as text (`2027-06-30`), or the date that a YAML reader made of it. */
export const date: Shape = (value, at) => {
  if (isoDay(value) === null) reject(at, `expected a date such as 2027-06-30, got ${kindOf(value)}`);
};

/** The day of a date value as `YYYY-MM-DD`; null when it is none or does not exist. */
export function isoDay(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}(?:T[0-9:.]{5,16}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value))
    return null;
  const day = value.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? null : day;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `"${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : "a mapping";
}

function shorten(value: string): string {
  const line = value.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function join(at: string, key: string): string {
  return at.endsWith(":") ? `${at} ${key}` : `${at}.${key}`;
}
