import type { Flags, Settings } from "../config/settings.ts";
import type { LiveLoaders } from "../load/options.ts";
import type { Document } from "../load/types.ts";
import { UsageError } from "./errors.ts";
import type { Progress } from "./terminal.ts";

/** Headers that the user named for the target: `--header`, `--bearer-env`. */
export async function headersOf(flags: Flags, env: NodeJS.ProcessEnv): Promise<Readonly<Record<string, string>>> {
  const headers: Record<string, string> = {};
  for (const header of (flags["header"] as readonly string[] | undefined) ?? []) {
    const at = header.indexOf(":");
    if (at <= 0) throw new UsageError(`--header ${header.slice(0, 20)}…: "Name: value" is wanted`);
    headers[header.slice(0, at).trim()] = header.slice(at + 1).trim();
  }
  const variable = flags["bearerEnv"];
  if (typeof variable === "string") {
    const token = env[variable];
    if (!token) throw new UsageError(`--bearer-env ${variable}: the variable is not set`);
    headers["authorization"] = `Bearer ${token}`;
  }
  return headers;
}

/** Loaders for what is not a file. */
export function liveLoaders(_settings: Settings, _flags: Flags, _server: string | null, _line: Progress): LiveLoaders {
  return {};
}

/** Starts the server that the words after `--` name. */
export async function loadStdio(
  words: readonly string[],
  _settings: Settings,
  _flags: Flags,
  _line: Progress,
): Promise<Document> {
  throw new UsageError(`${words[0] ?? ""} cannot be started yet`);
}
