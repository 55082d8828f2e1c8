import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { LoadError } from "./errors.ts";
import { MAX_BYTES, MAX_FILES, MAX_INCOMPLETE } from "./limits.ts";
import type { LoadOptions } from "./options.ts";
import { parse } from "./parse.ts";
import { fileError, uriOf } from "./read.ts";
import { sourceOf, type Source } from "./source.ts";
import type { Incomplete, Json, JsonObject } from "./types.ts";
import { writtenRefs } from "./written-refs.ts";

/** Where the root document stands, for the references that start from it. */
export interface RootPlace {
  /** Folder of the root file; null for standard input and texts. */
  readonly folder: string | null;
  readonly cwd: string;
  /** URL of the root, when it was fetched. */
  readonly url: string | null;
}

/** The files that a description is spread over. */
export interface References {
  readonly sources: ReadonlyMap<string, Source>;
  readonly incomplete: readonly Incomplete[];
  /** Bytes of all files but the root. */
  readonly bytes: number;
  readonly contents: readonly Uint8Array[];
  /** Why a file was left unread by our own choice; undefined for one that was read, is not there, or is no document. */
  unread(uri: string): string | undefined;
  target(file: string, fromUri: string): string;
}

/**
 * Reads every file that the root refers to, directly or not, before anything else looks at the description: what comes
 * later reads no files. Files outside of the root's folder and remote ones are read only if the options say so; what
 * is not read is listed.
 */
export async function readReferences(root: Source, place: RootPlace, options: LoadOptions): Promise<References> {
  const sources = new Map<string, Source>([[root.uri, root]]);
  const contents: Uint8Array[] = [];
  const missing = new Map<string, string>();
  const limit = options.maxSize ?? MAX_BYTES;
  const target = targetOf(root.uri, place);
  const fence = place.folder === null ? null : await realpath(place.folder);
  const budget = { left: limit };
  let bytes = 0;
  let left = MAX_FILES;

  const read = async (uri: string): Promise<void> => {
    const content = isRemote(uri)
      ? await readRemote(uri, place, options, budget)
      : await readLocal(uri, place, fence, options, budget);
    if (typeof content === "string") return void missing.set(uri, content);
    bytes += content.byteLength;
    if (bytes > limit) {
      bytes -= content.byteLength;
      return void missing.set(uri, TOO_LARGE);
    }
    options.beforeParse?.(bytes, null);
    contents.push(content);
    try {
      sources.set(uri, sourceOf(uri, parse(content, uri)));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      missing.set(uri, error.what);
    }
  };

  let wanted = externalFiles(root, target);
  while (wanted.length > 0) {
    const next = new Set<string>();
    for (const batch of batches(wanted)) {
      left -= batch.length;
      if (left < 0) {
        missing.set("further files", `more than ${MAX_FILES} files are referred to`);
        break;
      }
      await Promise.all(batch.map(read));
    }
    for (const uri of wanted) {
      const source = sources.get(uri);
      if (!source || left < 0) continue;
      for (const found of externalFiles(source, target))
        if (!sources.has(found) && !missing.has(found)) next.add(found);
    }
    wanted = [...next];
  }
  const unread = (uri: string): string | undefined => {
    const why = missing.get(uri);
    if (why !== undefined) return CHOSEN.has(why) ? why : undefined;
    return sources.has(uri) ? undefined : missing.get("further files");
  };
  return { sources, incomplete: listed(missing), bytes, contents, unread, target };
}

function listed(missing: ReadonlyMap<string, string>): Incomplete[] {
  const all = [...missing].map(([what, why]) => ({ what, why }));
  if (all.length <= MAX_INCOMPLETE) return all;
  const more = all.length - MAX_INCOMPLETE;
  return [
    ...all.slice(0, MAX_INCOMPLETE),
    { what: `${more} further referenced files`, why: "they were not read either" },
  ];
}

function* batches(uris: readonly string[], size = 64): Generator<readonly string[]> {
  for (let at = 0; at < uris.length; at += size) yield uris.slice(at, at + size);
}

/** URIs of the other files that a document's references name. */
function externalFiles(source: Source, target: References["target"]): string[] {
  if (![...writtenRefs(source)].some((ref) => !ref.startsWith("#"))) return [];
  const found = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: Json | undefined): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Array.isArray(value)) {
      const ref = (value as JsonObject)["$ref"];
      if (typeof ref === "string" && ref !== "" && !ref.startsWith("#")) {
        const file = ref.split("#", 1)[0] ?? "";
        if (file !== "") found.add(target(file, source.uri));
      }
    }
    const children = Array.isArray(value) ? (value as readonly Json[]) : Object.values(value);
    for (let i = 0; i < children.length; i++) visit(children[i] as Json);
  };
  visit(source.root);
  found.delete(source.uri);
  return [...found];
}

function isRemote(uri: string): boolean {
  return /^https?:\/\//i.test(uri);
}

/** Makes the URI of a referenced file: relative to the file that refers to it, with `/` and without `..`. */
function targetOf(rootUri: string, place: RootPlace): References["target"] {
  const memo = new Map<string, string>();
  const work = (file: string, fromUri: string): string => {
    if (isRemote(file)) return file;
    if (isRemote(fromUri)) {
      try {
        return new URL(file, fromUri).href;
      } catch {
        return file;
      }
    }
    if (/^[a-z][a-z0-9+.-]+:/i.test(file) && !file.startsWith("file:")) return file;
    const path = file.startsWith("file:") ? pathOfUrl(file) : decodePath(file);
    if (place.folder === null) return path;
    const from = fromUri === rootUri ? place.folder : dirname(resolve(place.cwd, fromUri));
    return uriOf(resolve(from, path), place.cwd, isAbsolute(rootUri) || isAbsolute(path));
  };
  return (file, fromUri) => {
    const key = `${fromUri}\n${file}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const made = work(file, fromUri);
    memo.set(key, made);
    return made;
  };
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}

function decodePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The file's bytes, or why they were not read. */
async function readLocal(
  uri: string,
  place: RootPlace,
  fence: string | null,
  options: LoadOptions,
  budget: { left: number },
): Promise<Uint8Array | string> {
  if (fence === null) return NO_FOLDER;
  if (uri.includes("\0")) return "the name of the file is not one";
  const path = resolve(place.cwd, uri);
  // Said before the file is touched, so that nothing tells whether it exists.
  if (!options.allowOutsideRefs && place.folder !== null && !isInside(path, place.folder)) return OUTSIDE;
  try {
    const real = await realpath(path);
    if (!options.allowOutsideRefs && !isInside(real, fence)) return OUTSIDE;
    const info = await stat(real);
    if (!info.isFile()) return "it is not a file";
    if (info.size > budget.left) return TOO_LARGE;
    // Files are read side by side: what one takes, the others no longer have.
    budget.left -= info.size;
    return await readFile(real);
  } catch (error) {
    return fileError(error, uri).what;
  }
}

const TOO_LARGE = "with it the description is larger than --max-size allows";
const OUTSIDE = "it stands outside of the folder of the root document (--allow-outside-refs reads it)";
const REMOTE = "it is remote (--allow-remote-refs fetches it)";
const NO_FOLDER = "the root document has no folder that references could start from";

/** Files that could be there: nobody looked. */
const CHOSEN: ReadonlySet<string> = new Set([TOO_LARGE, OUTSIDE, REMOTE, NO_FOLDER]);

function isInside(path: string, folder: string): boolean {
  const inner = relative(folder, path);
  return inner !== ".." && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

async function readRemote(
  uri: string,
  place: RootPlace,
  options: LoadOptions,
  budget: { left: number },
): Promise<Uint8Array | string> {
  if (!options.allowRemoteRefs) return REMOTE;
  const root = place.url === null ? null : new URL(place.url);
  const { guardedFetch } = await import("./fetch.ts");
  const isOwn = root !== null && URL.canParse(uri) && new URL(uri).origin === root.origin;
  try {
    const answer = await guardedFetch(uri, {
      accept: DOCUMENTS,
      maxBytes: budget.left,
      budget,
      timeoutMs: options.timeoutMs,
      insecure: options.insecure,
      ...(isOwn && { headers: options.headers, namedHosts: [root.host] }),
    });
    return answer.status === 200 ? answer.bytes : `it answers with status ${answer.status}`;
  } catch (error) {
    if (error instanceof LoadError) return error.what;
    throw error;
  }
}

/** What descriptions are served as. */
export const DOCUMENTS = "application/json, application/yaml, application/vnd.oai.openapi+json, text/yaml, */*;q=0.5";
