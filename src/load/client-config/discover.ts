import { stat } from "node:fs/promises";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import type { ClientFormat } from "./formats.ts";

/** A place where a client keeps its configuration. */
export interface ConfigPlace {
  readonly client: ClientFormat;
  readonly path: string;
  /** `user`: of the person; `project`: of the folder. */
  readonly scope: "user" | "project";
}

export interface Machine {
  readonly home: string;
  readonly platform: NodeJS.Platform;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** This machine. */
export function thisMachine(cwd = process.cwd()): Machine {
  return { home: homedir(), platform: platform(), cwd, env: process.env };
}

/** Every place where a known client may keep its servers, whether or not there is a file. */
export function configPlaces(machine: Machine = thisMachine()): ConfigPlace[] {
  const { home, cwd, env } = machine;
  const config = env["XDG_CONFIG_HOME"] || join(home, ".config");
  const roaming = env["APPDATA"] || join(home, "AppData", "Roaming");
  const support = join(home, "Library", "Application Support");
  const app = machine.platform === "darwin" ? support : machine.platform === "win32" ? roaming : config;
  const user = (client: ClientFormat, ...parts: string[]): ConfigPlace => ({
    client,
    path: join(...(parts as [string])),
    scope: "user",
  });
  const project = (client: ClientFormat, ...parts: string[]): ConfigPlace => ({
    client,
    path: join(cwd, ...parts),
    scope: "project",
  });
  const storage = join("globalStorage", "saoudrizwan.claude-dev", "settings", "cline_mcp_settings.json");
  return [
    user("claude-desktop", app, "Claude", "claude_desktop_config.json"),
    user("claude-code", home, ".claude.json"),
    project("claude-code", ".mcp.json"),
    user("cursor", home, ".cursor", "mcp.json"),
    project("cursor", ".cursor", "mcp.json"),
    user("windsurf", home, ".codeium", "windsurf", "mcp_config.json"),
    user("vscode", app, "Code", "User", "mcp.json"),
    user("vscode", app, "Code", "User", "settings.json"),
    project("vscode", ".vscode", "mcp.json"),
    ...["opencode.json", "opencode.jsonc"].flatMap((name) => [
      user("opencode", config, "opencode", name),
      project("opencode", name),
    ]),
    user("codex", env["CODEX_HOME"] || join(home, ".codex"), "config.toml"),
    project("codex", ".codex", "config.toml"),
    user("gemini-cli", home, ".gemini", "settings.json"),
    project("gemini-cli", ".gemini", "settings.json"),
    user("zed", machine.platform === "win32" ? join(roaming, "Zed") : join(config, "zed"), "settings.json"),
    project("zed", ".zed", "settings.json"),
    user("cline", app, "Code", "User", storage),
    user("cline", home, ".cline", "data", "settings", "cline_mcp_settings.json"),
    user(
      "goose",
      machine.platform === "win32" ? join(roaming, "Block", "goose", "config") : join(config, "goose"),
      "config.yaml",
    ),
  ];
}

/** The places where there is a file. Reads nothing of it. */
export async function discoverConfigs(machine: Machine = thisMachine()): Promise<ConfigPlace[]> {
  const seen = new Set<string>();
  const places = configPlaces(machine).filter(({ path }) => !seen.has(path) && seen.add(path));
  const found = await Promise.all(places.map(async (place) => ((await isFile(place.path)) ? place : null)));
  return found.filter((place) => place !== null);
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Whether a file's name or folder says that it is a client's configuration. */
export function isConfigPath(path: string): boolean {
  const name = path.replaceAll("\\", "/").toLowerCase();
  return (
    /(?:^|\/)(?:claude_desktop_config\.json|\.mcp\.json|\.claude\.json|mcp_config\.json|cline_mcp_settings\.json|opencode\.jsonc?)$/.test(
      name,
    ) ||
    /(?:^|\/)(?:\.cursor|\.vscode|\.gemini|\.zed|zed|code\/user)\/(?:mcp|settings)\.json$/.test(name) ||
    /(?:^|\/)\.?codex\/config\.toml$|(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/.test(name)
  );
}
