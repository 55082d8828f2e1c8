import type { Settings, TargetSettings, Flags } from "../config/settings.ts";
import type { TargetConfig } from "../config/types.ts";
import { LoadError } from "../load/errors.ts";
import type { LoadOptions } from "../load/options.ts";
import type { Document } from "../load/types.ts";
import { safeLine } from "../report/escape/terminal.ts";
import { UsageError } from "./errors.ts";
import type { TargetWords } from "./live.ts";
import type { ProgramContext } from "./program.ts";
import { askForRoom } from "./room.ts";
import type { Progress } from "./terminal.ts";
import type { TimingTable } from "./timing.ts";
import { uptime } from "../clock.ts";

/** Name of the target that `--stdio -- command` stands for. */
export const STDIO_TARGET = "stdio:";

/**
 * Targets that the command line names.
 *
 * @throws UsageError for `--stdio` without a command, or mixed with other targets.
 */
export async function namedTargets(
  args: readonly unknown[],
  flags: Flags,
  { rest }: ProgramContext,
): Promise<readonly (string | TargetConfig)[]> {
  const named = args.flat().filter((arg): arg is string => typeof arg === "string");
  if (flags["stdio"] === true) {
    if (rest === null || rest.length === 0) {
      throw new UsageError(
        "--stdio needs the command after `--`",
        "for instance: assayer --stdio -- npx -y @scope/server",
      );
    }
    if (named.length > 0) throw new UsageError(`--stdio and the target ${named[0]} exclude each other`);
    return [STDIO_TARGET];
  }
  if (flags["discover"] === true) return discovered(flags);
  return [...named, ...(rest ?? [])];
}

async function discovered(flags: Flags): Promise<readonly string[]> {
  const { discoverConfigs } = await import("../load/client-config/discover.ts");
  const found = await discoverConfigs();
  if (found.length === 0) {
    throw new LoadError("no agent client's configuration was found", "this machine", "Name a configuration file");
  }
  if (flags["quiet"] !== true) {
    for (const config of found) process.stderr.write(`found ${safeLine(config.path)} (${config.client})\n`);
  }
  return found.map((config) => config.path);
}

/**
 * Loads what one target stands for: a glob may be many documents. A document that cannot be loaded is given as its
 * error when there are others.
 */
export async function* loadDocuments(
  target: TargetSettings,
  settings: Settings,
  flags: Flags,
  context: ProgramContext,
  timing: TimingTable | null,
  line: Progress,
): AsyncGenerator<Document | Error> {
  const clocked = async (load: () => Promise<Document>): Promise<Document> => {
    const from = uptime();
    try {
      return await load();
    } finally {
      timing?.stage("load", uptime() - from);
    }
  };
  if (target.target === STDIO_TARGET) {
    const { loadStdio } = await import("./live.ts");
    yield await clocked(() => loadStdio(context.rest ?? [], settings, flags, line));
    return;
  }
  const { expandTargets } = await import("../load/expand.ts");
  const outside = (path: string): void => {
    process.stderr.write(
      `assayer: ${safeLine(path)} is a link out of the folder and is left out: name it to audit it\n`,
    );
  };
  const names = await expandTargets([target.target], { onOutside: outside });
  const found = flags["discover"] === true || names.some((name) => name !== target.target);
  for (const name of names) {
    try {
      yield await clocked(() => loadOne(name, { server: target.server, found }, settings, flags, line));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      yield error;
    }
  }
}

/** Loads one target that is a single document. */
export async function loadOne(
  name: string,
  target: TargetWords,
  settings: Settings,
  flags: Flags,
  line: Progress,
): Promise<Document> {
  const { loadTarget } = await import("../load/load.ts");
  line.say(`reading ${safeLine(name)}`);
  const { liveLoaders, headersOf, isClientConfig, loadConfig } = await import("./live.ts");
  if (isClientConfig(name)) return loadConfig(name, settings, flags, target, line);
  const options: LoadOptions = {
    maxSize: settings.maxBytes,
    timeoutMs: settings.timeoutMs,
    allowRemoteRefs: flags["allowRemoteRefs"] === true || settings.file.load?.allowRemoteRefs === true,
    allowOutsideRefs: flags["allowOutsideRefs"] === true,
    insecure: flags["insecure"] === true,
    headers: headersOf(flags),
    live: liveLoaders(settings, flags, target, line),
    beforeParse: askForRoom,
  };
  if (flags["insecure"] === true) process.stderr.write("assayer: TLS certificates are NOT verified (--insecure)\n");
  const document = await loadTarget(name, options);
  const isConfig = document.kind === "mcp" && document.config !== null;
  if (typeof flags["server"] === "string" && !isConfig) {
    throw new UsageError(
      `--server ${safeLine(flags["server"])} names a server of an agent client's configuration, and ${safeLine(name)} is none`,
    );
  }
  return document;
}
