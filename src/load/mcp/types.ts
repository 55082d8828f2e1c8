import type { JsonObject, Observation, Transport } from "../types.ts";

/** A server to talk to. */
export type LiveTarget =
  | {
      readonly kind: "stdio";
      readonly command: string;
      readonly args: readonly string[];
      readonly env?: Readonly<Record<string, string>>;
      readonly cwd?: string;
    }
  | {
      readonly kind: "http";
      readonly url: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** `auto` tries Streamable HTTP and falls back to HTTP+SSE. */
      readonly transport?: "auto" | "http" | "sse";
    };

/** What would be started or called, redacted, as it is shown before anything happens. */
export interface LaunchPlan {
  readonly server: string;
  readonly kind: "stdio" | "http";
  /** `npx -y @scope/server --flag`, or the URL. */
  readonly text: string;
  /** Names of the variables that are handed over. */
  readonly env: readonly string[];
}

/** Interactive sign-in with a browser. */
export interface OAuthOptions {
  /** A client registered beforehand; otherwise one is registered on the fly where the server allows it. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  /** Port of the loopback redirect; any free one when absent. */
  readonly port?: number;
  /** Opens the page; the system's browser when absent. */
  readonly openBrowser?: (url: string) => void | Promise<void>;
  /** Milliseconds that the person has; 5 minutes when absent. */
  readonly timeoutMs?: number;
}

export type ProgressEvent =
  | { readonly kind: "start"; readonly server: string | null; readonly text: string }
  | { readonly kind: "step"; readonly server: string | null; readonly text: string }
  | { readonly kind: "sign-in"; readonly server: string | null; readonly url: string }
  | { readonly kind: "done"; readonly server: string | null; readonly text: string };

/** How live servers are loaded. Everything has a safe default. */
export interface LiveOptions {
  /** Milliseconds for the start with its handshake, and for each request after it: 30,000. */
  readonly timeoutMs?: number;
  /** False leaves the probes out: only the listing is asked for. */
  readonly probe?: boolean;
  /** Sent to the target's own origin only; of a configuration, to the one endpoint that was named or is alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the environment variable that holds a bearer token. */
  readonly bearerEnv?: string;
  /** Command that prints a bearer token; run by the shell, as the user typed it. */
  readonly tokenCommand?: string;
  readonly oauth?: boolean | OAuthOptions;
  /** Whether a configuration was found rather than named: no endpoint of it gets credentials unless it is named. */
  readonly foundConfig?: boolean;
  /** Variables handed to a started server, and used for `${VAR}` references, before those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Values for `${input:id}` references. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Starts what a configuration file names without asking. */
  readonly yes?: boolean;
  /** Asked before servers of a configuration file are started, unless `yes`. */
  readonly confirm?: (plans: readonly LaunchPlan[]) => Promise<boolean>;
  readonly onProgress?: (event: ProgressEvent) => void;
  /** Accepts any TLS certificate. */
  readonly insecure?: boolean;
  /** Bytes of one message, and of one listing with all its pages: 64 MB. */
  readonly maxBytes?: number;
  /** Servers of a configuration file that are audited: names; all when absent. */
  readonly servers?: readonly string[];
  /** Includes servers that the configuration switches off. */
  readonly includeDisabled?: boolean;
  /** Folder of a started server. */
  readonly cwd?: string;
  /** Ends everything early. */
  readonly signal?: AbortSignal;
  /** Time of the recording; now when absent. */
  readonly now?: () => Date;
}

/** Options with their defaults filled in. */
export interface Settings extends LiveOptions {
  readonly timeoutMs: number;
  readonly probe: boolean;
  readonly maxBytes: number;
  readonly userAgent: string;
  readonly version: string;
}

/** Milliseconds that a server has to answer `server/discover` before `initialize` is sent too. */
export const ERA_PROBE_MS = 2_500;

export const DEFAULT_TIMEOUT_MS = 30_000;

/** 64 MB: thirty times the largest answer of 63 published servers (2.1 MB). */
export const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** The two ways in which the protocol opens a conversation, and a server that does neither. */
export type Era = "modern" | "legacy" | "none";

/** The newest version of each era that we speak. */
export const MODERN_VERSION = "2026-07-28";
export const LEGACY_VERSION = "2025-11-25";
export const KNOWN_VERSIONS: readonly string[] = [
  MODERN_VERSION,
  LEGACY_VERSION,
  "2025-06-18",
  "2025-03-26",
  "2024-11-05",
  "2024-10-07",
];

export interface Handshake {
  readonly era: Era;
  readonly protocolVersion: string | null;
  readonly serverInfo: JsonObject;
  readonly capabilities: JsonObject | null;
  readonly instructions: string | null;
  /** Milliseconds from the start of the server, or the first request, to the answer. */
  readonly ms: number;
  /** What `server/discover` got: `answered`, `refused`, `silent`, `not asked`. */
  readonly discover: string;
}

/** A JSON-RPC answer. */
export type Answer =
  | { readonly kind: "result"; readonly result: JsonObject; readonly ms: number }
  | {
      readonly kind: "error";
      readonly code: number;
      readonly message: string;
      readonly status?: number;
      readonly ms: number;
    }
  | {
      readonly kind: "http";
      readonly status: number;
      readonly headers: Headers | null;
      readonly text: string;
      readonly ms: number;
    }
  | { readonly kind: "timeout"; readonly ms: number }
  | { readonly kind: "closed"; readonly why: string; readonly ms: number }
  | { readonly kind: "failed"; readonly error: unknown; readonly ms: number };

/** One thing that was sent, for the list of requests in the report. */
export interface Sent {
  readonly text: string;
  readonly outcome: string;
  readonly ms: number;
}

/** One server's part of a live or recorded document. */
export interface RecordedServer {
  readonly server: string | null;
  readonly transport: Transport;
  readonly handshake: Handshake;
  readonly observations: readonly Observation[];
}
