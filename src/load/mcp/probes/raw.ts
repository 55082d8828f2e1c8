import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";
import type { JsonObject } from "../../types.ts";
import { isObject } from "../handshake.ts";
import { rawFetch } from "../http.ts";

/** One HTTP answer to a probe. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The JSON-RPC message in it, of a JSON body or of the first event. */
  readonly message: JsonObject | null;
  readonly tls: { readonly protocol: string | null; readonly daysLeft: number | null } | null;
}

export interface RawRequest {
  readonly url: URL;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
  readonly timeoutMs: number;
  readonly insecure: boolean;
}

/** Bytes of an answer that a probe reads: a long listing may be cut, and is then only known to be there. */
const MAX_PROBE_BYTES = 8 * 1024 * 1024;

/** Sends one request with `fetch`, redirects not followed. Throws only for errors of the network. */
export async function fetchRaw(options: RawRequest): Promise<RawAnswer> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  const response = await rawFetch(
    options.url,
    {
      method: options.method ?? (options.body === undefined ? "GET" : "POST"),
      headers: { ...options.headers },
      redirect: "manual",
      signal,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    },
    options.insecure,
  );
  const headers = new Map(response.headers);
  const streams = /event-stream/.test(headers.get("content-type") ?? "");
  const text = await readBody(response.body, streams, options.method === "GET");
  return { status: response.status, headers, message: messageIn(text, streams), tls: null };
}

async function readBody(
  body: ReadableStream<Uint8Array> | null,
  streams: boolean,
  openEnded: boolean,
): Promise<string> {
  if (body === null) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    while (size < MAX_PROBE_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.byteLength;
      // A stream may stay open after the answer.
      if (streams && (openEnded || messageIn(Buffer.concat(chunks).toString("utf8"), true) !== null)) break;
    }
  } catch {
    // Cut off or out of time: what came is judged.
  }
  await reader.cancel().catch(() => {});
  return Buffer.concat(chunks).toString("utf8");
}

function messageIn(text: string, streams: boolean): JsonObject | null {
  const candidates = streams
    ? text.split(/\r?\n\r?\n/).map((event) =>
        event
          .split(/\r?\n/)
          .filter((line) => line.startsWith("data:"))
          .map((line) => line.slice(5).trimStart())
          .join("\n"),
      )
    : [text];
  for (const candidate of candidates) {
    try {
      const value = JSON.parse(candidate) as JsonObject | JsonObject[];
      for (const item of Array.isArray(value) ? value : [value]) {
        if (isObject(item) && (item["result"] !== undefined || item["error"] !== undefined)) return item;
      }
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** Sends one request with a Host header of our choice, which `fetch` does not allow. */
export async function requestWithHost(options: RawRequest, host: string): Promise<RawAnswer> {
  const { url } = options;
  const secure = url.protocol === "https:";
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  const { request: send } = await (secure ? import("node:https") : import("node:http"));
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port === "" ? undefined : Number(url.port),
        path: `${url.pathname}${url.search}`,
        method: options.method ?? "POST",
        headers: {
          ...options.headers,
          host,
          ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
        },
        agent: false,
        ...(secure
          ? {
              servername: isIP(url.hostname.replace(/^\[|\]$/g, "")) ? "" : url.hostname,
              rejectUnauthorized: !options.insecure,
            }
          : {}),
      },
      (response) => {
        const tls = secure ? tlsOf(response.socket as TLSSocket) : null;
        // A stream that we open has nothing to say yet.
        void (options.method === "GET" && response.statusCode === 200 ? Promise.resolve("") : collect(response)).then(
          (text) => {
            request.destroy();
            const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
            const streams = /event-stream/.test(headers.get("content-type") ?? "");
            resolve({ status: response.statusCode ?? 0, headers, message: messageIn(text, streams), tls });
          },
        );
      },
    );
    const timer = setTimeout(() => request.destroy(new Error("no answer in time")), options.timeoutMs);
    request.on("close", () => clearTimeout(timer));
    request.on("error", reject);
    request.end(body);
  });
}

function collect(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const streams = /event-stream/.test(response.headers["content-type"] ?? "");
    const done = (): void => resolve(Buffer.concat(chunks).toString("utf8"));
    response.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_PROBE_BYTES || (streams && messageIn(Buffer.concat(chunks).toString("utf8"), true) !== null))
        done();
    });
    response.on("end", done);
    response.on("close", done);
    response.on("error", done);
  });
}

function tlsOf(socket: TLSSocket): RawAnswer["tls"] {
  const until = Date.parse(socket.getPeerCertificate?.()?.valid_to ?? "");
  return {
    protocol: socket.getProtocol?.() ?? null,
    daysLeft: Number.isNaN(until) ? null : Math.floor((until - Date.now()) / 86_400_000),
  };
}
