import { clients } from "../catalogue.ts";
import type { Surface, Tool } from "../surface/types.ts";
import { schemaFact } from "./schema-shape.ts";
import type { ClientFact, SchemaFact, SchemaFeature } from "./types.ts";

type ClientRow = (typeof clients.clients)[number];
type ClientLimit = ClientRow["limits"][number];
type ToolEffect = ClientFact["tools"][number]["effect"];

/** Tools named per client; the reasons carry the full count. */
const maxToolsListed = 500;
const yearInMs = 366 * 24 * 3600 * 1000;
const patterns = new Map<ClientLimit, RegExp>();
for (const { limits } of clients.clients)
  for (const limit of limits) if (limit.pattern) patterns.set(limit, new RegExp(limit.pattern, "u"));

const rank: Record<ToolEffect, number> = { rejected: 3, dropped: 2, cut: 1 };
const toolEffect: Record<ClientLimit["effect"], ToolEffect | null> = {
  "refused-listing": "rejected",
  rejected: "rejected",
  dropped: "dropped",
  cut: "cut",
  degraded: null,
  note: null,
};

/**
 * Which client takes this listing, which drops or cuts what, and why. One entry per client of the lexicon, in its
 * order; at most 500 tools are named per client. Rows that were read more than a year before `asOf` say so.
 * Linear in tools times clients; pure.
 */
export function clientFacts(surface: Surface, asOf: Date): readonly ClientFact[] {
  if (surface.tools.length === 0) return [];
  const serverNames = new Map(surface.servers.map((server) => [server.id, configuredName(server.id, server.name)]));
  const views = surface.tools.map((tool): View => ({
    tool,
    schema: schemaFact(tool),
    serverName: serverNames.get(tool.server) ?? "",
  }));
  const hitsOf = remembered(views);
  return clients.clients.map((row) => clientFact(row, surface, { views, hitsOf }, serverNames, asOf));
}

type HitsOf = (limit: ClientLimit) => readonly View[];

/** Tools that break a limit; many clients have the same one, and are told what was found for the first. */
function remembered(views: readonly View[]): HitsOf {
  const known = new Map<string, readonly View[]>();
  return (limit) => {
    const { kind, value, pattern, format, hints, features } = limit;
    const key = JSON.stringify([kind, value, pattern, format, hints, features]);
    let hits = known.get(key);
    if (hits === undefined) known.set(key, (hits = views.filter(breaking(limit))));
    return hits;
  };
}

interface View {
  readonly tool: Tool;
  readonly schema: SchemaFact | undefined;
  readonly serverName: string;
}

/**
 * The name that people would configure a server under: the configuration's own, else the shortest plausible one made
 * from the server's name, so that no alarm hangs on a prefix that nobody would choose.
 */
export function configuredName(id: string | null, name: string): string {
  if (id !== null) return id;
  const words = name
    .slice(name.lastIndexOf("/") + 1)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== "" && !["mcp", "server", "api", "rest", "the"].includes(word));
  return words.slice(0, 2).join("-").slice(0, 20);
}

const NO_HITS: readonly View[] = [];

function clientFact(
  row: ClientRow,
  surface: Surface,
  { views, hitsOf }: { readonly views: readonly View[]; readonly hitsOf: HitsOf },
  serverNames: ReadonlyMap<string | null, string>,
  asOf: Date,
): ClientFact {
  const worst = new Map<Tool, { effect: ToolEffect; reason: string }>();
  const reasons: ClientFact["reasons"][number][] = [];
  let status: ClientFact["status"] = "ok";
  for (const limit of row.limits) {
    const hits = toolLimit(limit) ? hitsOf(limit) : NO_HITS;
    const whole = toolLimit(limit) ? null : listingBreaks(limit, surface, serverNames);
    if (hits.length === 0 && whole === null) continue;
    reasons.push(reason(limit, hits, views.length, whole, asOf));
    const effect = toolEffect[limit.effect];
    if (limit.effect === "refused-listing") status = "rejected";
    else if (limit.effect !== "note" && status === "ok") status = "degraded";
    if (effect === null) continue;
    for (const { tool } of hits) {
      const known = worst.get(tool);
      if (!known || rank[known.effect] < rank[effect]) worst.set(tool, { effect, reason: limit.text });
    }
  }
  let lost = 0;
  for (const { effect } of worst.values()) if (effect !== "cut") lost++;
  if (lost === views.length) status = "rejected";
  const tools: ClientFact["tools"][number][] = [];
  for (let i = 0; worst.size > 0 && i < views.length && tools.length < maxToolsListed; i++) {
    const { tool } = views[i] as View;
    const found = worst.get(tool);
    if (found) tools.push({ tool, effect: found.effect, reason: found.reason });
  }
  return { id: row.id, name: row.name, status, reasons, tools };
}

function reason(
  limit: ClientLimit,
  hits: readonly View[],
  total: number,
  whole: string | null,
  asOf: Date,
): ClientFact["reasons"][number] {
  const stale = asOf.getTime() - Date.parse(limit.checked) > yearInMs;
  const examples = hits.slice(0, 3).map(({ tool }) => tool.name.slice(0, 80));
  const subject =
    whole ?? `${hits.length} of ${total} tools (${examples.join(", ")}${hits.length > examples.length ? ", …" : ""})`;
  const doubts = [
    ...(limit.verified ? [] : ["from memory, unverified"]),
    ...(stale ? [`read on ${limit.checked}, more than a year ago`] : []),
  ];
  return {
    text: `${subject}: ${limit.text}${doubts.length > 0 ? ` (${doubts.join("; ")})` : ""}`,
    source: limit.basis === "secondary" ? `${limit.source} (second-hand)` : limit.source,
    checked: limit.checked,
    kind: limit.kind,
    verified: limit.verified,
    ...(stale ? { stale } : {}),
  };
}

function toolLimit(limit: ClientLimit): boolean {
  return ![
    "max-tools",
    "instructions-length",
    "transport",
    "https",
    "protocol",
    "server-name-pattern",
    "primitives",
  ].includes(limit.kind);
}

/** Whether a tool breaks a limit. */
function breaking(limit: ClientLimit): (view: View) => boolean {
  switch (limit.kind) {
    case "name-pattern": {
      const pattern = patterns.get(limit)!;
      return ({ tool }) => !pattern.test(tool.name);
    }
    case "name-length": {
      const lengthOf = fullNameLength(limit.format ?? "{tool}");
      return ({ tool, serverName }) => lengthOf(serverName, tool.name) > limit.value!;
    }
    case "parameter-name-pattern": {
      const pattern = patterns.get(limit)!;
      return ({ tool }) =>
        tool.parameters.some((parameter) => parameter.path.length <= 1 && !pattern.test(parameter.name));
    }
    case "description-length":
      return ({ tool }) => tool.description.length > limit.value!;
    case "description-missing":
      return ({ tool }) => tool.raw["description"] === "";
    case "annotations":
      return ({ tool }) => tool.origin === "mcp-tool" && limit.hints!.some((hint) => lacks(tool, hint));
    case "schema-feature":
      return ({ schema }) =>
        schema !== undefined && limit.features!.some((feature) => schema.features.has(feature as SchemaFeature));
    case "schema-depth":
      return ({ schema }) => schema !== undefined && schema.depth > limit.value!;
    case "schema-properties":
      return ({ schema }) => schema !== undefined && schema.properties > limit.value!;
    case "enum-values":
      return ({ schema }) => schema !== undefined && schema.enumValues > limit.value!;
    default:
      return () => false;
  }
}

function lacks(tool: Tool, hint: string): boolean {
  const { annotations } = tool;
  if (hint === "title") return !tool.title && !annotations?.title;
  return hint
    .split("|")
    .every((one) => annotations?.[one as "readOnlyHint" | "destructiveHint" | "openWorldHint"] === undefined);
}

/** Length of the name as the client builds it, by server and tool; `{server:13}` cuts the server's name. */
function fullNameLength(format: string): (server: string, tool: string) => number {
  const cut = /\{server(?::(\d{1,3}))?\}/u.exec(format);
  const most = cut?.[1] ? Number(cut[1]) : Infinity;
  const rest = format.length - "{tool}".length - (cut ? cut[0].length : 0);
  return (server, tool) => rest + (cut ? Math.min(server.length, most) : 0) + tool.length;
}

function listingBreaks(
  limit: ClientLimit,
  surface: Surface,
  serverNames: ReadonlyMap<string | null, string>,
): string | null {
  const mcp = surface.kind === "mcp";
  switch (limit.kind) {
    case "max-tools":
      return surface.tools.length > limit.value! ? `${surface.tools.length} tools` : null;
    case "instructions-length": {
      const long = surface.servers.filter((server) => (server.instructions ?? "").length > limit.value!);
      return mcp && long.length > 0 ? `instructions of ${long[0]!.instructions!.length} characters` : null;
    }
    case "transport": {
      // A saved listing does not say how its server is reached.
      const other = surface.servers.find(
        (one) => one.transport !== "file" && !limit.transports!.includes(one.transport),
      );
      return mcp && other ? `a server over ${other.transport}` : null;
    }
    case "https": {
      const plain = surface.servers.find(
        (one) => one.transport !== "stdio" && one.urls.some(({ url }) => /^http:\/\//iu.test(url)),
      );
      return mcp && plain ? "a server over plain http" : null;
    }
    case "protocol": {
      const newer = surface.servers.find((one) => (one.protocolVersion ?? "") > limit.newest!);
      return mcp && newer ? `a server that speaks ${newer.protocolVersion!.slice(0, 20)}` : null;
    }
    case "server-name-pattern": {
      const name = [...serverNames].find(([id, one]) => id !== null && !patterns.get(limit)!.test(one));
      return name ? `server name ${name[1].slice(0, 60)}` : null;
    }
    case "primitives": {
      const unused = (limit.unused ?? []).filter((one) => surface[one].length > 0);
      return unused.length > 0 ? unused.map((one) => `${surface[one].length} ${one}`).join(" and ") : null;
    }
    default:
      return null;
  }
}
