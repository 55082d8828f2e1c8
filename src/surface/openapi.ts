import type { JsonObject, OpenApiDocument, Place } from "../load/types.ts";
import { schemesOf } from "./auth.ts";
import { child, contextOf, type Context } from "./context.ts";
import { operationsOf } from "./operations.ts";
import { entries, get, isObject, object, nameString, string } from "./read.ts";
import { securitySchemesOf } from "./security-schemes.ts";
import { serverUrls } from "./server-urls.ts";
import type { Schema, Server, Surface } from "./types.ts";

/** Makes the surface of an OpenAPI description: every operation, webhook and callback is a tool. */
export function surveyOpenApi(document: OpenApiDocument): Surface {
  const context = contextOf(document);
  const { root } = document;
  const rootAt: Place = { uri: document.uri, pointer: "" };
  context.noteIgnore(root, rootAt);
  const info = object(root["info"]) ?? {};
  context.noteIgnore(info, child(rootAt, "info"));
  const { tools, urls } = operationsOf(document, context);
  const uses = new Map<string, number>();
  for (const tool of tools) for (const id of schemesOf(tool.auth)) uses.set(id, (uses.get(id) ?? 0) + 1);
  const name = nameString(info["title"]) ?? document.location;
  const version = info["version"];
  const shownVersion = typeof version === "number" ? String(version) : string(version);
  const server: Server = {
    id: null,
    name,
    version: shownVersion,
    title: null,
    urls: [...serverUrls(root, rootAt), ...urls],
    instructions: null,
    instructionsAt: child(rootAt, "info"),
    capabilities: null,
    protocolVersion: null,
    transport: "file",
    launch: null,
    raw: info,
    at: child(rootAt, "info"),
  };
  for (const { ref, at } of document.brokenRefs ?? []) context.noteBroken(ref, at);
  return {
    kind: "openapi",
    name,
    version: shownVersion,
    description: string(info["description"]) ?? "",
    specVersion: document.specVersion,
    protocolVersion: null,
    document,
    servers: [server],
    tools,
    prompts: [],
    resources: [],
    securitySchemes: securitySchemesOf(root, rootAt, uses, context),
    schemas: namedSchemas(root, rootAt, context),
    ignores: context.ignores,
    at: rootAt,
    resolve: context.resolve,
    brokenRefs: context.brokenRefs,
  };
}

/** `components.schemas` and `definitions`, each object once. */
function namedSchemas(root: JsonObject, rootAt: Place, context: Context): Schema[] {
  const schemas: Schema[] = [];
  const seen = new Set<JsonObject>();
  for (const [folder, at] of componentFolders(root, rootAt, "schemas", "definitions", context)) {
    for (const [name, value] of entries(folder)) {
      const schema = context.schema(value, child(at, name));
      if (!schema || seen.has(schema.raw)) continue;
      seen.add(schema.raw);
      context.noteIgnore(schema.raw, schema.at);
      schemas.push(schema);
    }
  }
  return schemas;
}

/** A folder of components in its 3.x and its 2.0 place, with references followed. */
export function componentFolders(
  root: JsonObject,
  rootAt: Place,
  name: string,
  swaggerName: string,
  context: Context,
): [JsonObject, Place][] {
  const components = context.follow(root["components"], child(rootAt, "components"));
  const inner =
    components && isObject(components.value)
      ? context.follow(get(components.value, name), child(components.place, name))
      : undefined;
  const swagger = context.follow(get(root, swaggerName), child(rootAt, swaggerName));
  return [inner, swagger].flatMap((found): [JsonObject, Place][] =>
    found && isObject(found.value) ? [[found.value, found.place]] : [],
  );
}
