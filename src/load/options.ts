import type { Document, JsonObject } from "./types.ts";

/** How a target is loaded. Everything has a safe default. */
export interface LoadOptions {
  /** Bytes that a target may have, referenced files included. */
  readonly maxSize?: number | undefined;
  /** Fetch `$ref`s to http(s) URLs. */
  readonly allowRemoteRefs?: boolean | undefined;
  /** Follow `$ref`s to files outside of the folder that the root document stands in. */
  readonly allowOutsideRefs?: boolean | undefined;
  /** Accept any TLS certificate. */
  readonly insecure?: boolean | undefined;
  /** Sent to the host of the target only. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for one request, redirects and body included. */
  readonly timeoutMs?: number | undefined;
  /** Folder that relative targets are relative to. */
  readonly cwd?: string | undefined;
  /** Told the bytes of an input before it is parsed; may throw. `input` is what came from standard input. */
  readonly beforeParse?: ((bytes: number, input: Uint8Array | null) => void) | undefined;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** False leaves out the check against the OpenAPI JSON Schema. */
  readonly schemaVerdict?: boolean | undefined;
  /** Loads what is not a file: an MCP endpoint, the servers of a client configuration. */
  readonly live?: LiveLoaders | undefined;
}

/** Loaders of another part that are handed in, so that this one needs no MCP client. */
export interface LiveLoaders {
  /** Called for a URL that answers with neither a description nor a listing. */
  readonly url?: (url: string, options: LoadOptions) => Promise<Document>;
  /** Called for a file that names MCP servers. */
  readonly config?: (
    config: { uri: string; root: JsonObject; text: string },
    options: LoadOptions,
  ) => Promise<Document>;
}
