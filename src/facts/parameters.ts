import type { Json, JsonObject } from "../load/types.ts";
import type { Parameter, Tool } from "../surface/types.ts";
import { allowedValues } from "./modes.ts";
import { nameClauses } from "./name-clauses.ts";
import { readHost, readPath, readUrl } from "./parameter-addresses.ts";
import { readLanguage, readUnnamed } from "./parameter-languages.ts";
import { rowOf } from "./parameter-names.ts";
import type { Around, Reading, Row } from "./parameter-names.ts";
import type { ParameterFact, ParameterKind } from "./types.ts";
import { words } from "./words.ts";

/** What parameters ask of their tool, worked out when the first one asks. */
class Surroundings implements Around {
  /** Whether the parameter that is being read asked for anything. */
  wasAsked = false;
  readonly #tool: Tool;
  #known: Around | null = null;

  constructor(tool: Tool) {
    this.#tool = tool;
  }

  get text(): string {
    return this.#said.text;
  }

  get name(): string {
    return this.#said.name;
  }

  get reads(): boolean {
    return this.#said.reads;
  }

  get action(): string | null {
    return this.#said.action;
  }

  get remote(): boolean {
    return this.#said.remote;
  }

  get #said(): Around {
    this.wasAsked = true;
    return (this.#known ??= saidBy(this.#tool));
  }
}

function saidBy(tool: Tool): Around {
  const name = words(tool.name).join(" ");
  const text = `${name} ${tool.title ?? ""} ${tool.description.slice(0, 600)}`.toLowerCase();
  const action = nameClauses(tool.name, "name")[0]?.verb.action ?? null;
  return {
    text,
    name,
    reads: action === "read" || action === "compute" || action === null,
    action,
    remote: tool.method !== null,
  };
}

/** Facts about inputs that do not hang on their tool: of those that tools share, and the last that was read of each name. */
export class KnownInputs {
  readonly #shared = new Map<Parameter, ParameterFact>();
  readonly #named = new Map<string, ParameterFact>();

  of(parameter: Parameter): ParameterFact | undefined {
    const shared = this.#shared.get(parameter);
    if (shared) return shared;
    const last = this.#named.get(parameter.name);
    if (last === undefined || !saysTheSame(last.parameter, parameter)) return undefined;
    const fact = { ...last, parameter };
    this.#shared.set(parameter, fact);
    return fact;
  }

  add(fact: ParameterFact): void {
    this.#shared.set(fact.parameter, fact);
    this.#named.set(fact.parameter.name, fact);
  }
}

/** Whether two inputs of one name are read alike: many operations write the same parameter out. */
function saysTheSame(one: Parameter, other: Parameter): boolean {
  if (one.in !== other.in || one.description !== other.description) return false;
  const [a, b] = [one.schema.raw, other.schema.raw];
  let left = 0;
  for (const key in a) {
    if (a[key] !== b[key]) return false;
    left++;
  }
  for (const _ in b) left--;
  return left === 0;
}

/** What every input of a tool is, with the bounds that its schema sets. Linear in the inputs and their texts. */
export function parameterFacts(tool: Tool, known = new KnownInputs()): readonly ParameterFact[] {
  if (tool.parameters.length === 0) return [];
  const around = new Surroundings(tool);
  return tool.parameters.map((parameter) => {
    const same = known.of(parameter);
    if (same) return same;
    around.wasAsked = false;
    const { kind, certainty, reason } = read(parameter, around);
    const fact = { parameter, kind, certainty, bounds: boundsOf(parameter.schema.raw), reason };
    if (!around.wasAsked) known.add(fact);
    return fact;
  });
}

const boundKeywords = [
  "enum",
  "const",
  "pattern",
  "maxLength",
  "maximum",
  "exclusiveMaximum",
  "format",
  "maxItems",
] as const;
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const bounds = new WeakMap<JsonObject, readonly string[]>();

/** Bounds that the schema sets on the value, on its items, or in every alternative. Remembered by schema. */
export function boundsOf(raw: JsonObject): readonly string[] {
  let known = bounds.get(raw);
  if (known === undefined) bounds.set(raw, (known = findBounds(raw)));
  return known;
}

const NO_BOUNDS: readonly string[] = [];

function findBounds(raw: JsonObject): readonly string[] {
  const found = new Set<string>();
  const { anyOf, oneOf, items } = raw;
  const alternatives = Array.isArray(anyOf) ? anyOf : oneOf;
  for (let i = 0; i < boundKeywords.length; i++) {
    const keyword = boundKeywords[i] as (typeof boundKeywords)[number];
    if (raw[keyword] !== undefined && raw[keyword] !== null)
      found.add(keyword === "exclusiveMaximum" ? "maximum" : keyword);
  }
  if (isObject(items))
    for (const keyword of boundKeywords) if (items[keyword] !== undefined && keyword !== "maxItems") found.add(keyword);
  if (Array.isArray(alternatives)) {
    const real = (alternatives as readonly Json[]).filter(
      (item): item is JsonObject => isObject(item) && item["type"] !== "null",
    );
    for (const keyword of boundKeywords)
      if (real.length > 0 && real.every((item) => item[keyword] !== undefined)) found.add(keyword);
  }
  return found.size === 0 ? NO_BOUNDS : [...found];
}

const single = new Map<string, ReadonlySet<string>>();

/** The schema's types, alternatives and items included; empty when it names none. */
function typesOf(raw: JsonObject): ReadonlySet<string> {
  const { type, anyOf, oneOf } = raw;
  if (typeof type === "string" && type !== "array" && type.length < 20 && anyOf === undefined && oneOf === undefined) {
    let known = single.get(type);
    if (known === undefined) {
      known = new Set([type]);
      if (single.size < 100) single.set(type, known);
    }
    return known;
  }
  const types = new Set<string>();
  const take = (value: Json | undefined): void => {
    if (typeof value === "string") types.add(value);
    else if (Array.isArray(value)) for (const item of value) if (typeof item === "string") types.add(item);
  };
  take(raw["type"]);
  for (let i = 0; i < 2; i++) {
    const list = raw[i === 0 ? "anyOf" : "oneOf"];
    if (Array.isArray(list)) for (const item of list.slice(0, 20)) if (isObject(item)) take(item["type"]);
  }
  if (types.has("array") && isObject(raw["items"])) {
    types.delete("array");
    take(raw["items"]["type"]);
    if (types.size === 0) types.add("array");
  }
  return types;
}

const formats = new Map<string, ParameterKind>([
  ["date", "date"],
  ["date-time", "date"],
  ["time", "date"],
  ["uuid", "id"],
  ["email", "recipient"],
  ["password", "credential"],
  ["uri", "url"],
  ["url", "url"],
  ["hostname", "host"],
  ["ipv4", "host"],
  ["ipv6", "host"],
  ["json-pointer", "jsonpath"],
]);

function read(parameter: Parameter, around: Around): Reading {
  const raw = parameter.schema.raw;
  const types = typesOf(raw);
  if (types.size === 1 && types.has("boolean")) return { kind: "flag", certainty: "high", reason: "boolean" };
  const row = rowOf(parameter.name);
  const text = types.size === 0 || types.has("string");
  if (!text && types.size > 0) return readNumber(row, types);
  const values = allowedValues(raw);
  if (values.length > 0) {
    if (row?.kind === "mode")
      return { kind: "mode", certainty: "high", reason: `name says "${row.phrase}", values are listed` };
    return {
      kind: row?.kind === "filter" ? "filter" : "mode",
      certainty: row ? "medium" : "low",
      reason: "values are listed",
    };
  }
  const format = typeof raw["format"] === "string" ? formats.get(raw["format"]) : undefined;
  if (row === undefined) return readUnnamed(parameter, around, format);
  const reading: Reading = { kind: row.kind, certainty: row.certainty, reason: `name says "${row.phrase}"` };
  switch (row.kind) {
    case "file-path":
    case "scene-path":
      return readPath(parameter, row, around);
    case "url":
      return readUrl(parameter, around);
    case "host":
      return readHost(row, around);
    case "search":
    case "filter":
    case "sql":
    case "code":
    case "shell":
    case "template":
    case "free-text":
      return readLanguage(parameter, row, around);
    case "recipient":
      return row.certainty === "medium" && around.reads
        ? {
            ...reading,
            kind:
              parameter.name.toLowerCase().includes("phone") || parameter.name.toLowerCase().includes("mail")
                ? "recipient"
                : "id",
            certainty: "low",
          }
        : reading;
    default:
      return format === undefined || row.certainty === "high"
        ? reading
        : { kind: format, certainty: "high", reason: `format is ${String(raw["format"])}` };
  }
}

function readNumber(row: Row | undefined, types: ReadonlySet<string>): Reading {
  const numeric = types.has("integer") || types.has("number");
  if (row && numeric && ["amount", "page-size", "cursor", "id", "date"].includes(row.kind))
    return { kind: row.kind, certainty: row.certainty, reason: `name says "${row.phrase}"` };
  if (row && !numeric && (row.kind === "filter" || row.kind === "recipient" || row.kind === "id"))
    return { kind: row.kind, certainty: "low", reason: `name says "${row.phrase}"` };
  return { kind: "other", certainty: "medium", reason: numeric ? "number" : "object or list" };
}
