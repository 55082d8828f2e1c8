import type { Dispatcher } from "undici";
import { LoadError } from "../errors.ts";
import { redactUrl } from "../redact.ts";
import { isPrivateUrl } from "./hosts.ts";
import { uptime } from "../../clock.ts";

/** What one HTTP response said, for messages and probes. */
export interface Seen {
  readonly status: number;
  readonly contentType: string;
  readonly retryAfter: string | null;
  readonly authenticate: string | null;
  readonly location: string | null;
  readonly ms: number;
}

export interface EndpointFetch {
  readonly fetch: typeof globalThis.fetch;
  /** The newest response that was no success; null when there was none. */
  readonly lastFailure: () => Seen | null;
  readonly last: () => Seen | null;
  /** Requests sent. */
  readonly count: () => number;
}

export interface EndpointOptions {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly insecure: boolean;
  /** Lets a GET through: only the older HTTP+SSE transport needs one. */
  readonly stream: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Redirects that are followed, and only to the same origin. */
const MAX_REDIRECTS = 3;

/**
 * The `fetch` that the client's transports use. Credentials go to the target's origin alone; a redirect elsewhere ends
 * the request with a sentence; bodies are counted while they are read; every request has a deadline that covers its body.
 */
export function endpointFetch(options: EndpointOptions): EndpointFetch {
  let last: Seen | null = null;
  let lastFailure: Seen | null = null;
  let count = 0;

  const send: typeof globalThis.fetch = async (input, init) => {
    const target = new URL(typeof input === "string" || input instanceof URL ? input : input.url);
    const method = (init?.method ?? "GET").toUpperCase();
    // The stream of unasked messages is of no use to an audit, and one more open request on the server.
    if (method === "GET" && !options.stream) return new Response(null, { status: 405 });
    const streaming = method === "GET";
    const controller = new AbortController();
    const timer = streaming
      ? undefined
      : setTimeout(() => controller.abort(new TimeoutError(options.timeoutMs)), options.timeoutMs);
    timer?.unref();
    const signals = [init?.signal, options.signal, controller.signal].filter((signal) => signal != null);
    const signal = AbortSignal.any(signals);
    count += 1;
    const from = uptime();
    let url = target;
    for (let hop = 0; ; hop += 1) {
      const response = await rawFetch(
        url,
        { ...init, signal, redirect: "manual", headers: headersFor(url, init?.headers, options) },
        options.insecure,
      );
      const seen = see(response, uptime() - from);
      last = seen;
      if (!response.ok) lastFailure = seen;
      const next = redirectOf(url, response);
      if (next === null) return limited(response, options, () => clearTimeout(timer));
      await response.body?.cancel().catch(() => {});
      if (next.origin !== target.origin) throw redirectError(url, next);
      if (hop >= MAX_REDIRECTS) {
        throw new LoadError("it redirects in a circle", redactUrl(url.href), "Name the final address.");
      }
      url = next;
    }
  };
  return { fetch: send, last: () => last, lastFailure: () => lastFailure, count: () => count };
}

export class TimeoutError extends Error {
  constructor(ms: number) {
    super(`no complete answer within ${ms / 1000} s`);
    this.name = "TimeoutError";
  }
}

function redirectError(from: URL, to: URL): LoadError {
  const what = isPrivateUrl(to) && !isPrivateUrl(from) ? "a private address" : "another host";
  return new LoadError(
    `it redirects to ${what} (${redactUrl(to.origin)}), which is not followed`,
    redactUrl(from.href),
    "Name that address yourself if you trust it.",
  );
}

function headersFor(url: URL, given: RequestInit["headers"], options: EndpointOptions): Headers {
  const headers = new Headers(given as ConstructorParameters<typeof Headers>[0]);
  if (url.origin === options.url.origin) {
    for (const [name, value] of Object.entries(options.headers)) if (!headers.has(name)) headers.set(name, value);
  }
  headers.set("user-agent", options.userAgent);
  return headers;
}

function redirectOf(url: URL, response: Response): URL | null {
  if (![301, 302, 303, 307, 308].includes(response.status)) return null;
  const location = response.headers.get("location");
  if (location === null || !URL.canParse(location, url.href)) return null;
  return new URL(location, url.href);
}

function see(response: Response, ms: number): Seen {
  const header = (name: string): string | null => response.headers.get(name)?.slice(0, 2_000) ?? null;
  return {
    status: response.status,
    contentType: header("content-type") ?? "",
    retryAfter: header("retry-after"),
    authenticate: header("www-authenticate"),
    location: header("location"),
    ms,
  };
}

/** The same response with a body that ends in an error when it grows beyond the limit. */
function limited(response: Response, options: EndpointOptions, done: () => void): Response {
  if (response.body === null) {
    done();
    return response;
  }
  let bytes = 0;
  const declared = Number(response.headers.get("content-length") ?? 0);
  const tooLarge = (): LoadError =>
    new LoadError(
      `it sent an answer of more than ${Math.round(options.maxBytes / 1024 / 1024)} MB`,
      redactUrl(options.url.href),
      "A listing is at most a few MB; raise --max-size if this one is meant to be larger.",
    );
  if (declared > options.maxBytes) {
    done();
    void response.body.cancel().catch(() => {});
    throw tooLarge();
  }
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > options.maxBytes) controller.error(tooLarge());
        else controller.enqueue(chunk);
      },
      flush: done,
    }),
  );
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
}

const dispatchers = new Map<string, Dispatcher>();

/** `fetch` with the proxy of the environment, and without certificate checks where that was asked for. */
export async function rawFetch(url: URL, init: RequestInit, insecure: boolean): Promise<Response> {
  const proxied = usesProxy();
  if (!insecure && !proxied) return await fetch(url, init);
  const undici = await import("undici");
  const key = `${proxied} ${insecure}`;
  const tls = { rejectUnauthorized: !insecure };
  let dispatcher = dispatchers.get(key);
  if (dispatcher === undefined) {
    dispatcher = proxied
      ? new undici.EnvHttpProxyAgent({ requestTls: tls, connect: tls })
      : new undici.Agent({ connect: tls });
    dispatchers.set(key, dispatcher);
  }
  const response = await undici.fetch(url, { ...init, dispatcher } as never);
  return response as unknown as Response;
}

/** Whether the environment names a proxy. */
export function usesProxy(): boolean {
  return ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"].some((name) => process.env[name]);
}
