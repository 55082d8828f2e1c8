import { isAscii, isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import type * as jsYaml from "js-yaml";
import type { LoadOptions as YamlOptions, Schema, Type, YAMLException } from "js-yaml";
import { LoadError } from "./errors.ts";
import { MAX_KEY, MAX_LOG_CHARACTERS, MAX_MERGED_KEYS, MAX_NESTING, MAX_SECOND_TRY_BYTES } from "./limits.ts";
import { lineOf } from "./lines.ts";
import { checkExpansion, checkKeys, checkNesting, type Outline } from "./nesting.ts";
import type { Json } from "./types.ts";

/** A text that was read: its value, and for YAML the offset of every object and array. */
export interface Parsed {
  readonly text: string;
  readonly format: "json" | "yaml";
  readonly root: Json;
  /** Offset at which each mapping and sequence begins, white space before it included. Null for JSON. */
  readonly offsets: ReadonlyMap<object, number> | null;
  /** What is known of the text besides. For JSON, unless it was changed to be read. */
  readonly outline?: Outline;
  /** What is odd about the text and did not keep it from being read. */
  readonly oddities: readonly { readonly what: string; readonly why: string }[];
}

/** Bytes to text. A BOM decides; else UTF-8, with what is not UTF-8 replaced by U+FFFD. */
export function decode(bytes: Uint8Array): { text: string; replaced: boolean } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return { text: buffer.toString("utf16le", 2), replaced: false };
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    const even = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)));
    return { text: even.swap16().toString("utf16le"), replaced: false };
  }
  if (isAscii(buffer)) return { text: buffer.toString("latin1"), replaced: false };
  const start = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
  return { text: buffer.toString("utf8", start), replaced: !isUtf8(buffer) };
}

/**
 * Reads JSON or YAML, told apart by the first character.
 * @throws {LoadError} when the text is neither, is nested too deep, or is a bomb.
 */
export function parse(bytes: Uint8Array | string, uri: string): Parsed {
  const { text: raw, replaced } = typeof bytes === "string" ? { text: bytes, replaced: false } : decode(bytes);
  const text = withoutEvents(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw);
  const first = /[^\s]/.exec(text)?.[0];
  if (first === undefined)
    throw new LoadError("the file is empty", uri, "Give an OpenAPI description or an MCP listing");
  const parsed = first === "{" || first === "[" ? parseJson(text, uri) : parseYaml(text, uri);
  if (!replaced) return parsed;
  const oddity = { what: `${uri}: encoding`, why: "it is not valid UTF-8; wrong bytes were replaced by U+FFFD" };
  return { ...parsed, oddities: [...parsed.oddities, oddity] };
}

function parseJson(text: string, uri: string): Parsed {
  const outline = checkNesting(text, uri);
  try {
    return { text, format: "json", root: JSON.parse(text) as Json, offsets: null, outline, oddities: [] };
  } catch (error) {
    // `{openapi: 3.1.0, …}` is YAML in flow style.
    if (text.length <= MAX_SECOND_TRY_BYTES) {
      try {
        return parseYaml(text, uri);
      } catch {
        // The message about JSON is the one that helps.
      }
    }
    const list = asList(text);
    try {
      if (list !== null)
        return { text: list, format: "json", root: JSON.parse(list) as Json, offsets: null, oddities: [] };
    } catch {
      // Not a log either.
    }
    throw jsonError(text, uri, error);
  }
}

/**
 * What `curl` saves of an endpoint that answers with an event stream: the data lines hold the JSON. The other words
 * become spaces, so that every place keeps its line and column. Any other text stays as it is.
 */
function withoutEvents(text: string): string {
  const isStream = /^(?:(?:event|id|retry|):[^\n]{0,500}\r?\n){0,9}data: ?[{[]/.test(text.slice(0, 6_000));
  if (!isStream || text.length > MAX_LOG_CHARACTERS) return text;
  return text.replaceAll(/^(?:data:|(?:event|id|retry|):.*)/gm, (words) => " ".repeat(words.length));
}

/** A log of JSON-RPC messages, one object a line, written as the list that it is; null for anything else. */
function asList(text: string): string | null {
  if (text.length > MAX_LOG_CHARACTERS || !/\}[^\S\n]*\n\s*\{/.test(text)) return null;
  const lines = text.trimEnd().split("\n");
  const last = lines.length - 1;
  return `[${lines.map((line, index) => (index < last && line.trim() !== "" ? `${line},` : line)).join("\n")}]`;
}

function jsonError(text: string, uri: string, cause: unknown): LoadError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const found = /at position (\d+)/.exec(message);
  const end = text.trimEnd().length;
  const isCut = found !== null && Number(found[1]) >= end;
  const ended = isCut || /end of JSON|Unterminated/i.test(message);
  const offset = ended ? end : found ? Number(found[1]) : null;
  const { line, column } = offset === null ? { line: 1, column: 1 } : lineOf(text, offset);
  if (ended) {
    return new LoadError(
      "the JSON ends in the middle",
      `${uri}:${line}:${column}`,
      "The file looks truncated: get it whole",
      {
        cause,
      },
    );
  }
  const near = offset === null ? "" : ` near ${JSON.stringify(text.slice(offset, offset + 20))}`;
  return new LoadError(`it is not valid JSON${near}`, `${uri}:${line}:${column}`, "Correct the syntax there", {
    cause,
  });
}

/** The reader of YAML, loaded when the first text is not JSON. */
interface Yaml {
  readonly load: (text: string, options: YamlOptions) => unknown;
  readonly schema: Schema;
  isError(error: unknown): error is YAMLException;
}

let loaded: Yaml | undefined;

function yaml(): Yaml {
  if (loaded) return loaded;
  const library = createRequire(import.meta.url)("js-yaml") as typeof jsYaml;
  const keepTag = (prefix: string, kind: "scalar" | "sequence" | "mapping"): Type =>
    new library.Type(prefix, { kind, multi: true, construct: (data: unknown) => data });
  const merge = new library.Type("tag:yaml.org,2002:merge", {
    kind: "scalar",
    resolve: (data: unknown) => data === "<<" || data === null,
  });
  // YAML 1.2 core with merge keys; dates stay strings, unknown tags keep their value.
  const schema = library.CORE_SCHEMA.extend({
    implicit: [merge],
    explicit: ["!", "tag:"].flatMap((prefix) =>
      (["scalar", "sequence", "mapping"] as const).map((kind) => keepTag(prefix, kind)),
    ),
  });
  loaded = { load: library.load, schema, isError: (error) => error instanceof library.YAMLException };
  return loaded;
}

interface ListenerState {
  readonly position: number;
  readonly result: unknown;
  /** What was given a name (`&name`), by the name; not in the declarations. */
  readonly anchorMap?: object;
}

function parseYaml(text: string, uri: string): Parsed {
  const offsets = new Map<object, number>();
  const open: number[] = [];
  let last: ListenerState | undefined;
  const listener = (event: "open" | "close", state: ListenerState): void => {
    if (event === "open") {
      open.push(state.position);
      return;
    }
    last = state;
    const from = open.pop();
    const value = state.result;
    if (from !== undefined && typeof value === "object" && value !== null && !offsets.has(value)) {
      offsets.set(value, from);
    }
  };
  const { load: loadYaml, schema, isError } = yaml();
  const options = { schema, maxDepth: MAX_NESTING, maxTotalMergeKeys: MAX_MERGED_KEYS, listener };
  const oddities: { what: string; why: string }[] = [];
  let root: unknown;
  try {
    root = loadYaml(text, options as YamlOptions);
  } catch (error) {
    if (!isError(error) || !error.reason?.startsWith("duplicated mapping key")) {
      throw yamlError(error, text, uri);
    }
    const line = (error.mark?.line ?? 0) + 1;
    oddities.push({ what: `${uri}:${line}`, why: "a key stands there twice; the last one counts" });
    offsets.clear();
    open.length = 0;
    try {
      root = loadYaml(text, { ...options, json: true } as YamlOptions);
    } catch (second) {
      throw yamlError(second, text, uri);
    }
  }
  if (text.length > MAX_KEY) checkKeys(offsets.keys(), uri);
  // Without a name nothing can be meant twice.
  if (last && Object.keys(last.anchorMap ?? { unknown: 0 }).length > 0) checkExpansion(root as Json, uri);
  return { text, format: "yaml", root: (root ?? null) as Json, offsets, oddities };
}

function yamlError(error: unknown, text: string, uri: string): LoadError {
  if (error instanceof RangeError) {
    return new LoadError("the YAML is nested too deep", uri, `At most ${MAX_NESTING} levels are read`, {
      cause: error,
    });
  }
  if (!yaml().isError(error)) {
    return new LoadError("the YAML cannot be read", uri, error instanceof Error ? error.message : "Check it", {
      cause: error,
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    const { line, column } = lineOf(text, nul);
    return new LoadError("there is a null byte in the YAML", `${uri}:${line}:${column}`, "Is it a text file?");
  }
  const where = error.mark ? `${uri}:${error.mark.line + 1}:${error.mark.column + 1}` : uri;
  const reason = error.reason ?? "unknown reason";
  const hint = /\btabs?\b/.test(reason)
    ? "YAML is indented with spaces: replace the tabs"
    : reason.includes("maxDepth")
      ? `At most ${MAX_NESTING} levels are read`
      : reason.includes("expected a single document")
        ? "Split the file: one description or listing each"
        : "Correct the syntax there";
  return new LoadError(`it is not valid YAML: ${reason}`, where, hint, { cause: error });
}
