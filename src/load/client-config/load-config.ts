import type { ParseError } from "jsonc-parser";
import { open } from "node:fs/promises";
import { LoadError } from "../errors.ts";
import { describe, showTarget } from "../mcp/explain.ts";
import { assemble, launchOf, recordServer, settingsOf, type Recorded } from "../mcp/live.ts";
import { observer } from "../mcp/observe.ts";
import type { LaunchPlan, LiveOptions, LiveTarget, Settings } from "../mcp/types.ts";
import { parse } from "../parse.ts";
import { registerNamedValue } from "../redact.ts";
import type { Json, JsonObject, McpDocument } from "../types.ts";
import { detectClientConfig, serversOf, type ClientFormat, type ConfigServer } from "./formats.ts";
import { resolveServer } from "./resolve-server.ts";

/** A configuration that was read; nothing of it has been started. */
export interface ClientConfig {
  readonly path: string;
  readonly format: ClientFormat;
  readonly root: JsonObject;
  readonly servers: readonly ConfigServer[];
}

const MAX_CONFIG_BYTES = 16 * 1024 * 1024;

/** Servers of one configuration that are started side by side. */
const SIDE_BY_SIDE = 4;

/**
 * Reads the configuration file of an agent client: JSON with comments, TOML or YAML.
 * @throws LoadError when it cannot be read, is no such file, or names no server.
 */
export async function loadClientConfig(path: string, options: { readonly text?: string } = {}): Promise<ClientConfig> {
  const content = options.text ?? (await readBounded(path));
  const root = await parseConfig(content, path);
  const format = detectClientConfig(root, path);
  if (format === null) {
    throw new LoadError(
      "this is no configuration of an agent client",
      path,
      "It names no MCP servers under a key that a known client reads.",
    );
  }
  const servers = serversOf(root, format);
  if (servers.length === 0)
    throw new LoadError("the configuration names no MCP servers", path, "Add one, or give another file.");
  rememberConfig(servers);
  return { path, format, root: root as JsonObject, servers };
}

async function readBounded(path: string): Promise<string> {
  try {
    const handle = await open(path);
    try {
      const { size } = await handle.stat();
      if (size > MAX_CONFIG_BYTES)
        throw new LoadError("it is larger than 16 MB", path, "No client's configuration is.");
      return (await handle.readFile("utf8")).replace(/^\uFEFF/, "");
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new LoadError(
      code === "ENOENT" ? "there is no such file" : `it cannot be read (${describe(error)})`,
      path,
      "Check the path.",
    );
  }
}

async function parseConfig(content: string, path: string): Promise<Json> {
  const fail = (what: string): LoadError => new LoadError(what, path, "Mend it in the client, or give another file.");
  if (/\.toml$/i.test(path)) {
    const { parse: parseToml } = await import("smol-toml");
    try {
      return JSON.parse(JSON.stringify(parseToml(content))) as Json;
    } catch (error) {
      throw fail(`it is not valid TOML (${describe(error).split(" ").slice(0, 12).join(" ")})`);
    }
  }
  if (/\.ya?ml$/i.test(path)) return parse(Buffer.from(content), path).root;
  try {
    return JSON.parse(content) as Json;
  } catch {
    const { parse: parseJsonc, printParseErrorCode } = await import("jsonc-parser");
    const errors: ParseError[] = [];
    const value = parseJsonc(content, errors, { allowTrailingComma: true }) as Json;
    const [first] = errors;
    if (first === undefined) return value;
    const line = content.slice(0, first.offset).split("\n").length;
    throw new LoadError(
      `it is not valid JSON (${printParseErrorCode(first.error)})`,
      `${path}:${line}`,
      "Mend it in the client, or give another file.",
    );
  }
}

/** Every value that could be a secret is remembered before anything is said about the file. */
function rememberConfig(servers: readonly ConfigServer[]): void {
  for (const server of servers) {
    for (const [name, value] of Object.entries(server.env)) if (!/^\$?\{/.test(value)) registerNamedValue(name, value);
    for (const [name, value] of Object.entries(server.headers))
      if (!/\$?\{/.test(value)) registerNamedValue(name, value);
  }
}

/** What would be started or called, for the person to see first. */
export function launchPlans(config: ClientConfig, options: LiveOptions = {}): LaunchPlan[] {
  return chosen(config, options)
    .filter((server) => server.problem === null)
    .map((server) => ({
      server: server.name,
      kind: server.kind,
      text: showTarget(bareTarget(server)),
      env: Object.keys(server.env),
    }));
}

function bareTarget(server: ConfigServer): LiveTarget {
  return server.kind === "http"
    ? { kind: "http", url: server.url, headers: server.headers, transport: server.transport }
    : { kind: "stdio", command: server.command, args: server.args, env: server.env };
}

/**
 * Whether calling an endpoint hands it something of this machine: a variable that its address or headers refer to.
 * A configuration may come with the repository under audit, and its endpoint would get the secret.
 */
function takesFromUs(server: ConfigServer): boolean {
  if (server.kind !== "http") return false;
  return server.bearerEnv !== null || [server.url, ...Object.values(server.headers)].some((text) => /[${]/.test(text));
}

/**
 * Why credentials of the command line cannot be sent: several endpoints would get them, and none was named. Null when
 * it is clear whom they are for. A configuration may come with the repository under audit, and so may its endpoints.
 */
export function unaddressedCredentials(config: ClientConfig, options: LiveOptions): string | null {
  if (!hasCredentials(options) || (options.servers ?? []).length > 0) return null;
  const endpoints = chosen(config, options).filter((server) => server.kind === "http");
  if (endpoints.length <= (options.foundConfig === true ? 0 : 1)) return null;
  const names = endpoints.map((server) => server.name).join(", ");
  return `the credentials would go to ${endpoints.length > 1 ? `${endpoints.length} endpoints` : "an endpoint"} that nobody named (${names.slice(0, 300)})`;
}

function hasCredentials(options: LiveOptions): boolean {
  const { bearerEnv, tokenCommand, headers } = options;
  return bearerEnv !== undefined || tokenCommand !== undefined || Object.keys(headers ?? {}).length > 0;
}

function chosen(config: ClientConfig, options: LiveOptions): readonly ConfigServer[] {
  const wanted = options.servers ?? [];
  if (wanted.length === 0) {
    const active = config.servers.filter((server) => !server.disabled || options.includeDisabled === true);
    if (active.length > 0) return active;
    throw new LoadError("every server in it is switched off", config.path, "Name one with --server NAME.");
  }
  return wanted.map((name) => {
    const server = config.servers.find((one) => one.name === name);
    if (server !== undefined) return server;
    const names = config.servers.map((one) => one.name).join(", ");
    throw new LoadError(`it names no server "${name}"`, config.path, `It names ${names.slice(0, 300)}.`);
  });
}

/**
 * Starts the servers of a configuration, lists and probes each, and gives one document with a listing per server. A
 * server that cannot be started is an entry in `incomplete`, unless it is the only one.
 * @throws LoadError when nobody agreed to the start, credentials are for nobody in particular, or no server could be
 *   reached.
 */
export async function loadConfigServers(config: ClientConfig, options: LiveOptions = {}): Promise<McpDocument> {
  const servers = chosen(config, options);
  const unaddressed = unaddressedCredentials(config, options);
  if (unaddressed !== null) throw new LoadError(unaddressed, config.path, "Name the one they are for.");
  const plans = launchPlans(config, options);
  const handsOver = servers.find(takesFromUs);
  if (options.yes !== true && (handsOver !== undefined || plans.some((plan) => plan.kind === "stdio"))) {
    const agreed = options.confirm === undefined ? false : await options.confirm(plans);
    if (!agreed) {
      const started = plans.filter((plan) => plan.kind === "stdio").map((plan) => `${plan.server}: ${plan.text}`);
      const named = (started.length > 0 ? started : [handsOver?.name ?? ""]).join("; ");
      const shown = named.length > 400 ? `${named.slice(0, 400)}…` : named;
      throw new LoadError(
        options.confirm === undefined
          ? `its servers are not started without consent (${shown})`
          : "its servers were not started",
        config.path,
        "Pass --yes to start what it names.",
      );
    }
  }
  const settings = settingsOf(options);
  // With several servers `--env` only fills references: the token of one is not for the others.
  const handed = servers.length === 1 ? settings.env : {};
  const results = await mapLimited(servers, SIDE_BY_SIDE, (server) =>
    recordOne(server, config, settings, handed ?? {}),
  );
  const failures = results.filter((result) => result.failure !== null);
  if (failures.length === results.length) {
    const [first] = failures;
    if (results.length === 1 && first?.failure) throw first.failure;
    throw new LoadError(
      `none of its ${results.length} servers could be reached`,
      config.path,
      `The first: ${first?.failure?.message ?? "unknown"}`,
    );
  }
  const root = { uri: config.path, root: config.root };
  return assemble(
    results.map((result) => result.recorded),
    config.path,
    settings,
    root,
  );
}

interface Result {
  readonly recorded: Recorded;
  readonly failure: LoadError | null;
}

async function recordOne(
  server: ConfigServer,
  config: ClientConfig,
  settings: Settings,
  handed: Readonly<Record<string, string>>,
): Promise<Result> {
  let target = bareTarget(server);
  try {
    const resolved = await resolveServer(server, config.path, settings);
    target =
      resolved.target.kind === "stdio"
        ? { ...resolved.target, env: { ...resolved.target.env, ...handed } }
        : resolved.target;
    const recorded = await recordServer(target, { ...settings, ...resolved.settings }, server.name);
    // The configuration as it is written is what others install from: references, not values.
    return {
      recorded: { ...recorded, record: { ...recorded.record, launch: launchOf(bareTarget(server), settings) } },
      failure: null,
    };
  } catch (error) {
    const failure =
      error instanceof LoadError
        ? error
        : new LoadError(`it failed (${describe(error)})`, server.name, "Run it by hand to see why.");
    const watch = observer(server.name);
    watch.add("reachable", server.kind === "stdio" ? "start of the command" : "the endpoint", failure.what, {
      value: false,
    });
    return {
      failure,
      recorded: {
        record: {
          server: server.name,
          transport: server.kind,
          launch: launchOf(bareTarget(server), settings),
          protocolVersion: null,
          serverInfo: {},
          capabilities: null,
          instructions: null,
          tools: [],
          prompts: [],
          resources: [],
          resourceTemplates: [],
        },
        observations: watch.list,
        incomplete: [{ what: `server ${server.name}`, why: `${failure.what}. ${failure.hint}` }],
      },
    };
  }
}

async function mapLimited<In, Out>(
  items: readonly In[],
  limit: number,
  map: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = Array.from({ length: items.length });
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await map(items[index] as In);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
