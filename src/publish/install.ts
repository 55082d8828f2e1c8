import type { JsonObject } from "../load/types.ts";
import { slugOf } from "./store.ts";

/** How one client is told of a server. */
export interface Instruction {
  readonly client: string;
  /** File or menu that it goes into. */
  readonly where: string;
  readonly language: "json" | "toml" | "shell" | "text";
  readonly text: string;
}

interface Launch {
  readonly name: string;
  readonly command: string | null;
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly url: string | null;
  readonly headers: readonly string[];
  readonly sse: boolean;
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string").slice(0, 40) : [];

function launchOf(name: string, launch: JsonObject | null, transport: string): Launch | null {
  if (launch === null) return null;
  const { command, url } = launch;
  const known: Launch = {
    name: slugOf(name).slice(0, 40),
    command: typeof command === "string" && command !== "" ? command : null,
    args: strings(launch["args"]),
    env: strings(launch["env"]),
    url: typeof url === "string" && /^https?:\/\//i.test(url) ? url : null,
    headers: strings(launch["headers"]),
    sse: transport === "sse",
  };
  return known.command === null && known.url === null ? null : known;
}

/**
 * The same server for eight clients, from how it was really started or reached. Values of variables and headers are
 * never known, so each stands as a placeholder. Empty when the launch is not known. Formats as documented by each
 * client, read November 2026.
 */
export function instructions(name: string, launch: JsonObject | null, transport: string): readonly Instruction[] {
  const known = launchOf(name, launch, transport);
  if (!known) return [];
  return [
    claudeDesktop(known),
    {
      client: "Claude Code",
      where: "in a terminal",
      language: "shell",
      text: known.url === null ? claudeCodeLocal(known) : claudeCodeRemote(known, known.url),
    },
    entry(known, "Cursor", "~/.cursor/mcp.json", "mcpServers", { ...local(known), ...remote(known, "url") }),
    entry(known, "Windsurf", "~/.codeium/windsurf/mcp_config.json", "mcpServers", {
      ...local(known),
      ...remote(known, "serverUrl"),
    }),
    entry(known, "VS Code", ".vscode/mcp.json", "servers", {
      type: known.url === null ? "stdio" : known.sse ? "sse" : "http",
      ...local(known),
      ...remote(known, "url"),
    }),
    entry(
      known,
      "OpenCode",
      "opencode.json",
      "mcp",
      known.url === null
        ? { type: "local", command: [known.command ?? "", ...known.args], ...variables(known, "environment") }
        : { type: "remote", ...remote(known, "url") },
    ),
    { client: "Codex", where: "~/.codex/config.toml", language: "toml", text: codex(known) },
    entry(known, "Gemini CLI", "~/.gemini/settings.json", "mcpServers", {
      ...local(known),
      ...remote(known, known.sse ? "url" : "httpUrl"),
    }),
  ];
}

function entry(known: Launch, client: string, where: string, key: string, value: object): Instruction {
  return { client, where, language: "json", text: JSON.stringify({ [key]: { [known.name]: value } }, null, 2) };
}

function claudeDesktop(known: Launch): Instruction {
  const file = "claude_desktop_config.json (Settings, Developer)";
  if (known.url === null) return entry(known, "Claude Desktop", file, "mcpServers", local(known));
  return {
    client: "Claude Desktop",
    where: "Settings, Connectors, Add custom connector",
    language: "text",
    text: known.url,
  };
}

function local({ command, args, env }: Launch): object {
  return command === null ? {} : { command, args, ...variables({ env }, "env") };
}

function variables({ env }: Pick<Launch, "env">, key: string): object {
  return env.length === 0 ? {} : { [key]: Object.fromEntries(env.map((name) => [name, `<${name}>`])) };
}

function remote({ url, headers }: Launch, key: string): object {
  if (url === null) return {};
  if (headers.length === 0) return { [key]: url };
  return { [key]: url, headers: Object.fromEntries(headers.map((name) => [name, `<${name}>`])) };
}

/** Quoted for a POSIX shell wherever a character could mean something. */
function shell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function claudeCodeLocal({ name, command, args, env }: Launch): string {
  const set = env.map((variable) => `--env ${shell(`${variable}=<${variable}>`)}`);
  return ["claude mcp add", ...set, name, "--", ...[command ?? "", ...args].map(shell)].join(" ");
}

function claudeCodeRemote({ name, headers, sse }: Launch, url: string): string {
  const set = headers.map((header) => `--header ${shell(`${header}: <${header}>`)}`);
  return ["claude mcp add --transport", sse ? "sse" : "http", name, shell(url), ...set].join(" ");
}

/** JSON strings without escapes of their own are TOML basic strings too. */
function toml(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}

function codex({ name, command, args, env, url, headers }: Launch): string {
  const lines = [`[mcp_servers.${name}]`];
  if (url === null) {
    lines.push(`command = ${toml(command ?? "")}`, `args = [${args.map(toml).join(", ")}]`);
    if (env.length > 0) lines.push(`env = { ${env.map((key) => `${toml(key)} = ${toml(`<${key}>`)}`).join(", ")} }`);
  } else {
    lines.push(`url = ${toml(url)}`);
    if (headers.length > 0)
      lines.push(`http_headers = { ${headers.map((key) => `${toml(key)} = ${toml(`<${key}>`)}`).join(", ")} }`);
  }
  return lines.join("\n");
}
