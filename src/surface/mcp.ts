import { childPointer } from "../load/pointer.ts";
import type { Json, JsonObject, McpDocument, McpListing, Place } from "../load/types.ts";
import { child, contextOf } from "./context.ts";
import { uniqueIds } from "./ids.ts";
import { mcpTool } from "./mcp-tool.ts";
import { array, get, isObject, object, nameString, string } from "./read.ts";
import { addStrings, textList, type TextList } from "./texts.ts";
import type { Prompt, Resource, Server, Surface, TextField, Tool } from "./types.ts";

/** Makes the surface of one or more MCP listings. Items that are no objects are left out. */
export function surveyMcp(document: McpDocument): Surface {
  const context = contextOf(document);
  const tools: Tool[] = [];
  const prompts: Prompt[] = [];
  const resources: Resource[] = [];
  const servers: Server[] = [];
  const unique = uniqueIds();
  for (const listing of document.listings) {
    servers.push(serverOf(listing, document));
    listing.tools.forEach((raw, index) => {
      const at = itemAt(listing, listing.pointers.tools, index);
      if (isObject(raw)) tools.push(mcpTool(raw, at, listing.server, unique, context));
    });
    listing.prompts.forEach((raw, index) => {
      if (isObject(raw)) prompts.push(promptOf(raw, itemAt(listing, listing.pointers.prompts, index), listing.server));
    });
    for (const kind of ["resources", "resourceTemplates"] as const) {
      listing[kind].forEach((raw, index) => {
        const at = itemAt(listing, listing.pointers[kind], index);
        if (isObject(raw)) resources.push(resourceOf(raw, at, listing.server, kind === "resourceTemplates"));
      });
    }
  }
  const [first] = servers;
  const single = servers.length === 1 ? first : undefined;
  const names = servers.map((server) => server.name);
  return {
    kind: "mcp",
    name: single?.name ?? (names.length > 3 ? `${names.length} servers` : names.join(", ")),
    version: single?.version ?? null,
    description: single ? (string(single.raw["description"]) ?? single.instructions ?? "") : "",
    specVersion: null,
    protocolVersion: single?.protocolVersion ?? null,
    document,
    servers,
    tools,
    prompts,
    resources,
    securitySchemes: [],
    schemas: [],
    ignores: context.ignores,
    at: { uri: document.uri, pointer: "" },
    resolve: context.resolve,
    brokenRefs: context.brokenRefs,
  };
}

function itemAt(listing: McpListing, pointers: string | readonly string[], index: number): Place {
  const pointer = typeof pointers === "string" ? childPointer(pointers, index) : (pointers[index] ?? "");
  return { uri: listing.uri, pointer };
}

function serverOf(listing: McpListing, document: McpDocument): Server {
  const { serverInfo: info, launch } = listing;
  const at: Place = { uri: listing.uri, pointer: listing.pointers.serverInfo };
  const url = launch?.url;
  return {
    id: listing.server,
    name: nameString(info["name"]) ?? listing.server ?? nameFromLocation(document.location),
    version: string(info["version"]),
    title: string(info["title"]),
    urls: url === undefined ? [] : [{ url, at, description: "" }],
    instructions: listing.instructions,
    instructionsAt: { uri: listing.uri, pointer: listing.pointers.instructions },
    capabilities: listing.capabilities,
    protocolVersion: listing.protocolVersion,
    transport: listing.transport,
    launch,
    raw: info,
    at,
  };
}

function nameFromLocation(location: string): string {
  const last = location.split(/[/\\]/).pop() ?? location;
  return last.replace(/\.(?:json|ya?ml)$/i, "") || "MCP server";
}

/** Texts of everything in an item but the keys that were read already. */
export function addRest(list: TextList, raw: JsonObject, at: Place, done: ReadonlySet<string>): void {
  for (const key of Object.keys(raw)) {
    if (done.has(key)) continue;
    const field: TextField = key === "_meta" ? "meta" : "extension";
    addStrings(list, field, raw[key], child(at, key));
  }
}

const PROMPT_KEYS = new Set(["name", "title", "description", "arguments"]);

function promptOf(raw: JsonObject, at: Place, server: string | null): Prompt {
  const list = textList();
  for (const key of ["name", "title", "description"]) list.add("prompt", get(raw, key), child(at, key));
  const given: Prompt["arguments"][number][] = [];
  array(raw["arguments"]).forEach((item: Json, index) => {
    const place = child(child(at, "arguments"), index);
    const argument = object(item);
    if (!argument) {
      list.add("prompt", item, place);
      if (typeof item === "string") given.push({ name: item, description: "", required: false });
      return;
    }
    addStrings(list, "prompt", argument, place);
    given.push({
      name: nameString(argument["name"]) ?? "",
      description: string(argument["description"]) ?? "",
      required: argument["required"] === true,
    });
  });
  addRest(list, raw, at, PROMPT_KEYS);
  return {
    name: nameString(raw["name"]) ?? "",
    title: string(raw["title"]),
    description: string(raw["description"]) ?? "",
    server,
    arguments: given,
    texts: list.texts,
    raw,
    at,
  };
}

const RESOURCE_KEYS = new Set(["uri", "uriTemplate", "name", "title", "description", "mimeType", "size"]);

function resourceOf(raw: JsonObject, at: Place, server: string | null, template: boolean): Resource {
  const list = textList();
  for (const key of ["name", "title", "description", "uri", "uriTemplate"]) {
    list.add("resource", get(raw, key), child(at, key));
  }
  addRest(list, raw, at, RESOURCE_KEYS);
  const uri = string(get(raw, template ? "uriTemplate" : "uri")) ?? "";
  return {
    uri,
    name: nameString(raw["name"]) ?? uri,
    title: string(raw["title"]),
    description: string(raw["description"]) ?? "",
    server,
    template,
    mimeType: string(raw["mimeType"]),
    texts: list.texts,
    raw,
    at,
  };
}
