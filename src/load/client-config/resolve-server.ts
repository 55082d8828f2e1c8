import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, resolve } from "node:path";
import { LoadError } from "../errors.ts";
import type { LiveTarget, Settings } from "../mcp/types.ts";
import { registerNamedValue, registerSecret } from "../redact.ts";
import type { ConfigServer } from "./formats.ts";
import { replaceReferences, type References } from "./references.ts";

/** Replaces the references of one server and reads its file of variables. */
export async function resolveServer(
  server: ConfigServer,
  configPath: string,
  settings: Settings,
): Promise<{ target: LiveTarget; settings: Partial<Settings> }> {
  if (server.problem !== null) throw new LoadError(server.problem, server.name, "Mend its entry in the configuration.");
  const folder = dirname(resolve(configPath));
  const workspace = /^\.(?:vscode|cursor|gemini|zed|codex)$/.test(basename(folder)) ? dirname(folder) : folder;
  const references: References = {
    env: { ...process.env, ...settings.env },
    inputs: settings.inputs ?? {},
    used: registerNamedValue,
    workspace,
    home: homedir(),
  };
  const missing = new Set<string>();
  const fill = (text: string): string => {
    const { text: filled, missing: lost } = replaceReferences(text, references);
    for (const one of lost) missing.add(one);
    return filled;
  };
  const fillAll = (map: Readonly<Record<string, string>>, secret: boolean): Record<string, string> =>
    Object.fromEntries(
      Object.entries(map).map(([name, value]) => {
        const filled = fill(value);
        if (filled !== value && secret) registerSecret(filled);
        return [name, filled];
      }),
    );
  const target: LiveTarget =
    server.kind === "http"
      ? { kind: "http", url: fill(server.url), headers: fillAll(server.headers, true), transport: server.transport }
      : {
          kind: "stdio",
          command: fill(server.command),
          args: server.args.map(fill),
          env: {
            ...(await readEnvFile(server.envFile === null ? null : resolve(workspace, fill(server.envFile)))),
            ...fillAll(server.env, false),
          },
          ...(server.cwd === null ? {} : { cwd: resolve(workspace, fill(server.cwd)) }),
        };
  if (missing.size > 0) {
    throw new LoadError(
      `it needs ${[...missing].join(", ")}`,
      server.name,
      "Set it in the environment, or pass --env NAME=value.",
    );
  }
  return { target, settings: server.bearerEnv === null ? {} : { bearerEnv: server.bearerEnv } };
}

async function readEnvFile(path: string | null): Promise<Record<string, string>> {
  if (path === null) return {};
  let content: string;
  try {
    content = (await readFile(path, "utf8")).slice(0, 1_000_000);
  } catch (error) {
    throw new LoadError(
      `its file of variables cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})`,
      path,
      "Check the path.",
    );
  }
  const env: Record<string, string> = {};
  for (const line of content.split(/\r?\n/)) {
    const found = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/.exec(line.slice(0, 10_000));
    if (found) env[found[1] ?? ""] = (found[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2");
  }
  for (const [name, value] of Object.entries(env)) registerNamedValue(name, value);
  return env;
}
