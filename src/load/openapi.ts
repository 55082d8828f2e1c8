import { findBrokenRefs } from "./broken-refs.ts";
import { LoadError } from "./errors.ts";
import { MAX_REF_CHAIN } from "./limits.ts";
import { atPointer, childPointer, member, pointerTokens } from "./pointer.ts";
import type { Source } from "./source.ts";
import type {
  Incomplete,
  Json,
  JsonObject,
  Observation,
  OpenApiDocument,
  Place,
  Resolved,
  SchemaVerdict,
} from "./types.ts";

/** The OpenAPI versions that are read, by their first two numbers. */
export type OpenApiVersion = "2.0" | "3.0" | "3.1" | "3.2";

/**
 * Tells the version of a description.
 * @throws {LoadError} when it is none that is read.
 */
export function openApiVersion(root: JsonObject, uri: string): { written: string; version: OpenApiVersion } {
  const stated = root["openapi"] ?? root["swagger"];
  // An unquoted `swagger: 2.0` is a number in YAML.
  const written = typeof stated === "number" ? stated.toFixed(1) : typeof stated === "string" ? stated.trim() : "";
  const isSwagger = !Object.hasOwn(root, "openapi");
  const found = isSwagger ? /^2(?:\.0)?(?:\.\d+)?$/.exec(written) && "2.0" : /^3\.[012](?=$|[.-])/.exec(written)?.[0];
  if (!found) {
    const shown = JSON.stringify(stated)?.slice(0, 40) ?? "nothing";
    throw new LoadError(
      `${isSwagger ? "swagger" : "openapi"} version ${shown} is not one that is read`,
      uri,
      "Versions 2.0, 3.0, 3.1 and 3.2 are: correct or convert it",
    );
  }
  return { written, version: found as OpenApiVersion };
}

/** What is known about a description besides its text. */
export interface OpenApiParts {
  readonly location: string;
  readonly digest: string;
  readonly bytes: number;
  readonly specVersion: string;
  readonly verdict: SchemaVerdict;
  readonly observations: readonly Observation[];
  readonly incomplete: readonly Incomplete[];
  /** The root first; then every file that it refers to. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly root: Source;
  readonly rootObject: JsonObject;
  /** Why the file of this URI was left unread by our own choice. */
  unread?(uri: string): string | undefined;
  /** Gives the URI that the file part of a `$ref` means, seen from a document. */
  target(file: string, fromUri: string): string;
}

/** Puts a description together; `resolve` follows references with a memo and never reads a file. */
export function openApiDocument(parts: OpenApiParts): OpenApiDocument {
  const { sources, root } = parts;
  const memo = new Map<string, Map<string, Resolved | null>>();

  const lookUp = (ref: string, fromUri: string): Resolved | undefined => {
    const hash = ref.indexOf("#");
    const file = hash === -1 ? ref : ref.slice(0, hash);
    const uri = file === "" ? fromUri : parts.target(file, fromUri);
    const source = sources.get(uri);
    if (!source) return undefined;
    const fragment = hash === -1 ? "" : decodeFragment(ref.slice(hash + 1));
    if (fragment !== "" && !fragment.startsWith("/")) return anchored(source, fragment);
    const value = atPointer(source.root, fragment);
    return value === undefined ? throughRefs(source, fragment) : { value, place: { uri, pointer: fragment } };
  };
  /** A pointer may lead through a `$ref` on its way: `#/paths/~1a/get` where the path item is one. */
  const throughRefs = (source: Source, fragment: string): Resolved | undefined => {
    let value: Json = source.root;
    let place: Place = { uri: source.uri, pointer: "" };
    for (const token of pointerTokens(fragment)) {
      const next: Resolved | undefined = followObject(value, place);
      if (!next) return undefined;
      const inner = member(next.value, token);
      if (inner === undefined) return undefined;
      value = inner;
      place = { uri: next.place.uri, pointer: childPointer(next.place.pointer, token) };
    }
    return { value, place };
  };
  const followObject = (value: Json, place: Place): Resolved | undefined => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const ref = (value as JsonObject)["$ref"];
      if (typeof ref === "string") return resolve(ref, place.uri);
    }
    return { value, place };
  };

  let chain = 0;
  const resolve = (ref: string, fromUri: string): Resolved | undefined => {
    let known = memo.get(fromUri);
    if (!known) memo.set(fromUri, (known = new Map()));
    const before = known.get(ref);
    if (before !== undefined) return before ?? undefined;
    known.set(ref, null);
    if (chain >= MAX_REF_CHAIN) return undefined;
    chain += 1;
    const found = lookUp(ref, fromUri);
    chain -= 1;
    known.set(ref, found ?? null);
    return found;
  };

  const sourceFor = (place: Place): Source => sources.get(place.uri) ?? root;
  return {
    kind: "openapi",
    location: parts.location,
    uri: root.uri,
    digest: parts.digest,
    bytes: parts.bytes,
    transport: "file",
    observations: parts.observations,
    basis: "static",
    verdict: parts.verdict,
    incomplete: parts.incomplete,
    specVersion: parts.specVersion,
    root: parts.rootObject,
    resolve,
    unread(ref, fromUri) {
      const [file = ""] = ref.split("#", 1);
      return file === "" ? undefined : parts.unread?.(parts.target(file, fromUri));
    },
    brokenRefs: findBrokenRefs(sources.values(), resolve),
    position: (place) => sourceFor(place).position(place.pointer),
    snippet: (place, context) => sourceFor(place).snippet(place.pointer, context),
  };
}

function decodeFragment(fragment: string): string {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const anchors = new WeakMap<Source, Map<string, Resolved>>();

/** The named schema that states this `$anchor` or `$dynamicAnchor`. */
function anchored(source: Source, name: string): Resolved | undefined {
  let known = anchors.get(source);
  if (!known) anchors.set(source, (known = anchorsOf(source)));
  return known.get(name);
}

function anchorsOf(source: Source): Map<string, Resolved> {
  const found = new Map<string, Resolved>();
  for (const folder of ["/components/schemas", "/definitions", "/$defs"]) {
    const schemas = atPointer(source.root, folder);
    if (typeof schemas !== "object" || schemas === null || Array.isArray(schemas)) continue;
    for (const [key, value] of Object.entries(schemas as JsonObject)) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      const schema = value as JsonObject;
      const resolved = { value, place: { uri: source.uri, pointer: childPointer(folder, key) } };
      for (const anchor of [schema["$anchor"], schema["$dynamicAnchor"]]) {
        if (typeof anchor === "string" && !found.has(anchor)) found.set(anchor, resolved);
      }
    }
  }
  return found;
}
