import type { JsonObject } from "../../types.ts";
import { infoOf, type Connection } from "../connect.ts";
import { envelope, isObject } from "../handshake.ts";
import { isLoopbackName, isPrivateUrl } from "../hosts.ts";
import type { Observer } from "../observe.ts";
import { LEGACY_VERSION, MODERN_VERSION, type Answer, type Settings } from "../types.ts";
import { fetchRaw, type RawAnswer } from "./raw.ts";
import { uptime } from "../../../clock.ts";

/** What the probes of one endpoint share. */
export interface Scene {
  readonly connection: Connection;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** The user gave credentials of any kind. */
  readonly withCredentials: boolean;
  readonly settings: Settings;
  readonly observer: Observer;
  readonly timeoutMs: number;
}

/** Raised when the server asks for fewer requests: the probes end there. */
export class SlowDown extends Error {}

export function isLegacySse(scene: Scene): boolean {
  return scene.connection.transport === "sse";
}

/** The request that opens a conversation: a list in the newer era, `initialize` in the older, the stream over SSE. */
export function opening(
  scene: Scene,
  version?: string,
): { method: "GET" | "POST"; headers: Record<string, string>; body?: JsonObject; text: string } {
  const { connection, settings } = scene;
  const base = { "user-agent": settings.userAgent, accept: "application/json, text/event-stream" };
  if (isLegacySse(scene))
    return { method: "GET", headers: { ...base, accept: "text/event-stream" }, text: "GET of the event stream" };
  const json = { ...base, "content-type": "application/json" };
  const id = 1;
  if (connection.handshake.era === "modern") {
    return {
      method: "POST",
      headers: { ...json, "mcp-protocol-version": version ?? MODERN_VERSION, "mcp-method": "tools/list" },
      body: { jsonrpc: "2.0", id, method: "tools/list", params: { _meta: envelope(infoOf(settings), version) } },
      text: "tools/list",
    };
  }
  if (connection.handshake.era === "none") {
    return {
      method: "POST",
      headers: json,
      body: { jsonrpc: "2.0", id, method: "tools/list", params: {} },
      text: "tools/list",
    };
  }
  const params = { protocolVersion: version ?? LEGACY_VERSION, capabilities: {}, clientInfo: { ...infoOf(settings) } };
  return {
    method: "POST",
    headers: json,
    body: { jsonrpc: "2.0", id, method: "initialize", params },
    text: "initialize",
  };
}

export async function send(
  scene: Scene,
  extra: Readonly<Record<string, string>>,
  options: { purpose: string; body?: JsonObject; version?: string },
): Promise<RawAnswer> {
  const open = opening(scene, options.version);
  const body = options.body ?? open.body;
  const from = uptime();
  const answer = await fetchRaw({
    url: scene.url,
    method: open.method,
    headers: { ...open.headers, ...extra },
    ...(body === undefined ? {} : { body }),
    timeoutMs: scene.timeoutMs,
    insecure: scene.settings.insecure === true,
  });
  note(scene, `${String(body?.["method"] ?? open.text)} (${options.purpose})`, answer, from);
  return answer;
}

export function note(scene: Scene, text: string, answer: RawAnswer, from: number): void {
  scene.connection.sent.push({ text, outcome: `status ${answer.status}`, ms: uptime() - from });
  if (answer.status === 429) throw new SlowDown();
}

export function isAccepted(scene: Scene, answer: RawAnswer): boolean {
  if (answer.status < 200 || answer.status > 299) return false;
  return isLegacySse(scene)
    ? /event-stream/.test(answer.headers.get("content-type") ?? "")
    : isObject(answer.message?.["result"]);
}

/** Opens a conversation of our own and lists the tools; null when it is refused. */
export async function listWith(
  scene: Scene,
  extra: Readonly<Record<string, string>>,
  purpose: string,
): Promise<{ first: RawAnswer; tools: readonly unknown[] | null; session: string | null }> {
  const first = await send(scene, extra, { purpose });
  const session = first.headers.get("mcp-session-id") ?? null;
  if (!isAccepted(scene, first)) return { first, tools: null, session };
  const direct = isObject(first.message?.["result"]) ? first.message["result"]["tools"] : undefined;
  if (Array.isArray(direct)) return { first, tools: direct as readonly unknown[], session };
  if (isLegacySse(scene)) return { first, tools: null, session };
  const result = first.message?.["result"];
  const agreed =
    isObject(result) && typeof result["protocolVersion"] === "string" ? result["protocolVersion"] : LEGACY_VERSION;
  const carry = {
    ...extra,
    "mcp-protocol-version": agreed,
    ...(session === null ? {} : { "mcp-session-id": session }),
  };
  await send(scene, carry, { purpose, body: { jsonrpc: "2.0", method: "notifications/initialized" } });
  const list = await send(scene, carry, { purpose, body: { jsonrpc: "2.0", id: 2, method: "tools/list", params: {} } });
  const listed = isObject(list.message?.["result"]) ? list.message["result"]["tools"] : undefined;
  return {
    first: list.status === 401 || list.status === 403 ? list : first,
    tools: Array.isArray(listed) ? (listed as readonly unknown[]) : null,
    session,
  };
}

export async function endSession(
  scene: Scene,
  extra: Readonly<Record<string, string>>,
  session: string | null,
): Promise<void> {
  if (session === null) return;
  const from = uptime();
  const answer = await fetchRaw({
    url: scene.url,
    method: "DELETE",
    headers: { ...extra, "user-agent": scene.settings.userAgent, "mcp-session-id": session },
    timeoutMs: scene.timeoutMs,
    insecure: scene.settings.insecure === true,
  });
  note(scene, "DELETE of a session of ours", answer, from);
}

/** A raw answer as the answer to a request. */
export function toAnswer(answer: RawAnswer): Answer {
  const result = answer.message?.["result"];
  if (isObject(result)) return { kind: "result", result, ms: 0 };
  const error = answer.message?.["error"];
  if (isObject(error) && typeof error["code"] === "number") {
    return {
      kind: "error",
      code: error["code"],
      message: String(error["message"] ?? ""),
      status: answer.status,
      ms: 0,
    };
  }
  return { kind: "http", status: answer.status, headers: null, text: "", ms: 0 };
}

/** Whether the endpoint is on this machine or in a private network. */
export function reach(scene: Scene): JsonObject {
  return { loopback: isLoopbackName(scene.url.hostname), private: isPrivateUrl(scene.url) };
}
