import type { Json, JsonObject, Place } from "../load/types.ts";
import type { Tool } from "../surface/types.ts";
import type { SchemaFact, SchemaFeature } from "./types.ts";

/** Nodes of one input schema that are visited; a hostile listing may hold any number. */
const maxNodes = 20_000;
/** Levels that are followed; deeper schemas report this depth. */
const maxDepth = 64;

const memo = new WeakMap<JsonObject, SchemaFact>();
const valueKeywords = ["format", "pattern", "minLength", "maxLength", "minimum", "maximum", "default"] as const;
const describesValue = ["type", "enum", "const", "$ref", "anyOf", "oneOf", "allOf", "properties", "items"] as const;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One JSON Pointer segment. */
function segment(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** True when `pointer` (as in `#/$defs/a`) leads somewhere in `root`. */
function leadsSomewhere(root: JsonObject, reference: string): boolean {
  if (reference === "#") return true;
  let node: Json | undefined = root;
  for (const part of reference.slice(2).split("/")) {
    let key = part;
    try {
      key = decodeURIComponent(part);
    } catch {
      // Not percent-encoded: taken as it stands.
    }
    key = key.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(node)) node = (node as readonly Json[])[Number(key)];
    else if (isObject(node)) node = Object.hasOwn(node, key) ? node[key] : undefined;
    else return false;
  }
  return node !== undefined;
}

/**
 * Walks an MCP tool's input schema once and notes the features that clients treat differently. The schema is foreign:
 * any value may stand anywhere. Memoised per schema object; linear, at most 20,000 nodes. Undefined for operations.
 */
export function schemaFact(tool: Tool): SchemaFact | undefined {
  if (tool.origin !== "mcp-tool") return undefined;
  const raw = tool.raw["inputSchema"] ?? tool.input?.raw;
  const at: Place = tool.input?.at ?? { uri: tool.at.uri, pointer: `${tool.at.pointer}/inputSchema` };
  if (!isObject(raw)) {
    const detail = raw === undefined ? "no inputSchema" : `inputSchema is ${raw === null ? "null" : typeof raw}`;
    const features = new Map([["missing" as SchemaFeature, { count: 1, at: tool.at, detail }]]);
    return { features, depth: 0, properties: 0, enumValues: 0, complete: true };
  }
  const known = memo.get(raw);
  if (known) return known;
  const fact = walk(raw, at);
  memo.set(raw, fact);
  return fact;
}

type Features = Map<SchemaFeature, { count: number; at: Place; detail: string }>;

function walk(root: JsonObject, at: Place): SchemaFact {
  const features: Features = new Map();
  const note = (feature: SchemaFeature, pointer: string, detail: string): void => {
    const entry = features.get(feature);
    if (entry) entry.count++;
    else features.set(feature, { count: 1, at: { uri: at.uri, pointer: at.pointer + pointer }, detail });
  };
  noteRoot(root, note);
  let nodes = 0;
  let properties = 0;
  let enumValues = 0;
  let depth = 0;
  const seen = new Set<JsonObject>();
  const queue: { schema: JsonObject; pointer: string; level: number; named: boolean }[] = [
    { schema: root, pointer: "", level: 0, named: false },
  ];
  while (queue.length > 0 && nodes < maxNodes) {
    const { schema, pointer, level, named } = queue.pop()!;
    if (seen.has(schema)) continue;
    seen.add(schema);
    nodes++;
    depth = Math.max(depth, level);
    noteNode(root, schema, pointer, named, note);
    if (Array.isArray(schema["enum"])) enumValues += (schema["enum"] as readonly Json[]).length;
    const push = (child: unknown, key: string, deeper: number, isProperty: boolean): void => {
      if (isObject(child)) {
        if (level + deeper <= maxDepth)
          queue.push({ schema: child, pointer: pointer + key, level: level + deeper, named: isProperty });
      } else if (isProperty && typeof child !== "boolean")
        note("malformed", pointer + key, `${key.slice(1)} is ${child === null ? "null" : typeof child}, not a schema`);
    };
    const own = schema["properties"];
    if (isObject(own)) {
      for (const [name, child] of Object.entries(own)) {
        properties++;
        push(child, `/properties${segment(name)}`, 1, true);
      }
    } else if (own !== undefined) note("malformed", `${pointer}/properties`, "properties is not an object");
    if (Array.isArray(schema["items"]))
      for (const [index, child] of (schema["items"] as readonly Json[]).entries())
        push(child, `/items/${index}`, 1, false);
    else push(schema["items"] ?? true, "/items", 1, false);
    push(schema["additionalProperties"] ?? true, "/additionalProperties", 1, false);
    for (const key of ["anyOf", "oneOf", "allOf", "prefixItems"] as const)
      if (Array.isArray(schema[key]))
        for (const [index, child] of (schema[key] as readonly Json[]).entries())
          push(child, `/${key}/${index}`, 0, false);
    for (const key of ["$defs", "definitions", "patternProperties"] as const) {
      const named = schema[key];
      if (isObject(named))
        for (const [name, child] of Object.entries(named)) push(child, `/${key}${segment(name)}`, 1, false);
    }
  }
  return { features, depth, properties, enumValues, complete: queue.length === 0 };
}

const ROOT_FEATURES = Object.entries({
  anyOf: "root-any-of",
  oneOf: "root-one-of",
  allOf: "root-all-of",
  not: "root-not",
} as const);
const CONDITIONS = ["if", "then", "else"] as const;

/** Keywords that are told as they are. */
const KEYWORD_FEATURES = Object.entries({
  const: "const",
  exclusiveMinimum: "exclusive-minimum",
  patternProperties: "pattern-properties",
  propertyNames: "property-names",
  oneOf: "one-of",
  anyOf: "any-of",
  allOf: "all-of",
  $defs: "defs",
  definitions: "defs",
} as const).map(([key, feature]) => ({ key, feature }));

function noteRoot(root: JsonObject, note: (f: SchemaFeature, pointer: string, detail: string) => void): void {
  if (root["type"] !== "object")
    note("root-not-object", "", `root type is ${JSON.stringify(root["type"] ?? null).slice(0, 60)}`);
  else if (root["properties"] === undefined) note("object-without-properties", "", "root has no properties");
  for (const [key, feature] of ROOT_FEATURES)
    if (root[key] !== undefined) note(feature, `/${key}`, `${key} at the root`);
  for (const key of CONDITIONS) if (root[key] !== undefined) note("root-if", `/${key}`, `${key} at the root`);
}

function noteNode(
  root: JsonObject,
  schema: JsonObject,
  pointer: string,
  named: boolean,
  note: (f: SchemaFeature, pointer: string, detail: string) => void,
): void {
  const last = pointer.slice(pointer.lastIndexOf("/") + 1);
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    if (!reference.startsWith("#")) note("ref-external", pointer, `$ref to ${reference.slice(0, 120)}`);
    else {
      note("ref-local", pointer, `$ref to ${reference.slice(0, 120)}`);
      if (reference !== "#" && !reference.startsWith("#/")) return;
      if (!leadsSomewhere(root, reference))
        note("ref-broken", pointer, `$ref to ${reference.slice(0, 120)} leads nowhere`);
      else if (reference === "#" || pointer.startsWith(reference.slice(1)))
        note("ref-recursive", pointer, `$ref to ${reference.slice(0, 120)} is recursive`);
    }
  }
  const { type } = schema;
  if (named && !describesValue.some((key) => schema[key] !== undefined))
    note("untyped-property", pointer, `${last} has no type`);
  if (Array.isArray(type) && (type as readonly Json[]).filter((one) => one !== "null").length > 1)
    note("type-array", pointer, `${last} has several types`);
  if (type === "array" && schema["items"] === undefined && schema["prefixItems"] === undefined)
    note("array-without-items", pointer, `array ${last} has no items`);
  if (Array.isArray(schema["items"])) note("tuple-items", `${pointer}/items`, `items of ${last} is a list`);
  if (Array.isArray(schema["required"]) && isObject(schema["properties"])) {
    const own = schema["properties"];
    for (const name of schema["required"] as readonly Json[])
      if (typeof name === "string" && !Object.hasOwn(own, name))
        note(
          "unknown-required",
          `${pointer}/required`,
          `required names ${JSON.stringify(name.slice(0, 60))}, not a property`,
        );
  }
  for (let i = 0; i < KEYWORD_FEATURES.length; i++) {
    const { key, feature } = KEYWORD_FEATURES[i] as (typeof KEYWORD_FEATURES)[number];
    if (schema[key] !== undefined) note(feature, `${pointer}/${key}`, key);
  }
  if (valueKeywords.some((key) => schema[key] !== undefined))
    note("value-keywords", pointer, "format, pattern, bounds or default");
}
