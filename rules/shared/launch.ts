import type { Json, JsonObject, McpLaunch, Place } from "../../src/load/types.ts";
import type { Server } from "../../src/surface/types.ts";
import { isObject } from "./operations.ts";

/** Name of a program without its folder. */
export function programOf(command: string): string {
  return (command.split(/[\\/]/u).at(-1) ?? command).toLowerCase().split(" ")[0] ?? "";
}

export function serverLabel(server: Server): string {
  return (server.id ?? server.name) || "?";
}

/** The command line as the configuration has it, cut to what fits a message. */
export function launchText(launch: McpLaunch): string {
  return [launch.command, ...(launch.args ?? [])].join(" ").slice(0, 300);
}

/** True for URLs on this machine. */
export function isLocal(url: string): boolean {
  return /^https?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal)(?:[:/?#]|$)/iu.test(
    url,
  );
}

export interface LaunchedPackage {
  readonly runner: string;
  readonly name: string;
  readonly pinned: boolean;
  /** Code from a repository or URL rather than a registry. */
  readonly remote: boolean;
  /** The same with a version, for a patch. */
  readonly fixed: string;
}

const NODE = new Set(["npx", "npx.cmd", "bunx", "pnpx"]);
const WITH_VALUE = new Set([
  "-p",
  "--package",
  "--from",
  "--with",
  "--python",
  "--index-url",
  "--registry",
  "-e",
  "--env",
  "-v",
  "--volume",
  "--name",
  "--network",
  "-w",
  "--mount",
  "--env-file",
  "--entrypoint",
  "-u",
  "--user",
  "-h",
  "--hostname",
  "--platform",
  "--add-host",
  "-p",
]);

/** What `npx`, `uvx`, `docker run` and their kin would fetch and run; undefined for other commands. */
export function launchedPackage(launch: McpLaunch): LaunchedPackage | undefined {
  const runner = programOf(launch.command ?? "");
  let args = launch.args ?? [];
  if (runner === "cmd" || runner === "cmd.exe") {
    const inner = args.findIndex((arg) => NODE.has(arg));
    if (inner < 0) return undefined;
    return launchedPackage({ command: args[inner]!, args: args.slice(inner + 1) });
  }
  const sub = args[0] ?? "";
  if ((runner === "pnpm" || runner === "yarn") && sub === "dlx") args = args.slice(1);
  else if (runner === "npm" && sub === "exec") args = args.slice(1);
  else if (runner === "uv" && sub === "tool" && args[1] === "run") args = args.slice(2);
  else if (runner === "pipx" && sub === "run") args = args.slice(1);
  else if (/^(?:docker|podman|nerdctl)$/u.test(runner)) return sub === "run" ? image(runner, args.slice(1)) : undefined;
  else if (!NODE.has(runner) && runner !== "uvx") return undefined;
  const named = args.findIndex((arg) => arg === "-p" || arg === "--package" || arg === "--from");
  const inline = args.find((arg) => /^--(?:package|from)=/u.test(arg))?.replace(/^--\w{1,10}=/u, "");
  const name =
    inline ??
    (named >= 0
      ? args[named + 1]
      : args.find((arg, index) => !arg.startsWith("-") && !WITH_VALUE.has(args[index - 1] ?? "")));
  if (!name) return undefined;
  const remote = /^(?:git\+|https?:|github:|git:|git@)/u.test(name);
  const python = runner === "uvx" || runner === "uv" || runner === "pipx";
  const pinned = remote
    ? /#[0-9a-f]{7,40}$|@[0-9a-f]{7,40}(?:$|#)/u.test(name)
    : /^[./~]/u.test(name) || (python ? /(?:==|@)v?\d/u.test(name) : /.@v?\d+\.\d+\.\d+/u.test(name));
  const bare = name.replace(/(.)(?:@|==).*$/u, "$1");
  return {
    runner,
    name,
    pinned,
    remote,
    fixed: remote ? `${name}#<commit>` : `${bare}${python ? "==" : "@"}<version>`,
  };
}

function image(runner: string, args: readonly string[]): LaunchedPackage | undefined {
  const name = args.find((arg, index) => !arg.startsWith("-") && !WITH_VALUE.has(args[index - 1] ?? ""));
  if (!name) return undefined;
  const tag = /:([^/:@]{1,128})$/u.exec(name)?.[1];
  const pinned = name.includes("@sha256:") || (tag !== undefined && tag !== "latest");
  return { runner, name, pinned, remote: false, fixed: `${name.replace(/:[^/:@]{1,128}$/u, "")}@sha256:<digest>` };
}

const GRANTS = ["autoApprove", "alwaysAllow", "autoApproved", "auto_approve", "alwaysAllowed"] as const;

/** Advance approvals in a client configuration: tool names, or `true` where a whole server is trusted. */
export function* grants(config: {
  readonly uri: string;
  readonly root: JsonObject;
}): Generator<{ at: Place; server: string; grant: true | readonly string[] }> {
  for (const key of ["mcpServers", "servers", "mcp", "mcp_servers", "context_servers", "extensions"]) {
    const group = config.root[key];
    if (!isObject(group)) continue;
    for (const [name, entry] of Object.entries(group)) {
      if (!isObject(entry)) continue;
      const base = `/${key}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (entry["trust"] === true)
        yield { at: { uri: config.uri, pointer: `${base}/trust` }, server: name, grant: true };
      for (const grant of GRANTS) {
        const value: Json | undefined = entry[grant];
        const at = { uri: config.uri, pointer: `${base}/${grant}` };
        if (value === true) yield { at, server: name, grant: true };
        else if (Array.isArray(value)) {
          const names = (value as readonly Json[]).filter((one): one is string => typeof one === "string");
          if (names.length > 0) yield { at, server: name, grant: names };
        }
      }
    }
  }
}
