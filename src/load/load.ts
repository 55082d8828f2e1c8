import { createHash } from "node:crypto";
import { LoadError } from "./errors.ts";
import { identify } from "./kind.ts";
import { MAX_BYTES } from "./limits.ts";
import { savedMcpDocument } from "./mcp.ts";
import { openApiDocument, openApiVersion } from "./openapi.ts";
import type { LoadOptions } from "./options.ts";
import { parse, type Parsed } from "./parse.ts";
import { readTarget, type ReadTarget } from "./read.ts";
import { DOCUMENTS, readReferences } from "./refs.ts";
import { schemaVerdict, verdictObservation } from "./schema-verdict.ts";
import { sourceOf, type Source } from "./source.ts";
import type { Document, Incomplete, JsonObject, SchemaVerdict } from "./types.ts";

export type { LoadOptions } from "./options.ts";

/**
 * Loads one target: a file, an http(s) URL, or `-` for standard input. Globs are expanded by `expandTargets`.
 * @throws {LoadError} with what is wrong, where, and what to do.
 */
export async function loadTarget(target: string, options: LoadOptions = {}): Promise<Document> {
  if (isUrl(target)) return loadUrl(target, options);
  return loadBytes(await readTarget(target, options), options);
}

/** Loads a text as if it had been read from `uri`: for tests and the examples of rules. */
export async function loadText(text: string, uri = "inline", options: LoadOptions = {}): Promise<Document> {
  return loadBytes({ bytes: Buffer.from(text), uri, location: uri, folder: null, url: null }, options);
}

async function loadBytes(read: ReadTarget, options: LoadOptions): Promise<Document> {
  const { bytes, uri, location } = read;
  const limit = options.maxSize ?? MAX_BYTES;
  if (bytes.byteLength > limit) {
    throw new LoadError(`it is larger than ${limit} bytes`, uri, "Raise the limit with --max-size");
  }
  options.beforeParse?.(bytes.byteLength, location === "-" ? bytes : null);
  let parsed: Parsed;
  try {
    parsed = parse(bytes, uri);
  } catch (error) {
    const config = await commentedConfig(bytes, uri, options);
    if (config === null) throw error;
    return config;
  }
  const source = sourceOf(uri, parsed);
  const kind = identify(parsed.root, uri);
  if (kind === "openapi") return loadOpenApi(source, read, options);
  if (kind === "client-config") {
    if (options.live?.config) {
      return options.live.config({ uri, root: parsed.root as JsonObject, text: parsed.text }, options);
    }
    const hint = "Audit its servers with --server";
    throw new LoadError("this is the configuration of an MCP client, not a listing", uri, hint);
  }
  return savedMcpDocument(source, {
    location,
    digest: digestOf([bytes]),
    bytes: bytes.byteLength,
    isSnapshot: kind === "snapshot",
    incomplete: parsed.oddities,
  });
}

/** Clients keep their configuration as JSON with comments, which is neither JSON nor YAML. */
async function commentedConfig(bytes: Uint8Array, uri: string, options: LoadOptions): Promise<Document | null> {
  if (!options.live?.config || bytes.byteLength > 1024 * 1024) return null;
  const text = Buffer.from(bytes).toString("utf8");
  if (!/"(?:mcpServers|servers|context_servers|mcp)"\s{0,20}:/.test(text)) return null;
  const { loadClientConfig } = await import("./client-config/load-config.ts");
  const config = await loadClientConfig(uri, { text }).catch(() => null);
  return config === null ? null : options.live.config({ uri, root: config.root, text }, options);
}

async function loadOpenApi(source: Source, read: ReadTarget, options: LoadOptions): Promise<Document> {
  const root = source.root as JsonObject;
  const { written, version } = openApiVersion(root, source.uri);
  const place = { folder: read.folder, cwd: options.cwd ?? process.cwd(), url: read.url };
  const references = await readReferences(source, place, options);
  const incomplete: Incomplete[] = [
    ...[...references.sources.values()].flatMap(({ parsed }) => parsed.oddities),
    ...references.incomplete,
  ];
  const verdict: SchemaVerdict =
    options.schemaVerdict === false ? { valid: null, errors: [] } : await schemaVerdict(version, source, references);
  if (verdict.valid === null && options.schemaVerdict !== false) {
    incomplete.push({ what: "schema verdict", why: "the description is too large or too odd to be checked" });
  }
  return openApiDocument({
    location: read.location,
    digest: digestOf([read.bytes, ...references.contents]),
    bytes: read.bytes.byteLength + references.bytes,
    specVersion: written,
    verdict,
    observations: [verdictObservation(version, verdict)],
    incomplete,
    sources: references.sources,
    root: source,
    rootObject: root,
    target: references.target,
    unread: references.unread,
  });
}

/** Of one file, the digest of its bytes; of several, the digest of their sorted digests after the root's. */
function digestOf(contents: readonly Uint8Array[]): string {
  const [root, ...others] = contents.map(hash);
  return `sha256:${others.length === 0 ? root : hash([root, ...others.sort()].join("\n"))}`;
}

function hash(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

function isUrl(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/** Fetches a description or listing; what answers with neither is handed to the loader of live servers. */
async function loadUrl(target: string, options: LoadOptions): Promise<Document> {
  const { guardedFetch, shownUrl } = await import("./fetch.ts");
  if (!URL.canParse(target)) throw new LoadError("this is not a URL", target.slice(0, 200), "Correct it");
  const url = new URL(target);
  const live = options.live?.url;
  const answer = await guardedFetch(target, {
    accept: DOCUMENTS,
    headers: options.headers,
    timeoutMs: options.timeoutMs,
    maxBytes: options.maxSize ?? MAX_BYTES,
    insecure: options.insecure,
    namedHosts: [url.host],
    wantsBody: (status, type) => status === 200 && !type.includes("event-stream"),
  });
  const location = shownUrl(target);
  const isFile = /\.(?:json|ya?ml)$/i.test(url.pathname);
  if (answer.status !== 200) {
    if (live && !isFile) return live(target, options);
    throw new LoadError(
      `it answers with status ${answer.status}`,
      location,
      "Check the URL and what it needs to be read",
    );
  }
  const isPage = /^\s*<(?:!doctype|html|head|body)/i.test(
    Buffer.from(answer.bytes.subarray(0, 2_000)).toString("latin1"),
  );
  if (answer.bytes.byteLength === 0 || isPage) {
    if (live) return live(target, options);
    throw new LoadError(isPage ? "it answers with a web page" : "it answers with nothing", location, RAW);
  }
  const read = { bytes: answer.bytes, uri: answer.url, location, folder: null, url: answer.url };
  try {
    return await loadBytes(read, options);
  } catch (error) {
    // A live endpoint may answer a GET with some JSON of its own.
    const isSmall = answer.bytes.byteLength < 10_000 && !isFile;
    if (live && isSmall && error instanceof LoadError) return live(target, options);
    throw error;
  }
}

const RAW = "Give the URL of the description itself, not of the page about it";
