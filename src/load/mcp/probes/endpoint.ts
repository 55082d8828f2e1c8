import { randomBytes } from "node:crypto";
import type { Incomplete, JsonObject } from "../../types.ts";
import { infoOf, type Connection } from "../connect.ts";
import { describe } from "../explain.ts";
import { envelope, isObject } from "../handshake.ts";
import { isLoopbackName } from "../http.ts";
import type { Listings } from "../listing.ts";
import type { Observer } from "../observe.ts";
import { LEGACY_VERSION, MODERN_VERSION, type Answer, type Settings } from "../types.ts";
import { probeAuthorization } from "./authorization.ts";
import { isPrivateUrl } from "./metadata.ts";
import { BOGUS_VERSION, differenceOf, observeVersion } from "./protocol.ts";
import { fetchRaw, requestWithHost, type RawAnswer } from "./raw.ts";
import { judgeSession } from "./session.ts";

const PROBE_MS = 8_000;

/** A name that nobody can own (RFC 2606): what a web page of an attacker would send. */
const FOREIGN = "assayer-probe.example";

interface Scene {
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
class SlowDown extends Error {}

/**
 * Probes of an HTTP endpoint: a handful of requests, one after another, none of which calls a tool. The answer says what
 * was left out and why.
 */
export async function probeEndpoint(
  connection: Connection,
  headers: Readonly<Record<string, string>>,
  listings: Listings,
  observer: Observer,
  settings: Settings,
): Promise<readonly Incomplete[]> {
  if (connection.target.kind !== "http") return [];
  const scene: Scene = {
    connection,
    url: new URL(connection.target.url),
    headers,
    withCredentials: Object.keys(headers).some((name) => !/^(?:accept|user-agent|mcp-)/.test(name)),
    settings,
    observer,
    timeoutMs: Math.min(PROBE_MS, settings.timeoutMs),
  };
  const incomplete: Incomplete[] = [];
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["unauthenticated-list", () => unauthenticated(scene, listings)],
    ["random-bearer", () => randomBearer(scene)],
    ["second-connection", () => secondConnection(scene, listings)],
    ["session-id", () => session(scene)],
    ["unknown-version", () => version(scene)],
    ["bad-origin", () => badOrigin(scene)],
    ["foreign-host", () => foreignHost(scene)],
    ["plain-http", () => plainHttp(scene)],
    ["authorization", () => probeAuthorization(scene.observer, scene.url, scene.settings)],
  ];
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (error) {
      if (error instanceof SlowDown) {
        incomplete.push({ what: "probes", why: `the server asked for fewer requests (429) at ${name}` });
        break;
      }
      incomplete.push({ what: `probe ${name}`, why: describe(error) });
    }
  }
  return incomplete;
}

function isLegacySse(scene: Scene): boolean {
  return scene.connection.transport === "sse";
}

/** The request that opens a conversation: a list in the newer era, `initialize` in the older, the stream over SSE. */
function opening(
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

async function send(
  scene: Scene,
  extra: Readonly<Record<string, string>>,
  options: { purpose: string; body?: JsonObject; version?: string },
): Promise<RawAnswer> {
  const open = opening(scene, options.version);
  const body = options.body ?? open.body;
  const from = performance.now();
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

function note(scene: Scene, text: string, answer: RawAnswer, from: number): void {
  scene.connection.sent.push({ text, outcome: `status ${answer.status}`, ms: performance.now() - from });
  if (answer.status === 429) throw new SlowDown();
}

function isAccepted(scene: Scene, answer: RawAnswer): boolean {
  if (answer.status < 200 || answer.status > 299) return false;
  return isLegacySse(scene)
    ? /event-stream/.test(answer.headers.get("content-type") ?? "")
    : isObject(answer.message?.["result"]);
}

/** Opens a conversation of our own and lists the tools; null when it is refused. */
async function listWith(
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

async function endSession(
  scene: Scene,
  extra: Readonly<Record<string, string>>,
  session: string | null,
): Promise<void> {
  if (session === null) return;
  const from = performance.now();
  const answer = await fetchRaw({
    url: scene.url,
    method: "DELETE",
    headers: { ...extra, "user-agent": scene.settings.userAgent, "mcp-session-id": session },
    timeoutMs: scene.timeoutMs,
    insecure: scene.settings.insecure === true,
  });
  note(scene, "DELETE of a session of ours", answer, from);
}

async function unauthenticated(scene: Scene, listings: Listings): Promise<void> {
  const { observer } = scene;
  if (!scene.withCredentials) {
    const count = listings.tools.items.length;
    observer.add("unauthenticated-list", "tools/list without credentials", `listed ${count} tools`, {
      value: true,
      detail: { tools: count, status: 200, ...reach(scene) },
    });
    return;
  }
  const got = await listWith(scene, {}, "without credentials");
  await endSession(scene, {}, got.session);
  const open = got.tools !== null || (isLegacySse(scene) && isAccepted(scene, got.first));
  const greeted = !open && isAccepted(scene, got.first);
  observer.add(
    "unauthenticated-list",
    `${opening(scene).text} without credentials`,
    open
      ? got.tools === null
        ? "opened the event stream"
        : `listed ${got.tools.length} tools`
      : greeted
        ? "answers the handshake, lists nothing"
        : `refused with status ${got.first.status}`,
    { value: open, detail: { tools: got.tools?.length ?? 0, status: got.first.status, ...reach(scene) } },
  );
  if (got.first.status === 401 || got.first.status === 403) observeChallenge(scene, got.first);
}

function reach(scene: Scene): JsonObject {
  return { loopback: isLoopbackName(scene.url.hostname), private: isPrivateUrl(scene.url) };
}

function observeChallenge(scene: Scene, answer: RawAnswer): void {
  const text = answer.headers.get("www-authenticate") ?? "";
  const field = (name: string): string | null =>
    new RegExp(String.raw`\b${name}="([^"]{1,1000})"`).exec(text)?.[1] ??
    new RegExp(String.raw`\b${name}=([^\s,"]{1,1000})`).exec(text)?.[1] ??
    null;
  const bearer = /^\s*(?:bearer|dpop)\b/i.test(text);
  scene.observer.add(
    "www-authenticate",
    "the refusal without credentials",
    text === "" ? "no WWW-Authenticate header" : text.slice(0, 200),
    {
      value: bearer,
      detail: { status: answer.status, resourceMetadata: field("resource_metadata"), scope: field("scope") },
    },
  );
}

function wasOpen(scene: Scene): boolean {
  return scene.observer.list.some((one) => one.id === "unauthenticated-list" && one.value === true);
}

async function randomBearer(scene: Scene): Promise<void> {
  if (wasOpen(scene)) return;
  const extra = { authorization: `Bearer ${randomBytes(24).toString("base64url")}` };
  const got = await listWith(scene, extra, "with an invented token");
  await endSession(scene, extra, got.session);
  const accepted = got.tools !== null || (isLegacySse(scene) && isAccepted(scene, got.first));
  scene.observer.add(
    "random-bearer",
    `${opening(scene).text} with an invented bearer token`,
    accepted ? "accepted" : `refused with status ${got.first.status}`,
    {
      value: accepted,
      detail: { status: got.first.status },
    },
  );
}

async function secondConnection(scene: Scene, listings: Listings): Promise<void> {
  if (isLegacySse(scene) || listings.tools.pages === 0) return;
  const got = await listWith(scene, scene.headers, "on a second connection");
  await endSession(scene, scene.headers, got.session);
  judgeSession(scene.observer, scene.connection.sessionId(), got.session);
  if (got.tools === null) {
    scene.observer.add(
      "second-connection",
      "tools/list on a second connection",
      `status ${got.first.status}, no list`,
      { value: null },
    );
    return;
  }
  const difference = differenceOf(
    listings.tools.items.slice(0, listings.tools.pages > 1 ? got.tools.length : undefined),
    got.tools,
  );
  scene.observer.add("second-connection", "tools/list on a second connection", difference ?? "the same list", {
    value: difference === null,
    detail: { difference },
  });
}

async function session(scene: Scene): Promise<void> {
  const id = scene.connection.sessionId();
  if (id === null || scene.connection.handshake.era !== "legacy") return;
  const extra = {
    ...scene.headers,
    "mcp-protocol-version": scene.connection.handshake.protocolVersion ?? LEGACY_VERSION,
    "mcp-session-id": `assayer-invented-${randomBytes(8).toString("hex")}`,
  };
  const answer = await send(scene, extra, {
    purpose: "in an invented session",
    body: { jsonrpc: "2.0", id: 3, method: "tools/list", params: {} },
  });
  const accepted = isObject(answer.message?.["result"]);
  scene.observer.add(
    "invented-session",
    "tools/list in a session that was never opened",
    accepted ? "listed the tools" : `refused with status ${answer.status}`,
    {
      value: accepted,
      detail: { status: answer.status },
    },
  );
}

async function version(scene: Scene): Promise<void> {
  const { handshake } = scene.connection;
  if (handshake.era !== "legacy" || isLegacySse(scene)) return;
  const answer = await send(scene, scene.headers, { purpose: `as version ${BOGUS_VERSION}`, version: BOGUS_VERSION });
  await endSession(scene, scene.headers, answer.headers.get("mcp-session-id") ?? null);
  observeVersion(scene.observer, "initialize", toAnswer(answer));
  // The header is of 2025-06-18.
  if ((handshake.protocolVersion ?? "") < "2025-06-18") return;
  const id = scene.connection.sessionId();
  const extra = {
    ...scene.headers,
    "mcp-protocol-version": BOGUS_VERSION,
    ...(id === null ? {} : { "mcp-session-id": id }),
  };
  const header = await send(scene, extra, {
    purpose: `with the version header ${BOGUS_VERSION}`,
    body: { jsonrpc: "2.0", id: 4, method: "ping" },
  });
  scene.observer.add("version-header", `ping with MCP-Protocol-Version: ${BOGUS_VERSION}`, `status ${header.status}`, {
    value: header.status,
  });
}

function toAnswer(answer: RawAnswer): Answer {
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

async function badOrigin(scene: Scene): Promise<void> {
  const origin = `https://${FOREIGN}`;
  const answer = await send(scene, { ...scene.headers, origin }, { purpose: `with Origin: ${origin}` });
  await endSession(scene, scene.headers, answer.headers.get("mcp-session-id") ?? null);
  const allowOrigin = answer.headers.get("access-control-allow-origin") ?? null;
  const accepted = isAccepted(scene, answer);
  scene.observer.add(
    "bad-origin",
    `${opening(scene).text} with Origin: ${origin}`,
    accepted ? "accepted" : `refused with status ${answer.status}`,
    {
      value: accepted,
      detail: {
        status: answer.status,
        allowOrigin: allowOrigin === origin ? "the foreign origin" : allowOrigin,
        allowCredentials: answer.headers.get("access-control-allow-credentials") === "true",
        ...reach(scene),
      },
    },
  );
}

async function foreignHost(scene: Scene): Promise<void> {
  const { url, settings, observer } = scene;
  if (["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"].some((name) => process.env[name])) return;
  const open = opening(scene);
  const from = performance.now();
  // A host that many share could hand the request to another tenant: no credentials there.
  const credentials = isPrivateUrl(url) ? scene.headers : {};
  const answer = await requestWithHost(
    {
      url,
      method: open.method,
      headers: { ...open.headers, ...credentials },
      ...(open.body === undefined ? {} : { body: open.body }),
      timeoutMs: scene.timeoutMs,
      insecure: settings.insecure === true,
    },
    FOREIGN,
  );
  note(scene, `${open.text} (with Host: ${FOREIGN})`, answer, from);
  const accepted = isAccepted(scene, answer);
  const unknown = !accepted && answer.status === 401 && credentials !== scene.headers;
  observer.add(
    "foreign-host",
    `${open.text} with Host: ${FOREIGN}`,
    accepted ? "accepted" : `refused with status ${answer.status}`,
    {
      value: unknown ? null : accepted,
      detail: { status: answer.status, ...reach(scene) },
    },
  );
  if (answer.tls !== null) {
    const hsts = answer.headers.has("strict-transport-security");
    const { protocol, daysLeft } = answer.tls;
    observer.add(
      "tls",
      "the TLS handshake",
      `${protocol ?? "unknown"}, certificate valid for ${daysLeft ?? "unknown"} days`,
      {
        value: daysLeft,
        unit: "days",
        detail: { protocol, hsts, verified: settings.insecure !== true },
      },
    );
  }
}

async function plainHttp(scene: Scene): Promise<void> {
  const { url, observer } = scene;
  const loopback = isLoopbackName(url.hostname);
  if (url.protocol === "http:") {
    observer.add("plain-http", "the target's own address", loopback ? "unencrypted, on this machine" : "unencrypted", {
      value: true,
      detail: { ...reach(scene), own: true },
    });
    return;
  }
  if (url.port !== "") return;
  const plain = new URL(url.href);
  plain.protocol = "http:";
  const open = opening(scene);
  const from = performance.now();
  let answer: RawAnswer;
  try {
    answer = await fetchRaw({
      url: plain,
      method: open.method,
      headers: open.headers,
      ...(open.body === undefined ? {} : { body: open.body }),
      timeoutMs: scene.timeoutMs,
      insecure: false,
    });
  } catch {
    observer.add("plain-http", `${open.text} over http:`, "nothing answers there", {
      value: false,
      detail: { own: false },
    });
    return;
  }
  note(scene, `${open.text} (over http:, without credentials)`, answer, from);
  // A 401 over plain HTTP takes tokens over plain HTTP.
  const serves = isAccepted(scene, answer) || (answer.status === 401 && answer.headers.has("www-authenticate"));
  observer.add("plain-http", `${open.text} over http:`, serves ? "answered unencrypted" : `status ${answer.status}`, {
    value: serves,
    detail: { own: false, status: answer.status },
  });
}
