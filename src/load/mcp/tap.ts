import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/client";
import type { JsonObject } from "../types.ts";
import { failureOf } from "./answers.ts";
import type { Answer } from "./types.ts";
import { uptime } from "../../clock.ts";

/**
 * A transport seen by the client through us. The client attaches to it as to a running session, so that the handshake
 * is ours: its own rejects a server over one missing field, and starts a stdio server twice to learn its era.
 */
export interface Tap {
  /** What the client connects to. */
  readonly transport: Transport;
  /** Sends one request past the client and gives its raw answer. */
  exchange(method: string, params: JsonObject, timeoutMs: number): Exchange;
  /** Sends a notification. */
  notify(method: string): Promise<void>;
  /** Methods of requests that the server sent to us. */
  readonly serverRequests: string[];
  /** Methods of notifications, with their number. */
  readonly notifications: Map<string, number>;
  /** Results without a `resultType`, which the 2026-07-28 era wants on each. */
  readonly untyped: () => number;
  /** Answers with an id that we never used. */
  readonly strangers: () => number;
  readonly closed: () => boolean;
}

export interface Exchange {
  readonly answer: Promise<Answer>;
}

const FIRST_ID = 1_000_000;

/** Puts a tap on a transport and starts it. */
export async function tapTransport(inner: Transport): Promise<Tap> {
  const open = new Map<string, (answer: Answer) => void>();
  const used = new Set<string>();
  const serverRequests: string[] = [];
  const notifications = new Map<string, number>();
  let strangers = 0;
  let untyped = 0;
  let counter = 0;
  let closed = false;

  const outer: Transport = {
    // Any value makes the client take the session as established.
    sessionId: "tapped",
    start: async () => {},
    send: (message, options) => {
      if ("method" in message && "id" in message) used.add(String(message.id));
      return inner.send(message, options);
    },
    close: () => inner.close(),
    setProtocolVersion: (version) => inner.setProtocolVersion?.(version),
  };

  /* oxlint-disable unicorn/prefer-add-event-listener -- the transports of the client have these properties only */
  inner.onmessage = (message, extra) => {
    if ("method" in message) {
      if ("id" in message) {
        if (serverRequests.length < 1_000) serverRequests.push(message.method.slice(0, 100));
      } else if (notifications.size < 100) {
        notifications.set(message.method, (notifications.get(message.method) ?? 0) + 1);
      }
    } else {
      if ("result" in message && typeof (message.result as JsonObject)["resultType"] !== "string") untyped += 1;
      const id = String(message.id);
      const settle = open.get(id);
      if (settle !== undefined) {
        open.delete(id);
        settle(
          "result" in message
            ? { kind: "result", result: message.result as JsonObject, ms: 0 }
            : { kind: "error", code: message.error.code, message: message.error.message, ms: 0 },
        );
        return;
      }
      if (!used.has(id)) {
        if (Number(id) <= FIRST_ID) strangers += 1;
        return;
      }
    }
    outer.onmessage?.(message, extra);
  };
  inner.onclose = () => {
    closed = true;
    for (const settle of open.values()) settle({ kind: "closed", why: "the connection was closed", ms: 0 });
    open.clear();
    outer.onclose?.();
  };
  inner.onerror = (error) => outer.onerror?.(error);
  /* oxlint-enable unicorn/prefer-add-event-listener */
  await inner.start();

  return {
    transport: outer,
    serverRequests,
    notifications,
    strangers: () => strangers,
    untyped: () => untyped,
    closed: () => closed,
    notify: (method) => inner.send({ jsonrpc: "2.0", method } as JSONRPCMessage),
    exchange: (method, params, timeoutMs) => {
      counter += 1;
      // Numbers, because servers exist that take no other ids; far from the client's own, which count from 0.
      const id = FIRST_ID + counter;
      const from = uptime();
      const answer = new Promise<Answer>((resolve) => {
        const settle = (got: Answer): void => {
          clearTimeout(timer);
          open.delete(String(id));
          resolve({ ...got, ms: uptime() - from });
        };
        const timer = setTimeout(() => settle({ kind: "timeout", ms: 0 }), timeoutMs);
        if (closed) return settle({ kind: "closed", why: "the connection was closed", ms: 0 });
        open.set(String(id), settle);
        inner
          .send({ jsonrpc: "2.0", id, method, params } as JSONRPCMessage)
          .catch((error: unknown) => settle(failureOf(error)));
      });
      return { answer };
    },
  };
}
