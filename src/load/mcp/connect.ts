import type {
  Client,
  StandardSchemaV1,
  StreamableHTTPClientTransport,
  Transport as ClientTransport,
} from "@modelcontextprotocol/client";
import type { LoadError } from "../errors.ts";
import type { JsonObject } from "../types.ts";
import { failureOf, outcomeOf, readFailure, withDeadline } from "./answers.ts";
import { explainHttp, explainNetwork, explainStart, explainStdio, NotMcpError, showTarget } from "./explain.ts";
import { envelope, greet, type ClientInfo, type Greeting } from "./handshake.ts";
import { endpointFetch, type EndpointFetch } from "./http.ts";
import { sniffUrl } from "./sniff.ts";
import { connectStdio, type StdioConnection } from "./stdio.ts";
import { tapTransport, type Tap } from "./tap.ts";
import type { Answer, Handshake, LiveTarget, Sent, Settings } from "./types.ts";
import { uptime } from "../../clock.ts";

/** An open conversation with a server. */
export interface Connection {
  readonly target: LiveTarget;
  readonly transport: "stdio" | "http" | "sse";
  readonly handshake: Handshake;
  readonly tap: Tap;
  readonly stdio: StdioConnection | null;
  readonly endpoint: EndpointFetch | null;
  /** Times that the server was started: 2 when it left over the first question. */
  readonly starts: number;
  /** What was sent, in order. */
  readonly sent: Sent[];
  sessionId(): string | null;
  /** Sends one request and never throws. */
  ask(method: string, params?: JsonObject, options?: AskOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly timeoutMs?: number;
  /** Why it is sent, for the list of requests. */
  readonly purpose?: string;
  /** Protocol version claimed in a request of the 2026-07-28 era. */
  readonly version?: string;
}

/** Results of tools would be validated with it, and no tool is called. */
const NO_VALIDATOR = {
  getValidator(): never {
    throw new Error("no tool is called");
  },
};

/** Takes any result as it is: what is wrong with it is for the rules to say. */
const ANY_RESULT = {
  "~standard": { version: 1, vendor: "assayer", validate: (value: unknown) => ({ value }) },
} as StandardSchemaV1<unknown, JsonObject>;

/**
 * Connects to a server and greets it.
 * @throws LoadError with a plain sentence when it cannot be started or reached, refuses us, or is no MCP server.
 */
export async function connect(
  target: LiveTarget,
  settings: Settings,
  headers: Readonly<Record<string, string>>,
): Promise<Connection> {
  return target.kind === "stdio"
    ? await connectProcess(target, settings)
    : await connectEndpoint(target, settings, headers);
}

async function connectProcess(target: LiveTarget & { kind: "stdio" }, settings: Settings): Promise<Connection> {
  for (let starts = 1; ; starts += 1) {
    let stdio: StdioConnection;
    try {
      stdio = await connectStdio(target, settings.maxBytes);
    } catch (error) {
      throw explainStart(error, target);
    }
    try {
      const tap = await tapTransport(stdio);
      const greeting = await greet(tap, {
        info: infoOf(settings),
        timeoutMs: settings.timeoutMs,
        legacyOnly: starts > 1,
        cpuMs: () => stdio.process.cpuMs(),
      });
      if (greeting.ok) {
        return await established({
          target,
          settings,
          tap,
          greeting,
          stdio,
          inner: stdio,
          endpoint: null,
          kind: "stdio",
          starts,
        });
      }
      await settle();
      // Some older servers end over any request before `initialize`: those get a second start.
      const left = greeting.onProbe && stdio.ended()?.code === 0 && stdio.stderrTail(1).length === 0;
      const protest =
        greeting.onProbe && /initiali[sz]e|server\/discover|unknown method|method not found/i.test(stdio.stderrText());
      if (starts === 1 && stdio.ended()?.why == null && (left || protest)) {
        await stdio.close();
        continue;
      }
      throw explainStdio(
        stdio,
        greeting.during === "server/discover" ? "the start" : greeting.during,
        target,
        settings.timeoutMs,
        greeting.answer,
      );
    } catch (error) {
      await stdio.close();
      throw error;
    }
  }
}

async function connectEndpoint(
  target: LiveTarget & { kind: "http" },
  settings: Settings,
  headers: Readonly<Record<string, string>>,
): Promise<Connection> {
  const url = new URL(target.url);
  const { SSEClientTransport, StreamableHTTPClientTransport } = await import("@modelcontextprotocol/client");
  const wanted = target.transport ?? (/\/sse\/?$/.test(url.pathname) ? "sse" : "auto");
  const order: readonly ("http" | "sse")[] =
    wanted === "auto"
      ? ["http", "sse"]
      : wanted === "sse" && target.transport === undefined
        ? ["sse", "http"]
        : [wanted];
  let problem: LoadError | null = null;
  for (const kind of order) {
    const endpoint = endpointFetch({
      url,
      headers,
      userAgent: settings.userAgent,
      maxBytes: settings.maxBytes,
      timeoutMs: settings.timeoutMs,
      insecure: settings.insecure === true,
      stream: kind === "sse",
      signal: settings.signal,
    });
    const inner: ClientTransport =
      kind === "http"
        ? new StreamableHTTPClientTransport(url, { fetch: endpoint.fetch, redirectPolicy: "follow" })
        : new SSEClientTransport(url, { fetch: endpoint.fetch, eventSourceInit: { fetch: endpoint.fetch as never } });
    let greeting: Greeting;
    try {
      const tap = await withDeadline(tapTransport(inner), settings.timeoutMs);
      greeting = await greet(tap, {
        info: infoOf(settings),
        timeoutMs: settings.timeoutMs,
        legacyOnly: kind === "sse",
      });
      if (greeting.ok) {
        return await established({ target, settings, tap, greeting, stdio: null, inner, endpoint, kind, starts: 1 });
      }
    } catch (error) {
      // The stream of the older transport could not be opened.
      const code = (error as { code?: unknown }).code;
      const answer: Answer =
        typeof code === "number" ? { kind: "http", status: code, headers: null, text: "", ms: 0 } : failureOf(error);
      greeting = { ok: false, answer, during: "opening the event stream", onProbe: false };
    }
    await inner.close().catch(() => {});
    const failure = explainHttp(
      greeting.answer,
      endpoint.lastFailure(),
      target,
      greeting.during,
      settings.timeoutMs,
      hasToken(headers),
    );
    if (isDecisive(greeting.answer, endpoint)) throw failure;
    problem ??= failure;
  }
  const sniff = await sniffUrl(url, settings, headers).catch(() => null);
  if (sniff !== null && sniff.kind !== "error") throw new NotMcpError(sniff, showTarget(target));
  throw problem ?? explainNetwork(new Error("no answer"), showTarget(target), settings.timeoutMs);
}

/** Answers that another transport would not change. */
function isDecisive(answer: Answer, endpoint: EndpointFetch): boolean {
  if (answer.kind === "failed") {
    const text = String(answer.error);
    // A 200 with another content type is an answer of something that is no MCP server.
    return !/content type|content-type|Zod|invalid_union|JSON|Non-200|SSE error/i.test(text) || endpoint.count() === 0;
  }
  if (answer.kind === "timeout") return true;
  const status = answer.kind === "http" || answer.kind === "error" ? answer.status : undefined;
  return status === 401 || status === 403 || status === 429 || (status !== undefined && status >= 500);
}

function hasToken(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => /^(?:authorization|x-api-key|cookie)$|token|key/i.test(name));
}

interface Established {
  readonly target: LiveTarget;
  readonly settings: Settings;
  readonly tap: Tap;
  readonly greeting: Greeting & { ok: true };
  readonly stdio: StdioConnection | null;
  readonly inner: ClientTransport;
  readonly endpoint: EndpointFetch | null;
  readonly kind: "stdio" | "http" | "sse";
  readonly starts: number;
}

async function established(parts: Established): Promise<Connection> {
  const { tap, settings, inner, kind } = parts;
  const { handshake } = parts.greeting;
  const { Client } = await import("@modelcontextprotocol/client");
  const client: Client = new Client(infoOf(settings), { capabilities: {}, jsonSchemaValidator: NO_VALIDATOR });
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the client has this property only
  client.onerror = () => {};
  await client.connect(tap.transport);
  if (handshake.era === "legacy" && handshake.protocolVersion !== null)
    inner.setProtocolVersion?.(handshake.protocolVersion);
  const sent: Sent[] = [];
  sent.push({
    text: handshake.discover === "not asked" ? "initialize" : "server/discover, initialize",
    outcome: "handshake",
    ms: handshake.ms,
  });
  let closing: Promise<void> | null = null;

  const ask = async (method: string, params: JsonObject = {}, options: AskOptions = {}): Promise<Answer> => {
    const timeout = options.timeoutMs ?? settings.timeoutMs;
    const from = uptime();
    const body =
      handshake.era === "modern" ? { ...params, _meta: envelope(infoOf(settings), options.version) } : params;
    let answer: Answer;
    try {
      const result = await client.request({ method, params: body }, ANY_RESULT, { timeout });
      answer = { kind: "result", result, ms: uptime() - from };
    } catch (error) {
      answer = { ...readFailure(error, tap.closed()), ms: uptime() - from };
    }
    sent.push({
      text: options.purpose ? `${method} (${options.purpose})` : method,
      outcome: outcomeOf(answer),
      ms: answer.ms,
    });
    return answer;
  };

  return {
    target: parts.target,
    transport: kind,
    handshake,
    tap,
    stdio: parts.stdio,
    endpoint: parts.endpoint,
    starts: parts.starts,
    sent,
    sessionId: () => inner.sessionId ?? null,
    ask,
    close: () =>
      (closing ??= (async () => {
        const { terminateSession } = inner as Partial<StreamableHTTPClientTransport>;
        if (kind === "http" && inner.sessionId && terminateSession) {
          await withDeadline(terminateSession.call(inner as StreamableHTTPClientTransport), 2_000).catch(() => {});
        }
        await client.close().catch(() => {});
        await inner.close().catch(() => {});
      })()),
  };
}

export function infoOf(settings: Settings): ClientInfo {
  return { name: "assayer", version: settings.version };
}

/** Gives the process's end the moment that it needs to be seen. */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 80);
  });
}
