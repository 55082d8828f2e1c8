import { dataClasses as lexicon } from "../catalogue.ts";
import { childPointer } from "../load/pointer.ts";
import type { Json, JsonObject, Place } from "../load/types.ts";
import type { Parameter, Schema, Surface, Tool } from "../surface/types.ts";
import type { Certainty, DataClass, DataClassFact } from "./types.ts";
import { singular, words } from "./words.ts";

/** Levels of a schema that are followed. */
const maxDepth = 3;
/** Properties of one object, and alternatives of one schema, that are looked at. */
const maxProperties = 2_000;
const maxAlternatives = 100;
/** Steps through references, lists and properties; deeper nesting is not read. */
const maxSteps = 40;
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
  const found: Row = { dataClass: row.class, certainty: row.certainty, context: row.context === true };
  for (const name of row.names) byName.set(name, found);
}
const longest = 4;
/** Names that are remembered before all are forgotten: what one tool asks again and again comes together. */
const MOST_REMEMBERED = 20_000;
const cache = new Map<string, readonly string[]>();

function tokensOf(name: string): readonly string[] {
  const known = cache.get(name);
  if (known) return known;
  const tokens = words(name.slice(0, 200)).map(singular);
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  cache.set(name, tokens);
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
  /** Class and last name of the field: one of each is found below a schema. */
  readonly key: string;
}

const keyOf = (dataClass: DataClass, field: string): string =>
  `${dataClass} ${field.slice(field.lastIndexOf(".") + 1)}`;

/** The row that ends a name, and the word before it. */
interface Ending {
  readonly row: Row;
  readonly before: string | undefined;
}

const endings = new Map<string, Ending | null>();

function endingOf(name: string): Ending | null {
  const known = endings.get(name);
  if (known !== undefined) return known;
  const tokens = tokensOf(name);
  let found: Ending | null = null;
  for (let size = Math.min(longest, tokens.length); size > 0 && found === null; size--) {
    const row = byName.get(tokens.slice(tokens.length - size).join(" "));
    if (row) found = { row, before: tokens.at(-size - 1) };
  }
  if (endings.size >= MOST_REMEMBERED) endings.clear();
  endings.set(name, found);
  return found;
}

/** A payment card has some of these; a card of a board, of a game or of a page has none. */
const OF_PAYMENT =
  /number|^pan$|exp|last_?4|last_?four|brand|cv[cv]|security|funding|network|scheme|iin|^bin|issuer|holder|fingerprint|token|billing|bank|^type$/i;

/** Whether a field that is named like a payment card lists fields of its own that are those of another thing. */
function isOtherCard(raw: JsonObject): boolean {
  const { items } = raw;
  const properties = raw["properties"] ?? (isObject(items) ? items["properties"] : undefined);
  if (!isObject(properties)) return false;
  const names = Object.keys(properties);
  return names.length > 0 && !names.some((name) => OF_PAYMENT.test(name));
}

function ofField(
  name: string,
  raw: JsonObject,
  about: boolean,
): { readonly dataClass: DataClass; readonly certainty: Certainty } | null {
  const ending = endingOf(name);
  if (ending) {
    const { row, before } = ending;
    const type = raw["type"];
    if (type === "boolean") return null;
    if (
      row.dataClass === "credentials" &&
      ((before !== undefined && pagination.test(before)) || type === "integer" || type === "number")
    )
      return null;
    if (row.dataClass === "cardholder" && row.certainty !== "high" && isOtherCard(raw)) return null;
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

/** Results per schema object, apart by the levels that remain and by whether a person is meant. */
const memo = Array.from({ length: 2 * (maxDepth + 1) }, () => new WeakMap<JsonObject, readonly Found[]>());
const nothing: readonly Found[] = [];

interface Node {
  readonly raw: JsonObject;
  readonly at: Place;
  /** Levels of properties that may still be entered. */
  readonly levels: number;
  /** The words around it name a person. */
  readonly about: boolean;
  /** Steps from the root, through references and lists too. */
  readonly steps: number;
}

/** Fields below a schema; a cycle gives nothing the second time round. */
function collect(node: Node, resolve: Surface["resolve"]): readonly Found[] {
  if (node.steps > maxSteps) return nothing;
  const store = memo[node.levels * 2 + (node.about ? 1 : 0)] as WeakMap<JsonObject, readonly Found[]>;
  const known = store.get(node.raw);
  if (known) return known;
  store.set(node.raw, nothing);
  const reference = node.raw["$ref"];
  if (typeof reference === "string") {
    const referred = followReference(node, reference, resolve);
    store.set(node.raw, referred);
    return referred;
  }
  const found: Found[] = [];
  let taken: Set<string> | null = null;
  const add = (item: Found, prefix: string): void => {
    if (found.length >= maxFound) return;
    const { dataClass, at, certainty } = item;
    const key = item.field === "" ? keyOf(dataClass, prefix) : item.key;
    taken ??= new Set();
    if (taken.has(key)) return;
    taken.add(key);
    if (prefix === "") found.push(item);
    else found.push({ dataClass, field: item.field === "" ? prefix : `${prefix}.${item.field}`, at, certainty, key });
  };
  follow(node, add, resolve);
  store.set(node.raw, found);
  return found;
}

function followReference(node: Node, reference: string, resolve: Surface["resolve"]): readonly Found[] {
  const target = resolve(reference, node.at.uri);
  if (!target || !isObject(target.value)) return nothing;
  const about = node.about || aboutPerson(reference.slice(reference.lastIndexOf("/") + 1));
  const { levels, steps } = node;
  return collect({ raw: target.value, at: target.place, levels, about, steps: steps + 1 }, resolve);
}

function follow(node: Node, add: (item: Found, prefix: string) => void, resolve: Surface["resolve"]): void {
  const properties = node.raw["properties"];
  if (isObject(properties)) followProperties(node, properties, add, resolve);
  for (let i = 0; i < INNER.length; i++) {
    const key = INNER[i] as string;
    const value = node.raw[key];
    if (isObject(value)) followInner(node, value, `/${key}`, add, resolve);
    else if (Array.isArray(value)) {
      const count = Math.min(value.length, maxAlternatives);
      for (let place = 0; place < count; place++) {
        const raw = (value as readonly Json[])[place];
        if (isObject(raw)) followInner(node, raw, `/${key}/${place}`, add, resolve);
      }
    }
  }
}

/** Keywords whose schemas describe the same value as the one that they stand in, or a part of it without a name. */
const INNER = ["items", "additionalProperties", "prefixItems", "allOf", "anyOf", "oneOf"];

function followInner(
  { at, levels, about, steps }: Node,
  raw: JsonObject,
  way: string,
  add: (item: Found, prefix: string) => void,
  resolve: Surface["resolve"],
): void {
  if (!hasFields(raw) && raw["prefixItems"] === undefined) return;
  const inner = { raw, at: { uri: at.uri, pointer: at.pointer + way }, levels, about, steps: steps + 1 };
  addAll(collect(inner, resolve), "", add);
}

function addAll(items: readonly Found[], prefix: string, add: (item: Found, prefix: string) => void): void {
  for (let i = 0; i < items.length; i++) add(items[i] as Found, prefix);
}

function followProperties(
  node: Node,
  properties: JsonObject,
  add: (item: Found, prefix: string) => void,
  resolve: Surface["resolve"],
): void {
  const names = Object.keys(properties);
  const count = Math.min(names.length, maxProperties);
  const at = (name: string): Place => ({
    uri: node.at.uri,
    pointer: childPointer(`${node.at.pointer}/properties`, name),
  });
  for (let index = 0; index < count; index++) {
    const name = names[index]!;
    const value = properties[name];
    if (!isObject(value)) continue;
    const hit = ofField(name, value, node.about);
    if (!hit) continue;
    const { dataClass, certainty } = hit;
    add({ dataClass, field: name, at: at(name), certainty, key: keyOf(dataClass, name) }, "");
  }
  if (node.levels === 0) return;
  for (let index = 0; index < count; index++) {
    const name = names[index]!;
    const value = properties[name];
    if (!isObject(value) || !hasFields(value)) continue;
    const about = node.about || aboutPerson(name);
    const inner = { raw: value, at: at(name), levels: node.levels - 1, about, steps: node.steps + 1 };
    addAll(collect(inner, resolve), name, add);
  }
}

/** Whether a property can hold further properties; saves most places from being built. */
function hasFields(raw: JsonObject): boolean {
  return (
    raw["$ref"] !== undefined ||
    raw["properties"] !== undefined ||
    raw["items"] !== undefined ||
    raw["allOf"] !== undefined ||
    raw["anyOf"] !== undefined ||
    raw["oneOf"] !== undefined ||
    raw["additionalProperties"] !== undefined
  );
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
  const about =
    tokensOf(tool.name).some((token) => people.has(token)) ||
    (tool.path !== null && tool.path.split("/").some((segment) => aboutPerson(segment)));
  const requests: (readonly DataClassFact[])[] = [];
  const { parameters, input } = tool;
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i] as Parameter;
    // What stands in the body or the arguments is found in their schema.
    if (input && (parameter.in === "body" || parameter.in === "argument" || parameter.path.length > 1)) continue;
    const hit = ofField(parameter.name, parameter.schema.raw, about);
    if (!hit) continue;
    const { dataClass, certainty } = hit;
    requests.push([{ dataClass, direction: "request", field: parameter.name, at: parameter.at, certainty }]);
  }
  const below = ({ raw, at }: Schema, direction: Direction): readonly DataClassFact[] =>
    factsOf(collect({ raw, at, levels: maxDepth, about, steps: 0 }, resolve), direction);
  if (input) requests.push(below(input, "request"));
  const responses: (readonly DataClassFact[])[] = [];
  for (const { schema, status } of tool.responses) {
    if (!schema || /^[45]/.test(status) || (status === "default" && tool.responses.length > 1)) continue;
    responses.push(below(schema, "response"));
  }
  return [...eachOnce(requests), ...eachOnce(responses)];
}

type Direction = DataClassFact["direction"];

/** Facts by what was found below a schema, which many tools share: no class and field stands there twice. */
const factsOfFound: Readonly<Record<Direction, WeakMap<readonly Found[], readonly DataClassFact[]>>> = {
  request: new WeakMap(),
  response: new WeakMap(),
};

function factsOf(found: readonly Found[], direction: Direction): readonly DataClassFact[] {
  let facts = factsOfFound[direction].get(found);
  if (!facts) {
    facts = found.map(({ dataClass, field, at, certainty }) => ({ dataClass, direction, field, at, certainty }));
    factsOfFound[direction].set(found, facts);
  }
  return facts;
}

/** All facts of some lists of one direction; of each class and field the first. */
function eachOnce(lists: readonly (readonly DataClassFact[])[]): readonly DataClassFact[] {
  if (lists.length < 2) return lists[0] ?? [];
  const taken = new Set<string>();
  return lists.flat().filter(({ dataClass, field }) => {
    const key = `${dataClass} ${field}`;
    return !taken.has(key) && taken.add(key);
  });
}
