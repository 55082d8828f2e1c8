import { createHash } from "node:crypto";
import { holdsSecret, redactKnown } from "../redact.ts";
import { savedMcpDocument } from "../mcp.ts";
import { parse } from "../parse.ts";
import { sourceOf } from "../source.ts";
import type {
  Incomplete,
  Json,
  JsonObject,
  McpDocument,
  McpLaunch,
  McpListing,
  Observation,
  Transport,
} from "../types.ts";
import { isObject } from "./handshake.ts";

/** Version of the format that snapshots are written in. */
export const SNAPSHOT_VERSION = "1.0.0";

export interface ServerRecord {
  readonly server: string | null;
  readonly transport: Transport;
  readonly launch: McpLaunch | null;
  readonly protocolVersion: string | null;
  readonly serverInfo: JsonObject;
  readonly capabilities: JsonObject | null;
  readonly instructions: string | null;
  readonly tools: readonly Json[];
  readonly prompts: readonly Json[];
  readonly resources: readonly Json[];
  readonly resourceTemplates: readonly Json[];
}

export interface Recording {
  readonly recordedAt: string;
  readonly location: string;
  readonly transport: Transport;
  readonly servers: readonly ServerRecord[];
  readonly observations: readonly Observation[];
  readonly incomplete: readonly Incomplete[];
}

/** The JSON object that a recording is written as. Key order is fixed: the text is canonical. */
export function snapshotObject(recording: Recording): JsonObject {
  return {
    assayerSnapshot: SNAPSHOT_VERSION,
    recordedAt: recording.recordedAt,
    location: recording.location,
    transport: recording.transport,
    servers: recording.servers.map((server) => ({
      server: server.server,
      transport: server.transport,
      launch: server.launch as JsonObject | null,
      protocolVersion: server.protocolVersion,
      serverInfo: server.serverInfo,
      capabilities: server.capabilities,
      instructions: server.instructions,
      tools: server.tools,
      prompts: server.prompts,
      resources: server.resources,
      resourceTemplates: server.resourceTemplates,
    })),
    observations: recording.observations as readonly unknown[] as readonly Json[],
    incomplete: recording.incomplete as readonly unknown[] as readonly Json[],
  };
}

/** The text of a snapshot: what `assayer snapshot` writes and what line numbers of a live document count in. */
export function snapshotText(snapshot: JsonObject): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

const snapshots = new WeakMap<McpDocument, JsonObject>();

/** A document as a snapshot: to be written down and audited anywhere, to the same findings and scores. */
export function snapshotOf(document: McpDocument): JsonObject {
  const known = snapshots.get(document);
  if (known !== undefined) return known;
  return snapshotObject({
    recordedAt: new Date().toISOString(),
    location: document.location,
    transport: document.transport,
    servers: document.listings,
    observations: document.observations,
    incomplete: document.incomplete,
  });
}

/**
 * The document of a recording. Goes through the reader of saved snapshots, so that a live audit and an audit of its
 * snapshot see the same thing.
 */
export function documentOf(snapshot: JsonObject, config: McpDocument["config"]): McpDocument {
  const text = snapshotText(snapshot);
  const bytes = Buffer.from(text);
  const uri = uriOf(snapshot);
  const source = sourceOf(uri, parse(bytes, uri));
  const saved = savedMcpDocument(source, {
    location: uri,
    digest: "",
    bytes: bytes.byteLength,
    isSnapshot: true,
    incomplete: [],
  });
  const document: McpDocument = { ...saved, basis: "observed", config, digest: digestOf(saved.listings) };
  snapshots.set(document, snapshot);
  return document;
}

/** `listing:NAME` of one server, `listing:servers` of several. */
function uriOf(snapshot: JsonObject): string {
  const servers = Array.isArray(snapshot["servers"]) ? (snapshot["servers"] as readonly JsonObject[]) : [];
  const [only] = servers;
  if (servers.length !== 1 || only === undefined) return "listing:servers";
  const info = isObject(only["serverInfo"]) ? only["serverInfo"]["name"] : undefined;
  const name =
    typeof only["server"] === "string" ? only["server"] : typeof info === "string" && info !== "" ? info : "server";
  // oxlint-disable-next-line no-control-regex
  return `listing:${name.replaceAll(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, "-").slice(0, 100)}`;
}

/** `sha256:` of what the servers listed; the time, the measurements and how they were reached do not count. */
export function digestOf(listings: readonly McpListing[]): string {
  const hash = createHash("sha256");
  for (const one of listings) {
    const {
      server,
      serverInfo,
      protocolVersion,
      capabilities,
      instructions,
      tools,
      prompts,
      resources,
      resourceTemplates,
    } = one;
    hash.update(
      JSON.stringify([
        server,
        serverInfo,
        protocolVersion,
        capabilities,
        instructions,
        tools,
        prompts,
        resources,
        resourceTemplates,
      ]),
    );
  }
  return `sha256:${hash.digest("hex")}`;
}

/** The same value with registered secrets taken out of every string and key; the value itself when it holds none. */
export function withoutSecrets<Value extends JsonObject>(
  value: Value,
): { readonly value: Value; readonly found: boolean } {
  if (!holdsSecret(JSON.stringify(value))) return { value, found: false };
  const clean = (item: Json | undefined, depth: number): Json | undefined => {
    if (typeof item === "string") return redactKnown(item);
    if (typeof item !== "object" || item === null || depth > 2_000) return item;
    if (Array.isArray(item)) return item.map((member: Json) => clean(member, depth + 1) ?? null);
    const entries = Object.entries(item).map(([key, member]) => [redactKnown(key), clean(member, depth + 1)] as const);
    return Object.fromEntries(entries);
  };
  return { value: clean(value, 0) as Value, found: true };
}
