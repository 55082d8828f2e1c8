import type { OpenApiVersion } from "./openapi.ts";
import { atPointer, childPointer } from "./pointer.ts";
import type { References } from "./refs.ts";
import type { Source } from "./source.ts";
import type { Json, JsonObject, Place } from "./types.ts";

/** A description of several files as one object that a JSON Schema can check. */
export interface View {
  readonly root: Json;
  /** Where a place of the view really stands. */
  place(pointer: string): Place;
}

/** Folders of components by the key under which a reference to one of their kind stands, in 3.x and in 2.0. */
const FOLDERS: ReadonlyMap<string, readonly [string, string | null]> = new Map([
  ["schema", ["schemas", "definitions"]],
  ["schemas", ["schemas", "definitions"]],
  ["definitions", ["schemas", "definitions"]],
  ["properties", ["schemas", "definitions"]],
  ["patternProperties", ["schemas", null]],
  ["items", ["schemas", "definitions"]],
  ["allOf", ["schemas", "definitions"]],
  ["oneOf", ["schemas", null]],
  ["anyOf", ["schemas", null]],
  ["not", ["schemas", null]],
  ["additionalProperties", ["schemas", "definitions"]],
  ["parameters", ["parameters", "parameters"]],
  ["responses", ["responses", "responses"]],
  ["requestBody", ["requestBodies", null]],
  ["requestBodies", ["requestBodies", null]],
  ["headers", ["headers", null]],
  ["examples", ["examples", null]],
  ["links", ["links", null]],
  ["callbacks", ["callbacks", null]],
  ["securitySchemes", ["securitySchemes", null]],
]);

/** Keys whose own value may be a reference; of the others it is the members of the value. */
const DIRECT = new Set(["schema", "items", "not", "additionalProperties", "requestBody"]);

/** Keys under which any data may stand. */
const DATA = new Set(["example", "default", "enum", "const", "value"]);

/** References to other files that are replaced one inside of the other. */
const MAX_INLINED = 8;

/**
 * Makes one object of a description and the files that it refers to, without copying any schema: where the
 * specification lets a reference stand, it stays and what it means is added to the components, each once; where it
 * does not (an operation in a file of its own), what it means takes its place.
 */
export function viewOf(version: OpenApiVersion, main: Source, references: References): View {
  const mounts = new Map<string, Place>();
  const added = new Map<string, { folder: string; value: Json; place: Place; key: string }>();
  const queue: { folder: string; value: Json; place: Place; key: string }[] = [];
  const isSwagger = version === "2.0";

  const look = (ref: string, from: string): { value: Json; place: Place } | undefined => {
    const [file = "", fragment = ""] = ref.split("#", 2);
    const source = references.sources.get(file === "" ? from : references.target(file, from));
    if (!source) return undefined;
    const pointer = fragment.startsWith("/") ? safeDecode(fragment) : "";
    const value = atPointer(source.root, pointer);
    return value === undefined ? undefined : { value, place: { uri: source.uri, pointer } };
  };

  const add = (folder: string, target: { value: Json; place: Place }): void => {
    const key = `${folder} ${target.place.uri}#${target.place.pointer}`;
    if (added.has(key)) return;
    const entry = { folder, ...target, key: `file-${added.size + 1}` };
    added.set(key, entry);
    queue.push(entry);
  };

  /** `keys`: the last two keys on the way here. */
  const copy = (value: Json, uri: string, at: string, keys: readonly [string, string], inlined: number): Json => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return (value as readonly Json[]).map((item, index) =>
        copy(item, uri, childPointer(at, index), [keys[1], String(index)], inlined),
      );
    }
    const object = value as JsonObject;
    const ref = Object.hasOwn(object, "$ref") ? object["$ref"] : undefined;
    if (typeof ref === "string") {
      const isOut = uri !== main.uri || !ref.startsWith("#");
      const target = isOut ? look(ref, uri) : undefined;
      if (!target) return value;
      const [outer, inner] = keys;
      const slot = DIRECT.has(inner) ? inner : DIRECT.has(outer) ? "" : outer;
      const folder = FOLDERS.get(slot)?.[isSwagger ? 1 : 0];
      if (folder !== undefined) {
        if (folder !== null) add(folder, target);
        return value;
      }
      if (inlined >= MAX_INLINED) return value;
      mounts.set(at, target.place);
      return copy(target.value, target.place.uri, at, keys, inlined + 1);
    }
    const made: Record<string, Json> = {};
    for (const key of Object.keys(object)) {
      const inner = object[key] as Json;
      const next = DATA.has(key) ? inner : copy(inner, uri, childPointer(at, key), [keys[1], key], inlined);
      Object.defineProperty(made, key, { value: next, enumerable: true, writable: true, configurable: true });
    }
    return made;
  };

  const root = copy(main.root, main.uri, "", ["", ""], 0) as Record<string, Json>;
  const componentsOf = (folder: string): { folder: Record<string, Json>; at: string } => {
    const owner = isSwagger ? root : ((root["components"] ??= {}) as Record<string, Json>);
    const made = (owner[folder] ??= {}) as Record<string, Json>;
    return { folder: made, at: isSwagger ? `/${folder}` : `/components/${folder}` };
  };
  // The queue grows while it is read.
  for (const { folder, value, place, key } of queue) {
    const into = componentsOf(folder);
    if (typeof into.folder !== "object" || into.folder === null) continue;
    const at = childPointer(into.at, key);
    mounts.set(at, place);
    into.folder[key] = copy(value, place.uri, at, [folder, key], 0);
  }
  return {
    root,
    place(pointer) {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
        const mount = mounts.get(at);
        if (mount) return { uri: mount.uri, pointer: mount.pointer + pointer.slice(at.length) };
        if (at === "") return { uri: main.uri, pointer };
      }
    },
  };
}

function safeDecode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
