import { MAX_BROKEN_REFS, MAX_REF_CHAIN } from "../load/limits.ts";
import { atPointer, childPointer } from "../load/pointer.ts";
import type { Document, Json, JsonObject, Place, Resolved } from "../load/types.ts";
import { isObject } from "./read.ts";
import type { Schema, Surface } from "./types.ts";

/** A value with its place; `ref` is the `$ref` that led there, if one did. */
export interface Found {
  readonly value: Json;
  readonly place: Place;
  readonly ref: string | null;
}

/** What the making of one surface shares. */
export interface Context {
  readonly document: Document;
  /** Follows `$ref` after `$ref`; a broken one is noted once for each place, and undefined. */
  follow(value: Json | undefined, place: Place): Found | undefined;
  resolve(ref: string, fromUri: string): Resolved | undefined;
  /** A schema object behind any `$ref`; null when it is none. `true` and `false` are schemas too. */
  schema(value: Json | undefined, place: Place): Schema | null;
  readonly brokenRefs: Surface["brokenRefs"][number][];
  readonly ignores: { readonly place: Place; readonly value: Json }[];
  /** Notes a reference that leads nowhere, each place once. */
  noteBroken(ref: string, at: Place): void;
  /** Notes an `x-assayer-ignore` beside what it is about. */
  noteIgnore(owner: JsonObject, place: Place): void;
}

/** Extends a place by one token. */
export function child(place: Place, token: string | number): Place {
  return { uri: place.uri, pointer: childPointer(place.pointer, token) };
}

const TRUE_SCHEMA: JsonObject = {};
const FALSE_SCHEMA: JsonObject = { not: {} };

/** The shared state of one surface: references go through the document. */
export function contextOf(document: Document): Context {
  const broken = new Set<string>();
  const ignored = new Set<Json>();
  const ignores: Context["ignores"] = [];
  return contextWith({
    document,
    resolve: (ref, fromUri) => (document.kind === "openapi" ? document.resolve(ref, fromUri) : undefined),
    brokenRefs: [],
    broken,
    ignores,
    noteIgnore(owner, place) {
      const value = owner["x-assayer-ignore"];
      if (value === undefined || ignored.has(owner)) return;
      ignored.add(owner);
      ignores.push({ place: child(place, "x-assayer-ignore"), value });
    },
  });
}

/** The same surface seen from inside of one schema: `#/$defs/X` means the schema's own `$defs`. */
export function scopedContext(context: Context, root: JsonObject, at: Place): Context {
  return contextWith({
    document: context.document,
    resolve(ref) {
      if (!ref.startsWith("#")) return undefined;
      const fragment = ref.slice(1);
      if (fragment !== "" && !fragment.startsWith("/")) return undefined;
      const value = atPointer(root, fragment);
      return value === undefined ? undefined : { value, place: { uri: at.uri, pointer: at.pointer + fragment } };
    },
    brokenRefs: context.brokenRefs,
    broken: new Set(),
    ignores: context.ignores,
    noteIgnore: context.noteIgnore,
  });
}

type Base = Omit<Context, "follow" | "schema" | "noteBroken"> & { readonly broken: Set<string> };

function contextWith(base: Base): Context {
  const { brokenRefs, broken, document, resolve } = base;
  const noteBroken = (ref: string, at: Place): void => {
    const key = `${at.uri}#${at.pointer}`;
    if (broken.has(key) || brokenRefs.length >= MAX_BROKEN_REFS) return;
    broken.add(key);
    const unread = document.kind === "openapi" ? document.unread?.(ref, at.uri) : undefined;
    brokenRefs.push({ ref, at, ...(unread !== undefined && { unread }) });
  };
  const follow = (start: Json | undefined, from: Place): Found | undefined => {
    let value = start;
    let place = from;
    let ref: string | null = null;
    for (let step = 0; isObject(value); step++) {
      const next = value["$ref"];
      if (typeof next !== "string") break;
      const found = step < MAX_REF_CHAIN ? resolve(next, place.uri) : undefined;
      if (!found) {
        noteBroken(next, child(place, "$ref"));
        return undefined;
      }
      ref = next;
      value = found.value;
      place = found.place;
    }
    return value === undefined ? undefined : { value, place, ref };
  };
  return {
    ...base,
    noteBroken,
    follow,
    schema(value, place) {
      const found = follow(value, place);
      if (!found) return null;
      if (found.value === true) return { raw: TRUE_SCHEMA, at: found.place, ref: found.ref };
      if (found.value === false) return { raw: FALSE_SCHEMA, at: found.place, ref: found.ref };
      return isObject(found.value) ? { raw: found.value, at: found.place, ref: found.ref } : null;
    },
  };
}
