import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from "node:dns";
import { lookup as resolveName } from "node:dns/promises";
import type { Dispatcher, Response } from "undici";
import { USER_AGENT } from "../version.ts";
import { isPrivateAddress, isPrivateName, literalAddress } from "./address.ts";
import { LoadError } from "./errors.ts";
import { FETCH_TIMEOUT_MS, MAX_BYTES, MAX_REDIRECTS } from "./limits.ts";

/** How one request is made. */
export interface FetchOptions {
  readonly method?: "GET" | "HEAD" | "POST" | undefined;
  /** Sent to the origin of the first URL only, never to where it redirects. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  /** `Accept`, sent to every host. */
  readonly accept?: string | undefined;
  /** Milliseconds for all of it: name, connection, redirects, body. */
  readonly timeoutMs?: number | undefined;
  /** Bytes of the body after decompression. */
  readonly maxBytes?: number | undefined;
  /** Counts what several requests may take together, on top of `maxBytes`. */
  readonly budget?: { left: number } | undefined;
  readonly maxRedirects?: number | undefined;
  /** Accept any TLS certificate. */
  readonly insecure?: boolean | undefined;
  /** False leaves the body unread: a stream of events never ends. */
  readonly wantsBody?: ((status: number, contentType: string) => boolean) | undefined;
  /** `host:port` (as `URL.host`) that the user has named: these, and only these, may be private addresses. */
  readonly namedHosts?: readonly string[] | undefined;
}

/** An answer, of whatever status. */
export interface Fetched {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** The URL that answered, without credentials. */
  readonly url: string;
  /** URLs that were left by a redirect, in order. */
  readonly redirects: readonly string[];
}

/** Why a request was not made or has failed. */
export type FetchFailure = "blocked" | "network" | "redirects" | "timeout" | "tls" | "too-large" | "url";

/** A request that gave no answer; `reason` tells programs what `what` tells people. */
export class FetchError extends LoadError {
  readonly reason: FetchFailure;

  constructor(reason: FetchFailure, what: string, where: string, hint: string, cause?: unknown) {
    super(what, where, hint, cause === undefined ? undefined : { cause });
    this.name = "FetchError";
    this.reason = reason;
  }
}

/**
 * One request over http or https with every guard on: bounded size, time and redirects; no private, loopback,
 * link-local or metadata address unless the user named that host; the address that was checked is the one that is
 * connected to; headers of the caller's stay with the first origin; proxies of the environment are honoured.
 * @throws {FetchError}
 */
export async function guardedFetch(target: string, options: FetchOptions = {}): Promise<Fetched> {
  const first = parseUrl(target);
  const signal = AbortSignal.timeout(options.timeoutMs ?? FETCH_TIMEOUT_MS);
  const redirects: string[] = [];
  let url = first;
  for (;;) {
    const isNamed = options.namedHosts?.includes(url.host) ?? false;
    await checkHost(url, isNamed, signal);
    const { dispatcher, close } = await openDispatcher(isNamed, options.insecure ?? false);
    try {
      const response = await send(url, first, options, dispatcher, signal);
      const location = isRedirect(response.status, options) ? response.headers.get("location") : null;
      if (location === null) return await finish(response, url, redirects, options);
      await response.body?.cancel();
      redirects.push(shownUrl(url));
      url = nextUrl(url, location, redirects.length, options);
    } catch (error) {
      throw failure(error, url, signal);
    } finally {
      close();
    }
  }
}

function parseUrl(target: string): URL {
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    throw new FetchError("url", "this is not a URL", target.slice(0, 200), "Give one that begins with https://");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError("url", `${url.protocol} URLs are not fetched`, shownUrl(url), "Use https://");
  }
  return url;
}

/** A URL as it may be shown: without user, password and query. */
export function shownUrl(url: URL | string): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  shown.search = "";
  shown.hash = "";
  return shown.href;
}

const PROXIES = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"];

function usesProxy(): boolean {
  return PROXIES.some((name) => (process.env[name] ?? "") !== "");
}

/** Refuses private hosts before a connection is made; the connection checks again what the name resolves to. */
async function checkHost(url: URL, isNamed: boolean, signal: AbortSignal): Promise<void> {
  if (isNamed) return;
  const literal = literalAddress(url);
  if (literal === null ? isPrivateName(url.hostname) : isPrivateAddress(literal)) throw blockedError(url);
  // A proxy resolves the name itself; what we can see of it is checked here.
  if (literal !== null || !usesProxy()) return;
  let addresses: LookupAddress[];
  try {
    addresses = await Promise.race([resolveName(url.hostname, { all: true }), aborted(signal)]);
  } catch {
    return;
  }
  if (addresses.some(({ address }) => isPrivateAddress(address))) throw blockedError(url);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}

function blockedError(url: URL): FetchError {
  return new FetchError(
    "blocked",
    "the address is private, local or a metadata service, and was not asked for by name",
    shownUrl(url),
    "Give that URL as the target itself if you mean it",
  );
}

class BlockedAddress extends Error {}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Resolves a name and hands on public addresses only, so that what was checked is what is connected to. */
function guardedLookup(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  dnsLookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, []);
    // One private address among public ones is an attempt to get in by turns.
    if (found.some(({ address }) => isPrivateAddress(address))) return callback(new BlockedAddress(), []);
    const [first] = found;
    if (options.all || !first) return callback(null, found);
    callback(null, first.address, first.family);
  });
}

async function openDispatcher(
  isNamed: boolean,
  insecure: boolean,
): Promise<{ dispatcher: Dispatcher; close: () => void }> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const tls = { rejectUnauthorized: !insecure };
  const connect = isNamed ? tls : { ...tls, lookup: guardedLookup as never };
  const dispatcher = usesProxy() ? new EnvHttpProxyAgent({ connect, requestTls: tls }) : new Agent({ connect });
  return { dispatcher, close: () => void dispatcher.destroy().catch(() => {}) };
}

async function send(
  url: URL,
  first: URL,
  options: FetchOptions,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Response> {
  const { fetch } = await import("undici");
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  const headers: Record<string, string> = { accept: options.accept ?? "*/*", "user-agent": USER_AGENT };
  if (url.origin === first.origin) {
    const { username, password } = first;
    if (username !== "" || password !== "") {
      const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      headers["authorization"] = `Basic ${Buffer.from(pair).toString("base64")}`;
    }
    for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  }
  return fetch(bare, {
    method: options.method ?? "GET",
    headers,
    ...(options.body !== undefined && { body: options.body }),
    redirect: "manual",
    dispatcher,
    signal,
  });
}

function isRedirect(status: number, options: FetchOptions): boolean {
  return [301, 302, 303, 307, 308].includes(status) && options.method !== "POST";
}

function nextUrl(from: URL, location: string, count: number, options: FetchOptions): URL {
  const limit = options.maxRedirects ?? MAX_REDIRECTS;
  if (count > limit) {
    throw new FetchError("redirects", `it redirects more than ${limit} times`, shownUrl(from), "Give the final URL");
  }
  let next: URL;
  try {
    next = new URL(location, from);
  } catch {
    throw new FetchError("redirects", "it redirects to what is no URL", shownUrl(from), "Give the final URL");
  }
  const isWeb = next.protocol === "http:" || next.protocol === "https:";
  if (!isWeb || (from.protocol === "https:" && next.protocol === "http:")) {
    throw new FetchError(
      "redirects",
      `it redirects to ${next.protocol}`,
      shownUrl(from),
      "Only https is followed there",
    );
  }
  return next;
}

async function finish(
  response: Response,
  url: URL,
  redirects: readonly string[],
  options: FetchOptions,
): Promise<Fetched> {
  const answer = { status: response.status, headers: new Map(response.headers), url: shownUrl(url), redirects };
  const isWanted = options.wantsBody?.(response.status, response.headers.get("content-type") ?? "") ?? true;
  if (!isWanted) {
    await response.body?.cancel();
    return { ...answer, bytes: new Uint8Array() };
  }
  const limit = options.maxBytes ?? MAX_BYTES;
  const tooLarge = (): FetchError =>
    new FetchError(
      "too-large",
      `it answers with more than ${limit} bytes`,
      shownUrl(url),
      "Raise the limit with --max-size",
    );
  if (Number(response.headers.get("content-length") ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (options.budget) options.budget.left -= (chunk as Uint8Array).byteLength;
    if (size > limit || (options.budget?.left ?? 0) < 0) throw tooLarge();
    chunks.push(chunk as Uint8Array);
  }
  return { ...answer, bytes: Buffer.concat(chunks) };
}

/** Anything that went wrong as a sentence that quotes no header and no query. */
function failure(error: unknown, url: URL, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error;
  const where = shownUrl(url);
  if (signal.aborted) {
    return new FetchError("timeout", "it did not answer in time", where, "Try again, or raise --timeout", error);
  }
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof BlockedAddress) return blockedError(url);
    const refused = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1];
    if (refused !== undefined) {
      const what = `the proxy refused to pass the request on (status ${refused})`;
      return new FetchError("network", what, where, "Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY", error);
    }
    const said: unknown = (cause as NodeJS.ErrnoException).code;
    // An aborted request has a number there.
    const code = typeof said === "string" ? said : "";
    if (/CERT|SELF_SIGNED|TLS|SSL|ALTNAME|UNABLE_TO/.test(code)) {
      return new FetchError("tls", `its certificate is not trusted (${code})`, where, "Correct the certificate", error);
    }
    if (code.startsWith("E")) {
      return new FetchError("network", `it cannot be reached (${code})`, where, "Check the URL and the network", error);
    }
  }
  return new FetchError("network", "the request failed", where, "Check the URL and the network", error);
}
