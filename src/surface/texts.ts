import { MAX_EXTENSION_TEXTS, MAX_TEXTS } from "../load/limits.ts";
import type { Json, JsonObject, Place } from "../load/types.ts";
import { child } from "./context.ts";
import { isObject } from "./read.ts";
import type { Text, TextField, TextRun } from "./types.ts";

/** Fields of a JSON Schema that say something; what stands in any other key is `extension`. */
const SCHEMA_FIELDS = new Map<string, TextField>([
  ["title", "schema-title"],
  ["description", "schema-description"],
  ["default", "default"],
  ["const", "enum"],
  ["enum", "enum"],
  ["example", "example"],
  ["examples", "example"],
]);

/** Keys whose values are machine words: nobody reads them as text. */
const MUTE = new Set(["type", "$ref", "$schema", "format", "required", "$id", "$anchor", "$dynamicAnchor", "in"]);

/** Keys of a schema whose members are schemas under names of the author's. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);

/** Collects texts up to a limit; each place once. */
export interface TextList {
  readonly texts: Text[];
  add(field: TextField, value: Json | undefined, at: Place): void;
  /** Adds texts that exist already, as the objects that they are. */
  share(texts: readonly Text[]): void;
}

export function textList(limit = MAX_TEXTS): TextList {
  return new Texts(limit);
}

class Texts implements TextList {
  readonly texts: Text[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(field: TextField, value: Json | undefined, at: Place): void {
    if (typeof value === "string" && value !== "" && this.texts.length < this.#limit)
      this.texts.push({ field, value, at });
  }

  share(shared: readonly Text[]): void {
    const count = Math.min(shared.length, this.#limit - this.texts.length);
    for (let i = 0; i < count; i++) this.texts.push(shared[i] as Text);
  }
}

/** Collects runs of texts, up to the limit for the texts of all. */
export interface RunList extends Pick<TextList, "add" | "share"> {
  readonly runs: TextRun[];
  /** Adds a run as the object that it is. */
  addRun(run: TextRun): void;
}

export function runList(): RunList {
  const runs: TextRun[] = [];
  let left = MAX_TEXTS;
  let open: TextList | null = null;
  const own = (): TextList => {
    if (open) return open;
    open = textList(left);
    runs.push({ texts: open.texts, isShared: false });
    return open;
  };
  const close = (): void => {
    left -= open?.texts.length ?? 0;
    open = null;
  };
  return {
    runs,
    add(field, value, at) {
      own().add(field, value, at);
    },
    share(texts) {
      if (texts.length > 0) own().share(texts);
    },
    addRun(run) {
      const { length } = run.texts;
      if (length === 0) return;
      close();
      if (length > left) own().share(run.texts);
      else {
        runs.push(run);
        left -= length;
      }
    },
  };
}

/** Adds every string inside a value as one field: defaults, examples, metadata. */
export function addStrings(list: Pick<TextList, "add">, field: TextField, value: Json | undefined, at: Place): void {
  if (typeof value === "string") list.add(field, value, at);
  else if (Array.isArray(value)) {
    (value as readonly Json[]).forEach((item, index) => addStrings(list, field, item, child(at, index)));
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const inner = child(at, key);
      list.add(field, key, inner);
      addStrings(list, field, value[key], inner);
    }
  }
}

/**
 * Adds the texts of a JSON Schema as it is written: names, titles, descriptions, defaults, enumerations, examples,
 * and strings under keys that no one should expect. References are not followed.
 * @param owner false for the properties of the root, whose descriptions belong to parameters.
 */
export function addSchemaTexts(list: TextList, schema: Json | undefined, at: Place, isProperty = false): void {
  if (Array.isArray(schema)) {
    (schema as readonly Json[]).forEach((item, index) => addSchemaTexts(list, item, child(at, index), isProperty));
    return;
  }
  if (!isObject(schema)) return;
  for (const key in schema) {
    if (MUTE.has(key)) continue;
    const value = schema[key];
    if (value === undefined || value === null || typeof value === "number" || typeof value === "boolean") continue;
    const place = child(at, key);
    const field = SCHEMA_FIELDS.get(key);
    if (field === "schema-description" && isProperty) list.add("parameter-description", value, place);
    else if (field) addStrings(list, field, value, place);
    else if (NAMED.has(key) && isObject(value)) {
      for (const name of Object.keys(value)) {
        const inner = child(place, name);
        if (key === "properties") list.add("parameter-name", name, inner);
        addSchemaTexts(list, value[name], inner, key === "properties");
      }
    } else if (typeof value === "string") {
      if (key !== "pattern") list.add("extension", value, place);
    } else if (key.startsWith("x-") || key === "_meta") addStrings(list, "extension", value, place);
    else addSchemaTexts(list, value, place);
  }
}

/** Adds the strings of `x-` keys of an operation, of which some descriptions carry thousands. */
export function addExtensions(list: Pick<TextList, "share">, owner: JsonObject, at: Place): void {
  const own = textList(MAX_EXTENSION_TEXTS);
  for (const key of Object.keys(owner)) {
    if (key.startsWith("x-") && key !== "x-assayer-ignore") addStrings(own, "extension", owner[key], child(at, key));
  }
  list.share(own.texts);
}
