import { redactSecrets } from "../redact.ts";
import { explainNetwork } from "./explain.ts";
import type { Answer } from "./types.ts";

/** An answer in a few words, secrets taken out. */
export function outcomeOf(answer: Answer): string {
  switch (answer.kind) {
    case "result":
      return "answered";
    case "error":
      return `error ${answer.code}${answer.status ? ` (status ${answer.status})` : ""}: ${redactSecrets(answer.message).slice(0, 120)}`;
    case "http":
      return `status ${answer.status}`;
    case "timeout":
      return "no answer in time";
    case "closed":
      return answer.why;
    default:
      return explainNetwork(answer.error, "", 0).what;
  }
}

/** What a request of the client that threw means, as an answer. */
export function readFailure(error: unknown, isClosed: boolean): Answer {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === "number") return { kind: "error", code, message: String(message ?? "").slice(0, 2_000), ms: 0 };
  if (code === "REQUEST_TIMEOUT") return { kind: "timeout", ms: 0 };
  if (code === "CONNECTION_CLOSED" || code === "NOT_CONNECTED" || isClosed) {
    return { kind: "closed", why: "the connection was closed", ms: 0 };
  }
  return failureOf(error);
}

/** What a failed send means, as an answer. */
export function failureOf(error: unknown): Answer {
  const fault = error as { data?: { status?: unknown; text?: unknown }; status?: unknown } | null;
  const status = fault?.data?.status;
  if (typeof status === "number") {
    const text = typeof fault?.data?.text === "string" ? fault.data.text : "";
    return rpcErrorIn(text, status) ?? { kind: "http", status, headers: null, text, ms: 0 };
  }
  return { kind: "failed", error, ms: 0 };
}

/** The JSON-RPC error in the body of an HTTP error, where there is one. */
export function rpcErrorIn(text: string, status: number): Answer | null {
  if (!text.trimStart().startsWith("{") || text.length > 1_000_000) return null;
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown; message?: unknown } };
    if (typeof error !== "object" || error === null || typeof error.code !== "number") return null;
    return { kind: "error", code: error.code, message: String(error.message ?? "").slice(0, 2_000), status, ms: 0 };
  } catch {
    return null;
  }
}

/** Ends the wait for a promise after some milliseconds. */
export async function withDeadline<Value>(promise: Promise<Value>, ms: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer in time"), { name: "TimeoutError" })), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
