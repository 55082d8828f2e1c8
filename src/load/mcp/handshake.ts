import type { Json, JsonObject } from "../types.ts";
import { isTooDeep } from "./depth.ts";
import type { Tap } from "./tap.ts";
import { ERA_PROBE_MS, LEGACY_VERSION, MODERN_VERSION, type Answer, type Handshake } from "./types.ts";
import { uptime } from "../../clock.ts";

/** A server that uses less than two ticks of the processor in this time is waiting, not starting. */
const BUSY_WINDOW_MS = 600;
const BUSY_CPU_MS = 20;

const META = "io.modelcontextprotocol";

export interface ClientInfo {
  readonly name: string;
  readonly version: string;
}

/** What every request of the 2026-07-28 era carries. */
export function envelope(info: ClientInfo, version: string = MODERN_VERSION): JsonObject {
  return {
    [`${META}/protocolVersion`]: version,
    [`${META}/clientInfo`]: { ...info },
    [`${META}/clientCapabilities`]: {},
  };
}

export type Greeting =
  | { readonly ok: true; readonly handshake: Handshake }
  | { readonly ok: false; readonly answer: Answer; readonly during: string; readonly onProbe: boolean };

/**
 * Opens the conversation with a server of either era over one connection: `server/discover` first; when that is refused
 * or silent for 2.5 s, `initialize` beside it. A silent older server costs 2.5 s. A server that is still busy starting
 * gets longer, because `initialize` would commit a server of both eras to the older one. A server that answers neither
 * is asked for its tools all the same.
 */
export async function greet(
  tap: Tap,
  options: {
    readonly info: ClientInfo;
    readonly timeoutMs: number;
    readonly legacyOnly: boolean;
    readonly cpuMs?: (() => number | null) | undefined;
  },
): Promise<Greeting> {
  const { info, timeoutMs } = options;
  const from = uptime();
  const left = (): number => Math.max(50, timeoutMs - (uptime() - from));
  let discover: Promise<Answer> | null = null;
  let heard: Answer | null = null;

  if (!options.legacyOnly) {
    discover = tap.exchange("server/discover", { _meta: envelope(info) }, timeoutMs).answer;
    heard = await Promise.race([discover, after(Math.min(ERA_PROBE_MS, timeoutMs))]);
    if (heard === null && options.cpuMs)
      heard = await whileBusy(discover, options.cpuMs, timeoutMs * 0.6 - ERA_PROBE_MS);
    if (heard !== null) {
      if (isDiscovery(heard)) return { ok: true, handshake: modern(heard.result, from) };
      if (isFinal(heard)) return { ok: false, answer: heard, during: "server/discover", onProbe: true };
    }
  }

  const params = { protocolVersion: LEGACY_VERSION, capabilities: {}, clientInfo: { ...info } };
  const initialize = tap.exchange("initialize", params, left()).answer;
  const first = await initialize;
  if (first.kind === "result") {
    await tap.notify("notifications/initialized").catch(() => {});
    return { ok: true, handshake: legacy(first.result, from, heard) };
  }
  if (heard === null && discover !== null && first.kind === "error") {
    // It was slow to start, and is of the newer era only.
    const answer = await Promise.race([discover, after(Math.min(ERA_PROBE_MS, left()))]);
    if (answer !== null && isDiscovery(answer)) return { ok: true, handshake: modern(answer.result, from) };
  }
  // Refused with 401, 404 and the like: nothing else would be answered either.
  if (first.kind === "error" || first.kind === "timeout") {
    const tools = await tap.exchange("tools/list", {}, Math.min(ERA_PROBE_MS, timeoutMs)).answer;
    if (tools.kind === "result" && Array.isArray(tools.result["tools"]))
      return { ok: true, handshake: none(from, heard) };
  }
  return { ok: false, answer: first, during: "initialize", onProbe: false };
}

function isDiscovery(answer: Answer): answer is Answer & { kind: "result" } {
  return (
    answer.kind === "result" &&
    (Array.isArray(answer.result["supportedVersions"]) || isObject(answer.result["capabilities"]))
  );
}

/** Answers after which it makes no sense to go on. */
function isFinal(answer: Answer): boolean {
  if (answer.kind === "closed" || answer.kind === "failed") return true;
  const status = answer.kind === "http" || answer.kind === "error" ? answer.status : undefined;
  return status === 401 || status === 403 || status === 429;
}

/** An object of the answer; one that is nested too deeply to be written down counts as absent. */
function objectOf(value: Json | undefined): JsonObject | null {
  return isObject(value) && !isTooDeep(value) ? value : null;
}

function modern(result: JsonObject, from: number): Handshake {
  const versions = Array.isArray(result["supportedVersions"]) ? result["supportedVersions"] : [];
  const meta = isObject(result["_meta"]) ? result["_meta"] : {};
  const info = isObject(result["serverInfo"]) ? result["serverInfo"] : meta[`${META}/serverInfo`];
  return {
    era: "modern",
    protocolVersion: versions.includes(MODERN_VERSION) ? MODERN_VERSION : (textOf(versions[0]) ?? MODERN_VERSION),
    serverInfo: objectOf(info) ?? {},
    capabilities: objectOf(result["capabilities"]),
    instructions: textOf(result["instructions"]),
    ms: uptime() - from,
    discover: "answered",
  };
}

function legacy(result: JsonObject, from: number, heard: Answer | null): Handshake {
  return {
    era: "legacy",
    protocolVersion: textOf(result["protocolVersion"]),
    serverInfo: objectOf(result["serverInfo"]) ?? {},
    capabilities: objectOf(result["capabilities"]),
    instructions: textOf(result["instructions"]),
    ms: uptime() - from,
    discover: heard === null ? "silent" : "refused",
  };
}

function none(from: number, heard: Answer | null): Handshake {
  return {
    era: "none",
    protocolVersion: null,
    serverInfo: {},
    capabilities: null,
    instructions: null,
    ms: uptime() - from,
    discover: heard === null ? "silent" : "refused",
  };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Waits on for an answer while a server uses the processor, as programs do that are starting or being fetched. */
async function whileBusy(answer: Promise<Answer>, cpuMs: () => number | null, forMs: number): Promise<Answer | null> {
  const until = uptime() + forMs;
  let before = cpuMs();
  while (before !== null && uptime() < until) {
    const heard = await Promise.race([answer, after(BUSY_WINDOW_MS)]);
    if (heard !== null) return heard;
    const now = cpuMs();
    if (now === null || now - before < BUSY_CPU_MS) return null;
    before = now;
  }
  return null;
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });
}
