import type { JSONRPCMessage, Transport } from "@modelcontextprotocol/client";
import { redactSecrets } from "../redact.ts";
import { startProcess, type Spawned } from "./process.ts";

/** A started server as a transport of the client, with what the report needs to know of it. */
export interface StdioConnection extends Transport {
  readonly process: Spawned;
  readonly noise: Noise;
  /** The last lines of standard error, secrets taken out. */
  stderrTail(lines: number): string[];
  /** Everything kept of standard error, raw: for names of variables only. */
  stderrText(): string;
  readonly stderrBytes: () => number;
  /** Why the connection ended; null while it lives. */
  readonly ended: () => Ended | null;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** Set when we ended it: a message beyond the limit. */
  readonly why: string | null;
}

/** What came on standard output and is no message of the protocol. */
export interface Noise {
  lines: number;
  samples: string[];
  /** Messages that had to be mended: no `jsonrpc`, a result that is no object, an id of null. */
  malformed: number;
}

const KEPT_STDERR = 64 * 1024;
const SAMPLES = 3;

/** Starts a server and speaks newline-delimited JSON with it. Noise on standard output is skipped and counted. */
export async function connectStdio(
  target: {
    readonly command: string;
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
  },
  maxBytes: number,
): Promise<StdioConnection> {
  const spawned = await startProcess(target.command, target.args, { env: target.env, cwd: target.cwd });
  const { child } = spawned;
  const noise: Noise = { lines: 0, samples: [], malformed: 0 };
  const pending = new Set<string | number>();
  let stderr: Buffer[] = [];
  let stderrKept = 0;
  let stderrBytes = 0;
  let ended: Ended | null = null;
  let closing = false;

  child.stderr.on("data", (chunk: Buffer) => {
    stderrBytes += chunk.length;
    stderr.push(chunk);
    stderrKept += chunk.length;
    while (stderr.length > 1 && stderrKept - stderr[0]!.length >= KEPT_STDERR) stderrKept -= stderr.shift()!.length;
  });
  child.stderr.on("error", () => {});
  child.stdin.on("error", () => {});
  child.stdout.on("error", () => {});

  const stderrText = (): string => {
    const text = Buffer.concat(stderr).toString("utf8");
    stderr = [Buffer.from(text)];
    return text.slice(-KEPT_STDERR);
  };

  const connection: StdioConnection = {
    process: spawned,
    noise,
    stderrText,
    stderrTail: (lines) => lastLines(stderrText(), lines),
    stderrBytes: () => stderrBytes,
    ended: () => ended,
    start: async () => {},
    send: (message: JSONRPCMessage) => {
      if (ended !== null || closing) return Promise.reject(new Error("the server has ended"));
      if ("id" in message && "method" in message) pending.add(message.id);
      return new Promise((resolve) => {
        if (child.stdin.write(`${JSON.stringify(message)}\n`)) resolve();
        else {
          // A server that stops reading must not hold us for ever: the request's own deadline decides.
          child.stdin.once("drain", resolve);
          child.once("close", () => resolve());
        }
      });
    },
    close: async () => {
      if (closing) return;
      closing = true;
      await spawned.end();
      connection.onclose?.();
    },
  };

  const take = (line: Buffer): void => {
    const text = line.toString("utf8").trim();
    if (text === "") return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      addNoise(noise, text);
      return;
    }
    for (const item of Array.isArray(value) ? value.slice(0, 1_000) : [value]) {
      const message = mend(item, pending, noise);
      if (message === null) addNoise(noise, text);
      else connection.onmessage?.(message);
    }
  };

  let parts: Buffer[] = [];
  let size = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const rest = chunk.subarray(from, at);
      from = at + 1;
      const line = parts.length === 0 ? rest : Buffer.concat([...parts, rest]);
      parts = [];
      size = 0;
      take(line);
    }
    if (from >= chunk.length) return;
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > maxBytes && ended === null) {
      parts = [];
      ended = { code: null, signal: null, why: `it sent a message of more than ${megabytes(maxBytes)} MB` };
      void connection.close();
    }
  });
  const finish = (code: number | null, signal: string | null): void => {
    ended ??= { code, signal, why: null };
    if (!closing) connection.onclose?.();
  };
  child.once("exit", (code, signal) => {
    // What it wrote last may still be on its way.
    setTimeout(() => finish(code, signal), 50).unref();
  });
  child.once("close", (code, signal) => finish(code, signal));
  return connection;
}

/** Gives a message the form that the client's schemas want, without touching its content; null for what is no message. */
export function mend(value: unknown, pending: Set<string | number>, noise: Noise): JSONRPCMessage | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const raw = value as Record<string, unknown>;
  const isRequest = typeof raw["method"] === "string";
  const isAnswer = !isRequest && ("result" in raw || "error" in raw) && "id" in raw;
  if (!isRequest && !isAnswer) return null;
  if (raw["jsonrpc"] !== "2.0") noise.malformed += 1;
  if (isRequest) return { ...raw, jsonrpc: "2.0" } as JSONRPCMessage;
  let id = raw["id"];
  if (typeof id !== "string" && typeof id !== "number") {
    noise.malformed += 1;
    // An error without an id answers the one request that is open, if there is just one.
    const [only] = pending;
    if (pending.size !== 1 || only === undefined) return null;
    id = only;
  }
  pending.delete(id as string | number);
  if (typeof id === "string" && /^\d{1,15}$/.test(id)) pending.delete(Number(id));
  const { result, error } = raw;
  if (typeof result === "object" && result !== null && !Array.isArray(result)) {
    return { jsonrpc: "2.0", id: id as string | number, result: result as Record<string, unknown> };
  }
  const fault = typeof error === "object" && error !== null ? (error as Record<string, unknown>) : {};
  if (!("error" in raw)) noise.malformed += 1;
  return {
    jsonrpc: "2.0",
    id: id as string | number,
    error: {
      code: Number.isSafeInteger(fault["code"]) ? (fault["code"] as number) : -32603,
      message: "error" in raw ? String(fault["message"] ?? error).slice(0, 2_000) : "the result is not an object",
    },
  };
}

function addNoise(noise: Noise, text: string): void {
  noise.lines += 1;
  if (noise.samples.length < SAMPLES) noise.samples.push(redactSecrets(text.slice(0, 200)));
}

/** The lines that tell most: those that name an error, of the last ones that are no stack frames or lone brackets. */
function lastLines(text: string, count: number): string[] {
  const plain = text
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/\u001b\[[0-9;?]{0,20}[A-Za-z]/g, "")
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
  const lines = redactSecrets(plain)
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^at\s|^Node\.js v\d|^\^+$|^(?:file|node):\S+:\d+$/.test(line))
    .slice(-12);
  const telling = lines.filter((line) =>
    /error|missing|requir|cannot|can't|fail|please|must|not (?:set|found)|invalid|denied|refused|usage/i.test(line),
  );
  return (telling.length > 0 ? telling : lines).slice(-count);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
