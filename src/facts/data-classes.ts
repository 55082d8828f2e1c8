import { dataClasses as lexicon } from "../catalogue.ts";
import type { Json, JsonObject, Place } from "../load/types.ts";
import type { Surface, Tool } from "../surface/types.ts";
import type { Certainty, DataClass, DataClassFact } from "./types.ts";
import { singular, words } from "./words.ts";

/** Levels of a schema that are followed. */
const maxDepth = 3;
/** Schema nodes of one tool's bodies that are visited. */
const maxNodes = 1_500;
/** Facts that one schema gives; what comes later stands deeper. */
const maxFound = 60;

interface Row {
  readonly dataClass: DataClass;
  readonly certainty: Certainty;
  readonly context: boolean;
}

const byName = new Map<string, Row>();
const byFormat = new Map(lexicon.formats.map((row) => [row.format, row]));
const people = new Set(lexicon.people);
for (const row of lexicon.rows) {
  for (const name of row.names)
    byName.set(words(name).map(singular).join(" "), {
      dataClass: row.class,
      certainty: row.certainty,
      context: row.context === true,
    });
}
const longest = 4;
const cache = new Map<string, readonly string[]>();

function tokensOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known) return known;
  const tokens = words(name.slice(0, 200)).map(singular);
  if (cache.size < 20_000) cache.set(name, tokens);
  return tokens;
}

/** Tokens after a class word that make it something else: `token count`, `password policy`. */
const pagination =
  /^(?:next|prev|previous|page|pagination|continuation|sync|delta|max|prompt|completion|total|input|output|cached|cache|reset|upload|resume|reasoning|csrf|audio|text|lock|design|ballot|skip|stop|num|min)$/;

interface Found {
  readonly dataClass: DataClass;
  readonly field: string;
  readonly at: Place;
  readonly certainty: Certainty;
}

function ofField(
  name: string,
  raw: JsonObject,
  about: boolean,
): { readonly dataClass: DataClass; readonly certainty: Certainty } | null {
  const tokens = tokensOf(name);
  const type = raw["type"];
  for (let size = Math.min(longest, tokens.length); size > 0; size--) {
    const row = byName.get(tokens.slice(tokens.length - size).join(" "));
    if (!row) continue;
    const before = tokens.at(-size - 1);
    if (type === "boolean") return null;
    if (
      row.dataClass === "credentials" &&
      ((before !== undefined && pagination.test(before)) || type === "integer" || type === "number")
    )
      return null;
    if (!row.context) return { dataClass: row.dataClass, certainty: row.certainty };
    const named = before !== undefined && people.has(before);
    return about || named
      ? { dataClass: row.dataClass, certainty: row.certainty }
      : { dataClass: row.dataClass, certainty: "low" };
  }
  const format = raw["format"];
  const row = typeof format === "string" ? byFormat.get(format) : undefined;
  return row ? { dataClass: row.class, certainty: row.certainty } : null;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Results of one schema, without the direction; kept per schema object and for people and other things apart. */
const memo = [new WeakMap<JsonObject, readonly Found[]>(), new WeakMap<JsonObject, readonly Found[]>()] as const;

const escapePointer = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

interface Node {
  readonly raw: JsonObject;
  readonly at: Place;
  readonly path: string;
  readonly depth: number;
  readonly about: boolean;
}

function walk(root: JsonObject, at: Place, about: boolean, resolve: Surface["resolve"]): readonly Found[] {
  const store = memo[about ? 1 : 0];
  const known = store.get(root);
  if (known) return known;
  const found: Found[] = [];
  const seen = new Set<JsonObject>();
  const kinds = new Set<string>();
  const queue: Node[] = [{ raw: root, at, path: "", depth: 0, about }];
  for (let index = 0; index < queue.length && index < maxNodes && found.length < maxFound; index++) {
    const node = queue[index] as Node;
    if (seen.has(node.raw)) continue;
    seen.add(node.raw);
    visit(node, queue, found, kinds, resolve);
  }
  store.set(root, found);
  return found;
}

function visit(node: Node, queue: Node[], found: Found[], kinds: Set<string>, resolve: Surface["resolve"]): void {
  const reference = node.raw["$ref"];
  if (typeof reference === "string") {
    const target = resolve(reference, node.at.uri);
    if (target && isObject(target.value))
      queue.push({
        ...node,
        raw: target.value,
        at: target.place,
        about: node.about || aboutPerson(reference.split("/").at(-1) ?? ""),
      });
    return;
  }
  if (node.depth > maxDepth) return;
  const properties = node.raw["properties"];
  if (isObject(properties)) {
    for (const [name, value] of Object.entries(properties)) {
      if (!isObject(value)) continue;
      const place = { uri: node.at.uri, pointer: `${node.at.pointer}/properties/${escapePointer(name)}` };
      const path = node.path === "" ? name : `${node.path}.${name}`;
      const hit = ofField(name, value, node.about);
      if (hit && !kinds.has(`${hit.dataClass} ${name}`)) {
        kinds.add(`${hit.dataClass} ${name}`);
        found.push({ ...hit, field: path, at: place });
      }
      queue.push({ raw: value, at: place, path, depth: node.depth + 1, about: node.about || aboutPerson(name) });
    }
  }
  for (const key of ["items", "additionalProperties", "prefixItems", "allOf", "anyOf", "oneOf"]) {
    const value = node.raw[key];
    const base = `${node.at.pointer}/${key}`;
    const under = key === "items" ? `${node.path}[]` : node.path;
    if (isObject(value)) queue.push({ ...node, raw: value, at: { uri: node.at.uri, pointer: base }, path: under });
    else if (Array.isArray(value)) {
      for (const [place, item] of value.entries())
        if (isObject(item))
          queue.push({ ...node, raw: item, at: { uri: node.at.uri, pointer: `${base}/${place}` }, path: under });
    }
  }
}

function aboutPerson(name: string): boolean {
  const tokens = tokensOf(name);
  return people.has(tokens.at(-1) ?? "");
}

/**
 * Classes of data that a tool takes and gives back, by the names and formats of fields. Each schema object is walked
 * once for the whole run, 3 levels deep at most; one fact per class, direction and field name.
 */
export function dataClasses(tool: Tool, resolve: Surface["resolve"]): readonly DataClassFact[] {
  const facts: DataClassFact[] = [];
  const about =
    tokensOf(tool.name).some((token) => people.has(token)) ||
    (tool.path !== null && tool.path.split("/").some((segment) => aboutPerson(segment)));
  const taken = new Set<string>();
  const add = (found: Found, direction: "request" | "response"): void => {
    const key = `${direction} ${found.dataClass} ${found.field}`;
    if (taken.has(key)) return;
    taken.add(key);
    facts.push({ dataClass: found.dataClass, direction, field: found.field, at: found.at, certainty: found.certainty });
  };
  for (const parameter of tool.parameters) {
    if (parameter.in === "body" && tool.input) continue;
    if (parameter.path.length > 1 && tool.input) continue;
    if (parameter.in === "argument" && tool.input) continue;
    const hit = ofField(parameter.name, parameter.schema.raw, about);
    if (hit) add({ ...hit, field: parameter.name, at: parameter.at }, "request");
  }
  if (tool.input) for (const found of walk(tool.input.raw, tool.input.at, about, resolve)) add(found, "request");
  for (const response of tool.responses) {
    if (!response.schema || /^[45]/.test(response.status)) continue;
    if (response.status === "default" && tool.responses.length > 1) continue;
    for (const found of walk(response.schema.raw, response.schema.at, about, resolve)) add(found, "response");
  }
  return facts;
}
