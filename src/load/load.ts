import { createHash } from "node:crypto";
import { LoadError } from "./errors.ts";
import { identify } from "./kind.ts";
import { MAX_BYTES } from "./limits.ts";
import { savedMcpDocument } from "./mcp.ts";
import { openApiDocument, openApiVersion } from "./openapi.ts";
import type { LoadOptions } from "./options.ts";
import { parse } from "./parse.ts";
import { readTarget } from "./read.ts";
import { sourceOf, type Source } from "./source.ts";
import type { Document, JsonObject } from "./types.ts";

export type { LoadOptions } from "./options.ts";

/**
 * Loads one target: a file, an http(s) URL, or `-` for standard input. Globs are expanded by `expandTargets`.
 * @throws {LoadError} with what is wrong, where, and what to do.
 */
export async function loadTarget(target: string, options: LoadOptions = {}): Promise<Document> {
  const read = await readTarget(target, options);
  return loadBytes(read, options);
}

/** Loads a text as if it had been read from `uri`: for tests and the examples of rules. */
export async function loadText(text: string, uri = "inline", options: LoadOptions = {}): Promise<Document> {
  return loadBytes({ bytes: Buffer.from(text), uri, location: uri, folder: null }, options);
}

interface Read {
  readonly bytes: Uint8Array;
  readonly uri: string;
  readonly location: string;
  /** Folder that relative references start from; null when there is none. */
  readonly folder: string | null;
}

async function loadBytes(read: Read, options: LoadOptions): Promise<Document> {
  const { bytes, uri, location } = read;
  const limit = options.maxSize ?? MAX_BYTES;
  if (bytes.byteLength > limit) {
    throw new LoadError(`it is larger than ${limit} bytes`, uri, "Raise the limit with --max-size");
  }
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const parsed = parse(bytes, uri);
  const source = sourceOf(uri, parsed);
  const kind = identify(parsed.root, uri);
  const about = { location, digest, bytes: bytes.byteLength, incomplete: parsed.oddities };
  if (kind === "openapi") return loadOpenApi(source, about);
  if (kind === "client-config") {
    if (options.live?.config) {
      return options.live.config({ uri, root: parsed.root as JsonObject, text: parsed.text }, options);
    }
    throw new LoadError(
      "this is the configuration of an MCP client, not a listing",
      uri,
      "Audit its servers with --server",
    );
  }
  return savedMcpDocument(source, { ...about, isSnapshot: kind === "snapshot" });
}

async function loadOpenApi(
  source: Source,
  about: { location: string; digest: string; bytes: number; incomplete: readonly { what: string; why: string }[] },
): Promise<Document> {
  const root = source.root as JsonObject;
  const { written } = openApiVersion(root, source.uri);
  return openApiDocument({
    ...about,
    specVersion: written,
    verdict: { valid: null, errors: [] },
    observations: [],
    sources: new Map([[source.uri, source]]),
    root: source,
    rootObject: root,
    target: (file) => file,
  });
}
