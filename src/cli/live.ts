import { basename } from "node:path";
import type { Flags, Settings } from "../config/settings.ts";
import { isConfigPath } from "../load/client-config/discover.ts";
import type { LiveLoaders } from "../load/options.ts";
import type { LaunchPlan, LiveOptions, ProgressEvent } from "../load/mcp/types.ts";
import type { Document } from "../load/types.ts";
import { safeLine } from "../report/escape/terminal.ts";
import { UsageError } from "./errors.ts";
import type { Progress } from "./terminal.ts";

/** Headers that the user named with `--header`. */
export function headersOf(flags: Flags): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const header of words(flags["header"])) {
    const at = header.indexOf(":");
    if (at <= 0) throw new UsageError('--header: "Name: value" is wanted');
    headers[header.slice(0, at).trim()] = header.slice(at + 1).trim();
  }
  return headers;
}

/** How live servers are asked, from the flags. */
export function liveOptions(settings: Settings, flags: Flags, server: string | null, line: Progress): LiveOptions {
  return {
    ...(settings.timeoutMs !== undefined && { timeoutMs: settings.timeoutMs }),
    probe: flags["probe"] !== false && settings.file.load?.probe !== false,
    headers: headersOf(flags),
    ...(typeof flags["bearerEnv"] === "string" && { bearerEnv: flags["bearerEnv"] }),
    ...(typeof flags["tokenCommand"] === "string" && { tokenCommand: flags["tokenCommand"] }),
    ...(flags["oauth"] === true && { oauth: true }),
    env: environmentOf(flags),
    inputs: inputsOf(flags),
    yes: flags["yes"] === true,
    ...(process.stdin.isTTY && process.stderr.isTTY && { confirm: askToStart }),
    onProgress: (event) => tell(event, line),
    insecure: flags["insecure"] === true,
    ...(server !== null && { servers: [server] }),
    now: () => settings.now,
  };
}

/** `NAME=value`, or `NAME` to hand this process's own value on. */
function environmentOf(flags: Flags): Readonly<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const pair of words(flags["env"])) {
    const at = pair.indexOf("=");
    const name = at === -1 ? pair : pair.slice(0, at);
    const value = at === -1 ? process.env[name] : pair.slice(at + 1);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new UsageError(`--env ${safeLine(name)}: no name of a variable`);
    if (value === undefined) throw new UsageError(`--env ${name}: the variable is not set`);
    env[name] = value;
  }
  return env;
}

/** `ID=value` for `${input:ID}`. */
function inputsOf(flags: Flags): Readonly<Record<string, string>> {
  const pairs = words(flags["input"]).map((pair): [string, string] => {
    const at = pair.indexOf("=");
    if (at <= 0) throw new UsageError("--input: ID=VALUE is wanted");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

async function askToStart(plans: readonly LaunchPlan[]): Promise<boolean> {
  const { createInterface } = await import("node:readline/promises");
  process.stderr.write("\r\u001b[2KThis starts or calls:\n");
  for (const plan of plans) {
    const env = plan.env.length > 0 ? `  (environment: ${plan.env.join(", ")})` : "";
    process.stderr.write(`  ${safeLine(plan.server)}: ${safeLine(plan.text)}${safeLine(env)}\n`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question("Start them? [y/N] ")).trim());
  } finally {
    terminal.close();
  }
}

function tell(event: ProgressEvent, line: Progress): void {
  if (event.kind === "sign-in") process.stderr.write(`sign in at ${safeLine(event.url)}\n`);
  else line.say(safeLine("text" in event ? `${event.server ?? ""} ${event.text}` : ""));
}

/** What was said about a target besides its name. */
export interface TargetWords {
  /** Server of a client's configuration. */
  readonly server: string | null;
  /** A pattern or `--discover` found the file: nobody named it. */
  readonly found?: boolean;
}

/** Loaders for what is not a file: an MCP endpoint, the servers of a client configuration. */
export function liveLoaders(settings: Settings, flags: Flags, words: TargetWords, line: Progress): LiveLoaders {
  return {
    url: async (url) => {
      const { loadLive } = await import("../load/mcp/live.ts");
      return loadLive({ kind: "http", url }, liveOptions(settings, flags, words.server, line));
    },
    config: async ({ uri, text }) => loadConfig(uri, settings, flags, words, line, text),
  };
}

/** Starts the server that the words after `--` name. */
export async function loadStdio(
  command: readonly string[],
  settings: Settings,
  flags: Flags,
  line: Progress,
): Promise<Document> {
  const [program, ...args] = command;
  if (program === undefined) throw new UsageError("--stdio needs the command after `--`");
  const { loadLive } = await import("../load/mcp/live.ts");
  const options = liveOptions(settings, flags, null, line);
  return loadLive({ kind: "stdio", command: program, args, ...(options.env && { env: options.env }) }, options);
}

/** True for a file that only a client's configuration can be, by its name. */
export function isClientConfig(path: string): boolean {
  return isConfigPath(path) && basename(path) !== "settings.json" ? true : /\.toml$/i.test(path);
}

/** Loads the servers of an agent client's configuration. */
export async function loadConfig(
  path: string,
  settings: Settings,
  flags: Flags,
  { server, found }: TargetWords,
  line: Progress,
  text?: string,
): Promise<Document> {
  const { loadClientConfig, loadConfigServers, unaddressedCredentials } =
    await import("../load/client-config/load-config.ts");
  const config = await loadClientConfig(path, text === undefined ? {} : { text });
  const options = { ...liveOptions(settings, flags, server, line), foundConfig: found === true };
  const unaddressed = unaddressedCredentials(config, options);
  if (unaddressed !== null) {
    throw new UsageError(`${path}: ${unaddressed}`, "name the one that they are for with --server NAME");
  }
  return loadConfigServers(config, options);
}

function words(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
