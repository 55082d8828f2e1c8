/** Any JSON value. Objects read from the outside have no prototype members that we rely on. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A place in a source: the document's URI (relative path, URL, or `listing:NAME`) and an RFC 6901 pointer in it. */
export interface Place {
  readonly uri: string;
  readonly pointer: string;
}

/** One line of source around a place; `startLine` is 1-based. */
export interface Snippet {
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** Lines and columns are 1-based and worked out only for places that are reported. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What loading saw and measured: each probe's request, its outcome and its value. */
export interface Observation {
  /** Stable id, for instance `unauthenticated-list`, `latency`, `schema-verdict`. */
  readonly id: string;
  /** MCP server name where a target has several. */
  readonly server?: string;
  readonly request: string;
  readonly outcome: string;
  readonly value?: string | number | boolean | null;
  readonly unit?: string;
  readonly detail?: JsonObject;
}

/** Verdict of the OpenAPI JSON Schema, or of the MCP result schema. `valid: null` says that nobody could tell. */
export interface SchemaVerdict {
  readonly valid: boolean | null;
  readonly errors: readonly { readonly place: Place; readonly message: string }[];
}

/** Something that should have been read and was not. */
export interface Incomplete {
  readonly what: string;
  readonly why: string;
}

export type TargetKind = "openapi" | "mcp";
export type Transport = "stdio" | "http" | "sse" | "file";

/** How a control, an observation or a score came to be known. */
export type Basis = "static" | "observed" | "recorded" | "declared" | "mixed";

/** One MCP server's listing, as raw as it came: items that break the specification stay in. */
export interface McpListing {
  /** Name in the client configuration; null for a target that is one server. */
  readonly server: string | null;
  readonly serverInfo: JsonObject;
  readonly protocolVersion: string | null;
  readonly capabilities: JsonObject | null;
  readonly instructions: string | null;
  readonly tools: readonly Json[];
  readonly prompts: readonly Json[];
  readonly resources: readonly Json[];
  readonly resourceTemplates: readonly Json[];
  readonly transport: Transport;
  /** Where the arrays above stand in the source, as pointers, so that findings have places. */
  readonly pointers: {
    readonly tools: string | readonly string[];
    readonly prompts: string;
    readonly resources: string;
    readonly resourceTemplates: string;
    readonly instructions: string;
    readonly serverInfo: string;
  };
  readonly uri: string;
  /** How the server was reached, redacted, for installation instructions and reports. */
  readonly launch: McpLaunch | null;
}

export interface McpLaunch {
  readonly command?: string;
  readonly args?: readonly string[];
  /** Names only; a value is never kept. */
  readonly env?: readonly string[];
  readonly url?: string;
  readonly headers?: readonly string[];
}

interface DocumentBase {
  /** Shown name of the target: path, URL without credentials, or command line, redacted. */
  readonly location: string;
  readonly uri: string;
  /** `sha256:` of the bytes read (of the canonical listing for a live server). */
  readonly digest: string;
  readonly bytes: number;
  readonly transport: Transport;
  readonly observations: readonly Observation[];
  /** `observed` when probes ran now, `recorded` when a snapshot carried them, `static` otherwise. */
  readonly basis: "static" | "observed" | "recorded";
  readonly verdict: SchemaVerdict;
  readonly incomplete: readonly Incomplete[];
  /** Line and column of a place; undefined when the source has no text (a live server before its snapshot). */
  position(place: Place): Position | undefined;
  /** At most `context` lines before and after the place, secrets not yet redacted. */
  snippet(place: Place, context: number): Snippet | undefined;
}

export interface OpenApiDocument extends DocumentBase {
  readonly kind: "openapi";
  /** As written: `2.0`, `3.0.3`, `3.1.0`, `3.2.0`. */
  readonly specVersion: string;
  readonly root: JsonObject;
  /**
   * Follows one `$ref` string found in the document `fromUri`, through files too, memoised.
   * Undefined when it cannot be resolved.
   */
  resolve(ref: string, fromUri: string): Resolved | undefined;
  /** Why the file behind a `$ref` was left unread by our own choice; undefined when it was not. */
  unread?(ref: string, fromUri: string): string | undefined;
  /** References anywhere in the description that lead nowhere, or to what was not read; at most the first hundred. */
  readonly brokenRefs?: readonly { readonly ref: string; readonly at: Place }[];
}

export interface McpDocument extends DocumentBase {
  readonly kind: "mcp";
  readonly listings: readonly McpListing[];
  /** Parsed client configuration that named the servers, where the target was one: secrets are looked for in it. */
  readonly config: { readonly uri: string; readonly root: JsonObject } | null;
}

export interface Resolved {
  readonly value: Json;
  readonly place: Place;
}

/** What `load` hands on; everything after it is pure. */
export type Document = OpenApiDocument | McpDocument;
