import { randomBytes } from "node:crypto";
import type { Incomplete } from "../../types.ts";
import type { Connection } from "../connect.ts";
import { describe } from "../explain.ts";
import { isObject } from "../handshake.ts";
import { isLoopbackName, isPrivateUrl } from "../hosts.ts";
import { usesProxy } from "../http.ts";
import type { Listings } from "../listing.ts";
import type { Observer } from "../observe.ts";
import { LEGACY_VERSION, type Settings } from "../types.ts";
import { randomBearer, unauthenticated } from "./access.ts";
import { probeAuthorization } from "./authorization.ts";
import { BOGUS_VERSION, differenceOf, observeVersion } from "./protocol.ts";
import { fetchRaw, requestWithHost, type RawAnswer } from "./raw.ts";
import {
  endSession,
  isAccepted,
  isLegacySse,
  listWith,
  note,
  opening,
  reach,
  send,
  SlowDown,
  toAnswer,
  type Scene,
} from "./scene.ts";
import { judgeSession } from "./session.ts";
import { uptime } from "../../../clock.ts";

const PROBE_MS = 8_000;

/** A name that nobody can own (RFC 2606): what a web page of an attacker would send. */
const FOREIGN = "assayer-probe.example";

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
  if (usesProxy()) return;
  const open = opening(scene);
  const from = uptime();
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
  await endSession(scene, credentials, answer.headers.get("mcp-session-id") ?? null);
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
  const from = uptime();
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
