import { LoadError } from "./errors.ts";
import { MAX_PAGES } from "./limits.ts";
import { isPage, pagesOf } from "./kind.ts";
import { childPointer } from "./pointer.ts";
import type { Incomplete, Json, JsonObject, McpLaunch, McpListing, Transport } from "./types.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text = (value: Json | undefined): string | null => (typeof value === "string" ? value : null);
const object = (value: Json | undefined): JsonObject | null => (isObject(value) ? value : null);

/** One listing found in a saved file, and what could not be read of it. */
export interface ReadListing {
  readonly listing: McpListing;
  readonly incomplete: readonly Incomplete[];
}

/**
 * Reads a saved listing in every shape in use: the result of `tools/list`, the JSON-RPC response around it, one
 * object with tools, prompts and resources, an array of tools, pages of any of these, an MCPB or DXT manifest.
 * @throws {LoadError} when it lists nothing.
 */
export function readListing(root: Json, uri: string): ReadListing {
  const gathered = gather(root, uri);
  const { meta } = gathered;
  const info = infoOf(meta);
  const first = (kind: ListKind): string => gathered.at[kind][0]?.slice(0, -"/0".length) ?? `/${kind}`;
  const listing: McpListing = {
    server: null,
    serverInfo: info.value,
    protocolVersion: text(meta["protocolVersion"]),
    capabilities: object(meta["capabilities"]),
    instructions: text(meta["instructions"]),
    tools: gathered.items.tools,
    prompts: gathered.items.prompts,
    resources: gathered.items.resources,
    resourceTemplates: gathered.items.resourceTemplates,
    transport: transportOf(meta["transport"]),
    pointers: {
      tools: gathered.isScattered ? gathered.at.tools : first("tools"),
      prompts: first("prompts"),
      resources: first("resources"),
      resourceTemplates: first("resourceTemplates"),
      instructions: `${gathered.metaAt}/instructions`,
      serverInfo: gathered.metaAt + info.at,
    },
    uri,
    launch: launchOf(meta["launch"]),
  };
  return { listing, incomplete: gathered.incomplete };
}

const KINDS = ["tools", "prompts", "resources", "resourceTemplates"] as const;
type ListKind = (typeof KINDS)[number];

interface Gathered {
  readonly items: Record<ListKind, Json[]>;
  /** Pointer of every item. */
  readonly at: Record<ListKind, string[]>;
  pages: number;
  /** Tools stand in several lists, or in a map: each has a pointer of its own. */
  isScattered: boolean;
  meta: JsonObject;
  metaAt: string;
  readonly incomplete: Incomplete[];
}

function gather(root: Json, uri: string): Gathered {
  const gathered: Gathered = {
    items: { tools: [], prompts: [], resources: [], resourceTemplates: [] },
    at: { tools: [], prompts: [], resources: [], resourceTemplates: [] },
    pages: 0,
    isScattered: false,
    meta: {},
    metaAt: "",
    incomplete: [],
  };
  if (Array.isArray(root)) gatherArray(root as readonly Json[], gathered);
  else if (isObject(root)) {
    refuseRpcError(root, uri);
    const listed = pagesOf(root);
    if (isPage(root) || Object.hasOwn(root, "tools")) gatherPage(root, "", gathered);
    else if (listed) gatherPages(listed, "/pages", gathered);
    else {
      const pages = Object.entries(root).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
      for (const [key, page] of pages.slice(0, MAX_PAGES)) gatherPage(page, childPointer("", key), gathered);
    }
    if (gathered.metaAt === "") gathered.meta = { ...gathered.meta, ...root };
  }
  if (KINDS.every((kind) => gathered.items[kind].length === 0)) {
    const isGenerated = gathered.meta["tools_generated"] === true;
    throw new LoadError(
      isGenerated ? "the manifest says that its tools are made at run time" : "the listing has no tools",
      uri,
      isGenerated
        ? "Audit the running server instead"
        : "Save the whole answer to tools/list, or audit the running server",
    );
  }
  if (!KINDS.some((kind) => gathered.items[kind].some(isObject))) {
    throw new LoadError(
      "nothing in the listing is an object",
      `${uri}#${gathered.at.tools[0] ?? ""}`,
      "Save the whole answer to tools/list, not the names alone",
    );
  }
  return gathered;
}

function gatherArray(root: readonly Json[], gathered: Gathered): void {
  const pages = root.some((item) => isObject(item) && isPage(item));
  if (!pages) {
    gathered.pages = 1;
    root.forEach((item, index) => push(gathered, "tools", item, `/${index}`));
    return;
  }
  gatherPages(root, "", gathered);
}

function gatherPages(pages: readonly Json[], at: string, gathered: Gathered): void {
  pages.slice(0, MAX_PAGES).forEach((page, index) => {
    if (isObject(page)) gatherPage(page, `${at}/${index}`, gathered);
  });
}

function push(gathered: Gathered, kind: ListKind, item: Json, at: string): void {
  gathered.items[kind].push(item);
  gathered.at[kind].push(at);
}

function gatherPage(page: JsonObject, at: string, gathered: Gathered): void {
  const result = object(page["result"]);
  const body = result ?? page;
  const bodyAt = result ? `${at}/result` : at;
  gathered.pages += 1;
  if (gathered.pages > 1) gathered.isScattered = true;
  for (const kind of KINDS) {
    const list = body[kind];
    if (Array.isArray(list)) {
      (list as readonly Json[]).forEach((item, index) => push(gathered, kind, item, `${bodyAt}/${kind}/${index}`));
    } else if (isObject(list)) {
      // A map from name to tool.
      gathered.isScattered = true;
      for (const [name, item] of Object.entries(list)) {
        const named = isObject(item) && !Object.hasOwn(item, "name") ? { name, ...item } : (item ?? null);
        push(gathered, kind, named, childPointer(`${bodyAt}/${kind}`, name));
      }
    } else if (list !== undefined) {
      gathered.incomplete.push({ what: `${bodyAt}/${kind}`, why: `it is ${nameOf(list)} where a list should be` });
    }
  }
  if (gathered.pages === 1 || isObject(body["serverInfo"])) {
    gathered.meta = body;
    gathered.metaAt = bodyAt;
  }
  const cursor = body["nextCursor"];
  const last = gathered.incomplete.findIndex((entry) => entry.what === MORE_PAGES.what);
  if (last !== -1) gathered.incomplete.splice(last, 1);
  if (typeof cursor === "string" && cursor !== "") gathered.incomplete.push(MORE_PAGES);
}

const MORE_PAGES = { what: "tools/list", why: "the last page names a nextCursor: more pages were not saved" };

function nameOf(value: Json): string {
  return value === null ? "null" : `a ${typeof value}`;
}

function refuseRpcError(root: JsonObject, uri: string): void {
  const error = object(root["error"]);
  if (!error || isPage(root)) return;
  const message = text(error["message"]) ?? "no message";
  throw new LoadError(
    `this is a JSON-RPC error, not a listing: ${message}`,
    uri,
    "Save the successful answer to tools/list",
  );
}

/** Server information of a manifest or of a plain object, which keep it at the top. */
function infoOf(meta: JsonObject): { value: JsonObject; at: string } {
  const info = object(meta["serverInfo"]);
  if (info) return { value: info, at: "/serverInfo" };
  const picked: Record<string, Json> = {};
  const name = text(meta["name"]) ?? text(meta["source"]);
  const title = text(meta["display_name"]) ?? text(meta["title"]);
  if (name !== null) picked["name"] = name;
  if (title !== null) picked["title"] = title;
  for (const key of ["version", "description"]) {
    const value = text(meta[key]);
    if (value !== null) picked[key] = value;
  }
  return { value: picked, at: "" };
}

function transportOf(value: Json | undefined): Transport {
  return value === "stdio" || value === "http" || value === "sse" ? value : "file";
}

function strings(list: Json | undefined): string[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter((item) => typeof item === "string") : [];
}

function launchOf(value: Json | undefined): McpLaunch | null {
  const launch = object(value);
  if (!launch) return null;
  return {
    ...(typeof launch["command"] === "string" && { command: launch["command"] }),
    ...(Array.isArray(launch["args"]) && { args: strings(launch["args"]) }),
    ...(Array.isArray(launch["env"]) && { env: strings(launch["env"]) }),
    ...(typeof launch["url"] === "string" && { url: launch["url"] }),
    ...(Array.isArray(launch["headers"]) && { headers: strings(launch["headers"]) }),
  };
}

/** A snapshot or another file of several servers: each has its own listing. */
export function readServers(root: JsonObject, uri: string): { listings: McpListing[]; incomplete: Incomplete[] } {
  const servers = root["servers"];
  if (!Array.isArray(servers)) {
    throw new LoadError("the snapshot has no list of servers", `${uri}#/servers`, "Make the snapshot again");
  }
  const listings: McpListing[] = [];
  const incomplete: Incomplete[] = [];
  (servers as readonly Json[]).forEach((entry, index) => {
    const at = `/servers/${index}`;
    if (!isObject(entry)) {
      incomplete.push({ what: at, why: `it is ${nameOf(entry)} where a server should be` });
      return;
    }
    const list = (kind: ListKind): readonly Json[] => {
      const value = entry[kind];
      if (value !== undefined && value !== null && !Array.isArray(value)) {
        incomplete.push({ what: `${at}/${kind}`, why: `it is ${nameOf(value)} where a list should be` });
      }
      return Array.isArray(value) ? value : [];
    };
    const info = infoOf(entry);
    listings.push({
      server: text(entry["server"]),
      serverInfo: info.value,
      protocolVersion: text(entry["protocolVersion"]),
      capabilities: object(entry["capabilities"]),
      instructions: text(entry["instructions"]),
      tools: list("tools"),
      prompts: list("prompts"),
      resources: list("resources"),
      resourceTemplates: list("resourceTemplates"),
      transport: transportOf(entry["transport"]),
      pointers: {
        tools: `${at}/tools`,
        prompts: `${at}/prompts`,
        resources: `${at}/resources`,
        resourceTemplates: `${at}/resourceTemplates`,
        instructions: `${at}/instructions`,
        serverInfo: at + info.at,
      },
      uri,
      launch: launchOf(entry["launch"]),
    });
  });
  return { listings, incomplete };
}
