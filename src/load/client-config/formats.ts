import type { Json, JsonObject } from "../types.ts";

/** Agent clients whose configuration we read. */
export type ClientFormat =
  | "claude-desktop"
  | "claude-code"
  | "cursor"
  | "windsurf"
  | "vscode"
  | "opencode"
  | "codex"
  | "gemini-cli"
  | "zed"
  | "cline"
  | "goose"
  | "generic";

/** One server as its configuration names it, references not yet replaced. */
export interface ConfigServer {
  readonly name: string;
  readonly kind: "stdio" | "http";
  readonly transport: "auto" | "http" | "sse";
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly envFile: string | null;
  readonly cwd: string | null;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Name of the variable that holds a bearer token (Codex). */
  readonly bearerEnv: string | null;
  readonly disabled: boolean;
  /** Why it cannot be used; null when it can. */
  readonly problem: string | null;
  /** RFC 6901 pointer in the configuration. */
  readonly pointer: string;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);
const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Where the servers stand, by the key that tells the client. */
const SECTIONS: readonly (readonly [key: string, format: ClientFormat])[] = [
  ["mcpServers", "generic"],
  ["mcp_servers", "codex"],
  ["context_servers", "zed"],
];

/**
 * The client whose configuration a parsed file is; null when it is none. The path only decides between clients that
 * share a form.
 */
export function detectClientConfig(parsed: Json, path: string): ClientFormat | null {
  if (!isObject(parsed) || Object.hasOwn(parsed, "openapi") || Object.hasOwn(parsed, "swagger")) return null;
  const section = SECTIONS.find(([key]) => isObject(own(parsed, key)));
  if (section !== undefined) return section[1] === "generic" ? ofPath(path) : section[1];
  const projects = own(parsed, "projects");
  if (isObject(projects) && Object.values(projects).some((one) => isObject(one) && isObject(own(one, "mcpServers"))))
    return "claude-code";
  const mcp = own(parsed, "mcp");
  if (isObject(mcp))
    return isObject(own(mcp, "servers"))
      ? "vscode"
      : looksLikeServers(mcp) || /opencode/i.test(path)
        ? "opencode"
        : null;
  const servers = own(parsed, "servers");
  if (
    isObject(servers) &&
    (looksLikeServers(servers) || Array.isArray(own(parsed, "inputs")) || /(?:^|[\\/])mcp\.json$/i.test(path))
  )
    return "vscode";
  const extensions = own(parsed, "extensions");
  if (isObject(extensions) && (looksLikeServers(extensions) || /goose/i.test(path))) return "goose";
  return null;
}

function looksLikeServers(value: JsonObject): boolean {
  const entries = Object.values(value);
  return (
    entries.length > 0 &&
    entries.every(isObject) &&
    entries.some(
      (one) =>
        isObject(one) &&
        ["command", "cmd", "url", "uri", "serverUrl", "httpUrl"].some((key) => Object.hasOwn(one, key)),
    )
  );
}

/** The client of a file whose form several share. */
function ofPath(path: string): ClientFormat {
  const name = path.replaceAll("\\", "/").toLowerCase();
  if (name.endsWith("claude_desktop_config.json")) return "claude-desktop";
  if (/(?:^|\/)\.mcp\.json$|(?:^|\/)\.claude\.json$|\/\.claude\//.test(name)) return "claude-code";
  if (name.includes("/.cursor/")) return "cursor";
  if (/windsurf|codeium|(?:^|\/)mcp_config\.json$/.test(name)) return "windsurf";
  if (name.includes("/.gemini/")) return "gemini-cli";
  if (/cline_mcp_settings\.json$|\/\.cline\//.test(name)) return "cline";
  if (name.includes("/.vscode/")) return "vscode";
  return "generic";
}

/** Every server that a configuration names, in the order of the file; broken entries say what is wrong with them. */
export function serversOf(parsed: Json, format: ClientFormat): ConfigServer[] {
  if (!isObject(parsed)) return [];
  const found: ConfigServer[] = [];
  const names = new Set<string>();
  const section = (value: Json | undefined, pointer: string, suffix = ""): void => {
    if (!isObject(value)) return;
    for (const [key, entry] of Object.entries(value)) {
      let name = `${key}${suffix}`;
      for (let count = 2; names.has(name); count += 1) name = `${key}${suffix}#${count}`;
      names.add(name);
      const read = readServer(name, entry, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, format);
      if (read !== null) found.push(read);
    }
  };
  switch (format) {
    case "codex":
      section(own(parsed, "mcp_servers"), "/mcp_servers");
      break;
    case "zed":
      section(own(parsed, "context_servers"), "/context_servers");
      break;
    case "goose":
      section(own(parsed, "extensions"), "/extensions");
      break;
    case "opencode":
      section(own(parsed, "mcp"), "/mcp");
      break;
    case "vscode": {
      section(own(parsed, "servers"), "/servers");
      const mcp = own(parsed, "mcp");
      if (isObject(mcp)) section(own(mcp, "servers"), "/mcp/servers");
      section(own(parsed, "mcpServers"), "/mcpServers");
      break;
    }
    default: {
      section(own(parsed, "mcpServers"), "/mcpServers");
      const projects = own(parsed, "projects");
      if (!isObject(projects)) break;
      for (const [path, project] of Object.entries(projects)) {
        if (!isObject(project)) continue;
        const folder = path.split(/[\\/]/).findLast((part) => part !== "") ?? path;
        section(
          own(project, "mcpServers"),
          `/projects/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/mcpServers`,
          ` (${folder})`,
        );
      }
    }
  }
  return found;
}

function readServer(name: string, entry: Json | undefined, pointer: string, format: ClientFormat): ConfigServer | null {
  const base: ConfigServer = {
    name,
    kind: "stdio",
    transport: "auto",
    command: "",
    args: [],
    env: {},
    envFile: null,
    cwd: null,
    url: "",
    headers: {},
    bearerEnv: null,
    disabled: false,
    problem: null,
    pointer,
  };
  if (!isObject(entry)) return { ...base, problem: "its entry is not an object" };
  const type = text(own(entry, "type"))?.toLowerCase() ?? null;
  // Parts of the client itself and of its editor, which nobody can start from outside.
  if (
    format === "goose" &&
    (type === "builtin" || type === "platform" || type === "frontend" || type === "inline_python")
  )
    return null;
  if (
    format === "zed" &&
    own(entry, "settings") !== undefined &&
    own(entry, "command") === undefined &&
    own(entry, "url") === undefined
  ) {
    return { ...base, problem: "it is installed by an extension of the editor, which only the editor can start" };
  }
  const disabled = own(entry, "disabled") === true || own(entry, "enabled") === false;
  const cwd = text(own(entry, "cwd"));
  const url =
    text(own(entry, "url")) ?? text(own(entry, "serverUrl")) ?? text(own(entry, "httpUrl")) ?? text(own(entry, "uri"));
  const command = commandOf(entry);
  if (url !== null && command === null) {
    return {
      ...base,
      kind: "http",
      transport: transportOf(entry, type, format),
      url,
      headers: {
        ...strings(own(entry, "headers")),
        ...strings(own(entry, "http_headers")),
        ...fromVariables(own(entry, "env_http_headers")),
      },
      bearerEnv: text(own(entry, "bearer_token_env_var")),
      disabled,
    };
  }
  if (command === null) return { ...base, disabled, problem: "it has neither a command nor a URL" };
  return {
    ...base,
    command: command.command,
    args: command.args,
    env: {
      ...strings(own(entry, "env")),
      ...strings(own(entry, "environment")),
      ...strings(own(entry, "envs")),
      ...command.env,
    },
    envFile: text(own(entry, "envFile")),
    cwd,
    disabled,
  };
}

function commandOf(entry: JsonObject): { command: string; args: string[]; env: Record<string, string> } | null {
  const command = own(entry, "command") ?? own(entry, "cmd");
  const args = listOf(own(entry, "args"));
  if (typeof command === "string" && command !== "") return { command, args, env: {} };
  // OpenCode: one array.
  if (Array.isArray(command)) {
    const [first, ...rest] = listOf(command);
    return first === undefined ? null : { command: first, args: [...rest, ...args], env: {} };
  }
  // Zed before 2025: an object.
  if (isObject(command)) {
    const path = text(own(command, "path"));
    return path === null
      ? null
      : { command: path, args: listOf(own(command, "args")), env: strings(own(command, "env")) };
  }
  return null;
}

function transportOf(entry: JsonObject, type: string | null, format: ClientFormat): "auto" | "http" | "sse" {
  const wanted = type ?? text(own(entry, "transport"))?.toLowerCase() ?? null;
  if (wanted !== null && /^(?:http|streamable[-_]?http)$/.test(wanted)) return "http";
  if (wanted === "sse") return "sse";
  if (format === "gemini-cli") return own(entry, "httpUrl") === undefined ? "sse" : "http";
  return "auto";
}

function listOf(value: Json | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).filter((item) => typeof item === "string" || typeof item === "number").map(String);
}

function strings(value: Json | undefined): Record<string, string> {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(([, item]) => ["string", "number", "boolean"].includes(typeof item));
  return Object.fromEntries(entries.map(([name, item]) => [name, String(item)]));
}

/** Codex: header name to variable name. */
function fromVariables(value: Json | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(strings(value)).map(([name, variable]) => [name, `\${env:${variable}}`]));
}
