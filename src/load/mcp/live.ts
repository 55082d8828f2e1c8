import { LoadError } from "../errors.ts";
import { registerArgs, registerNamedValue, registerUrl, redactArgs, redactUrl } from "../redact.ts";
import type { Incomplete, JsonObject, McpDocument, McpLaunch, Observation } from "../types.ts";
import { USER_AGENT, VERSION } from "../../version.ts";
import { connect, type Connection } from "./connect.ts";
import { bareUrl, credentialHeaders } from "./credentials.ts";
import { describe, explainHttp, explainStdio, showTarget } from "./explain.ts";
import { isLoopbackName } from "./hosts.ts";
import { listEverything, type Listings } from "./listing.ts";
import { signIn } from "./oauth.ts";
import { observer } from "./observe.ts";
import { probeEndpoint } from "./probes/endpoint.ts";
import { estimateTokens, observeConduct } from "./probes/conduct.ts";
import { probeProtocol } from "./probes/protocol.ts";
import { documentOf, snapshotObject, withoutSecrets, type ServerRecord } from "./snapshot.ts";
import { DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT_MS, type LiveOptions, type LiveTarget, type Settings } from "./types.ts";

export { endAllProcesses } from "./process.ts";
export { NotMcpError } from "./explain.ts";
export { snapshotOf, snapshotText } from "./snapshot.ts";
export type { LaunchPlan, LiveOptions, LiveTarget, OAuthOptions, ProgressEvent } from "./types.ts";

/**
 * Asks a running server for everything that it lists, probes it without calling a tool, and ends it.
 * @throws LoadError with one plain sentence; NotMcpError when the address is something else.
 */
export async function loadLive(target: LiveTarget, options: LiveOptions = {}): Promise<McpDocument> {
  const settings = settingsOf(options);
  const record = await recordServer(target, settings, null);
  return assemble([record], showTarget(target), settings, null);
}

/** What one server told, and what was seen on the way. */
export interface Recorded {
  readonly record: ServerRecord;
  readonly observations: readonly Observation[];
  readonly incomplete: readonly Incomplete[];
}

export function settingsOf(options: LiveOptions): Settings {
  return {
    ...options,
    timeoutMs: Math.max(100, options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    probe: options.probe !== false,
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    userAgent: `${USER_AGENT} (MCP audit; calls no tool)`,
    version: VERSION,
  };
}

/** Connects to one server, lists and probes it, and ends the connection whatever happens. */
export async function recordServer(target: LiveTarget, settings: Settings, server: string | null): Promise<Recorded> {
  rememberSecrets(target, settings);
  const progress = settings.onProgress;
  progress?.({ kind: "start", server, text: showTarget(target) });
  const { reached, headers } = await reach(target, settings, server);
  const connection = await connect(reached, settings, headers);
  const stop = (): void => void connection.close();
  settings.signal?.addEventListener("abort", stop, { once: true });
  try {
    progress?.({ kind: "step", server, text: "listing" });
    const parallel = reached.kind === "stdio" || isLoopbackName(new URL(reached.url).hostname);
    const listings = await listSettled(connection, settings, parallel);
    refuseEmpty(connection, listings, target, settings);
    const watch = observer(server);
    observeConduct(connection, listings, watch, estimateTokens(listings.tools.items));
    const incomplete: Incomplete[] = [...listings.incomplete];
    if (settings.probe) {
      progress?.({ kind: "step", server, text: "probing" });
      // A probe that fails costs what it would have seen, never the listing.
      await probeProtocol(connection, listings, watch, settings, parallel).catch((error: unknown) =>
        incomplete.push({ what: "probes of the protocol", why: describe(error) }),
      );
      incomplete.push(...(await probeEndpoint(connection, headers, listings, watch, settings)));
    }
    const named = (one: Incomplete): Incomplete =>
      server === null ? one : { what: `${server}: ${one.what}`, why: one.why };
    const { value: record, found } = withoutSecrets(
      recordOf(connection, listings, target, settings, server) as ServerRecord & JsonObject,
    );
    if (found)
      watch.add("secret-in-listing", "every list", "the listing repeats a credential that the server was given", {
        value: true,
      });
    const sent = connection.sent.map((one) => `${one.text}: ${one.outcome}`);
    watch.add("requests", "everything that was sent", `${sent.length} requests, none of which calls a tool`, {
      value: sent.length,
      unit: "requests",
      detail: { sent },
    });
    progress?.({ kind: "done", server, text: `${listings.tools.items.length} tools` });
    return { record, observations: watch.list, incomplete: incomplete.map(named) };
  } finally {
    settings.signal?.removeEventListener("abort", stop);
    await connection.close();
  }
}

async function reach(
  target: LiveTarget,
  settings: Settings,
  server: string | null,
): Promise<{ reached: LiveTarget; headers: Record<string, string> }> {
  if (target.kind === "stdio") {
    const env = { ...target.env, ...(server === null ? settings.env : {}) };
    const cwd = target.cwd ?? settings.cwd;
    return { reached: { ...target, env, ...(cwd === undefined ? {} : { cwd }) }, headers: {} };
  }
  if (!URL.canParse(target.url) || !/^https?:$/.test(new URL(target.url).protocol)) {
    throw new LoadError("this is not an http(s) URL", redactUrl(target.url), "Write it as https://host/mcp.");
  }
  const headers = await credentialHeaders(target, settings);
  const reached = { ...target, url: bareUrl(target.url) };
  if (settings.oauth && headers["authorization"] === undefined) {
    headers["authorization"] = `Bearer ${await signIn(new URL(reached.url), settings, server)}`;
  }
  return { reached, headers };
}

/** Some servers add tools once the conversation is open and say so: then the list is asked for once more. */
async function listSettled(connection: Connection, settings: Settings, parallel: boolean): Promise<Listings> {
  const changes = (): number =>
    [...connection.tap.notifications].reduce(
      (sum, [name, count]) => sum + (name.endsWith("/list_changed") ? count : 0),
      0,
    );
  const before = changes();
  const listings = await listEverything(connection, settings, parallel);
  return changes() === before || connection.tap.closed()
    ? listings
    : await listEverything(connection, settings, parallel);
}

/** A server whose tools cannot be listed has not been audited: say so instead of praising an empty list. */
function refuseEmpty(connection: Connection, listings: Listings, target: LiveTarget, settings: Settings): void {
  const { tools } = listings;
  if (tools.pages > 0 || tools.last.kind === "result") return;
  const hasOthers = listings.others.some((list) => list.items.length > 0);
  const declared = connection.handshake.capabilities?.["tools"] !== undefined;
  if (!declared && (hasOthers || connection.handshake.era !== "none") && tools.last.kind === "error") return;
  const { stdio } = connection;
  if (stdio !== null) throw explainStdio(stdio, "tools/list", target, settings.timeoutMs, tools.last);
  if (target.kind === "http") {
    throw explainHttp(
      tools.last,
      connection.endpoint?.lastFailure() ?? null,
      target,
      "tools/list",
      settings.timeoutMs,
      true,
    );
  }
}

/** Remembers every secret that can be told from the target and the options, before anything can go wrong. */
function rememberSecrets(target: LiveTarget, settings: Settings): void {
  for (const [name, value] of Object.entries({ ...settings.env, ...(target.kind === "stdio" ? target.env : {}) })) {
    registerNamedValue(name, value);
  }
  if (target.kind === "stdio") registerArgs(target.args);
  else registerUrl(target.url);
}

function recordOf(
  connection: Connection,
  listings: Listings,
  target: LiveTarget,
  settings: Settings,
  server: string | null,
): ServerRecord {
  const { handshake } = connection;
  const items = (method: string): ServerRecord["tools"] =>
    listings.others.find((list) => list.method === method)?.items ?? [];
  return {
    server,
    transport: connection.transport,
    launch: launchOf(target, settings),
    protocolVersion: handshake.protocolVersion,
    serverInfo: handshake.serverInfo,
    capabilities: handshake.capabilities,
    instructions: handshake.instructions,
    tools: listings.tools.items,
    prompts: items("prompts/list"),
    resources: items("resources/list"),
    resourceTemplates: items("resources/templates/list"),
  };
}

/** How a server is reached, without any value that could be a secret. */
export function launchOf(target: LiveTarget, settings: Settings): McpLaunch {
  if (target.kind === "http") {
    const names = new Set([...Object.keys(target.headers ?? {}), ...Object.keys(settings.headers ?? {})]);
    if (settings.bearerEnv !== undefined || settings.tokenCommand !== undefined || settings.oauth)
      names.add("Authorization");
    return { url: redactUrl(target.url), headers: [...names] };
  }
  const env = Object.keys({ ...target.env, ...settings.env });
  return { command: redactArgs([target.command])[0] ?? "", args: redactArgs(target.args), env };
}

/** Puts the document of one or several recorded servers together. */
export function assemble(
  records: readonly Recorded[],
  location: string,
  settings: Settings,
  config: McpDocument["config"],
): McpDocument {
  const transports = new Set(records.map((one) => one.record.transport));
  const [transport] = transports;
  const snapshot = snapshotObject({
    recordedAt: (settings.now?.() ?? new Date()).toISOString(),
    location,
    transport: transports.size === 1 && transport !== undefined ? transport : "file",
    servers: records.map((one) => one.record),
    observations: records.flatMap((one) => one.observations),
    incomplete: records.flatMap((one) => one.incomplete),
  });
  return documentOf(snapshot, config);
}
