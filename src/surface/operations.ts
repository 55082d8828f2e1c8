import type { JsonObject, OpenApiDocument, Place } from "../load/types.ts";
import { authOf } from "./auth.ts";
import { child, type Context } from "./context.ts";
import { uniqueIds } from "./ids.ts";
import { openApiTool } from "./openapi-tool.ts";
import { entries, get, isObject, nameString } from "./read.ts";
import { schemaParts } from "./schema-parts.ts";
import { serverUrls } from "./server-urls.ts";
import type { Parameter, Server, TextRun, Tool } from "./types.ts";

/** Methods of a path item in 2.0 to 3.2. */
const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

/** What the operations of one description share. */
export interface Shared {
  readonly context: Context;
  readonly document: OpenApiDocument;
  readonly root: JsonObject;
  readonly rootAt: Place;
  /** Parameters by their raw object: referenced ones are made once, so that facts about them can be kept too. */
  readonly parameters: WeakMap<JsonObject, Parameter | { none: true }>;
  /** Flattened bodies by the raw object of their schema. */
  readonly bodies: WeakMap<JsonObject, readonly Parameter[]>;
  /** Texts of parameters to which several operations refer; null until they are asked for. */
  readonly parameterRuns: Map<Parameter, TextRun | null>;
  readonly parts: ReturnType<typeof schemaParts>;
}

/** One operation before it is a tool. */
export interface Operation {
  readonly raw: JsonObject;
  readonly at: Place;
  readonly method: string;
  readonly path: string;
  readonly origin: "operation" | "webhook" | "callback";
  /** Parameters of the path item. */
  readonly inherited: { readonly value: JsonObject; readonly place: Place } | null;
}

interface Walk {
  readonly tools: Tool[];
  readonly urls: Server["urls"][number][];
}

/** Walks paths and webhooks, through references, path items, added methods and callbacks. */
export function operationsOf(document: OpenApiDocument, context: Context): Walk {
  const { root } = document;
  const rootAt: Place = { uri: document.uri, pointer: "" };
  const shared: Shared = {
    context,
    document,
    root,
    rootAt,
    parameters: new WeakMap(),
    bodies: new WeakMap(),
    parameterRuns: new Map(),
    parts: schemaParts(context),
  };
  const walk: Walk = { tools: [], urls: [] };
  const unique = uniqueIds();
  const found = new Set<JsonObject>();

  const add = (operation: Operation): void => {
    const { raw, at, method, path } = operation;
    context.noteIgnore(raw, at);
    walk.urls.push(...serverUrls({ servers: raw["servers"] }, at));
    const operationId = nameString(raw["operationId"]);
    const id = unique(operationId !== null && operationId !== "" ? operationId : `${method} ${path}`);
    walk.tools.push(openApiTool(operation, id, authOf(raw, at, root, rootAt), shared));
    if (operation.origin === "operation") callbacks(raw, at);
  };

  const callbacks = (raw: JsonObject, at: Place): void => {
    for (const [name, value] of entries(raw["callbacks"])) {
      const callback = context.follow(value, child(child(at, "callbacks"), name));
      if (!callback || found.has(callback.value as JsonObject)) continue;
      for (const [expression, item] of entries(callback.value)) {
        if (expression.startsWith("x-")) continue;
        found.add(callback.value as JsonObject);
        pathItem(expression, item as JsonObject, child(callback.place, expression), "callback");
      }
    }
  };

  const pathItem = (path: string, value: JsonObject, at: Place, origin: Operation["origin"]): void => {
    const followed = context.follow(value, at);
    const items = followed && isObject(followed.value) ? [{ value: followed.value, place: followed.place }] : [];
    // 3.1 allows fields beside the reference.
    if (isObject(value) && value !== followed?.value && Object.keys(value).length > 1) items.push({ value, place: at });
    for (const item of items) {
      context.noteIgnore(item.value, item.place);
      walk.urls.push(...serverUrls({ servers: item.value["servers"] }, item.place));
      for (const key of Object.keys(item.value)) {
        const method = key.toLowerCase();
        if (METHODS.has(method))
          operation(path, method.toUpperCase(), item.value[key], child(item.place, key), item, origin);
        else if (key === "additionalOperations") {
          for (const [added, inner] of entries(item.value[key])) {
            operation(path, added, inner, child(child(item.place, key), added), item, origin);
          }
        }
      }
    }
  };

  const operation = (
    path: string,
    method: string,
    value: JsonObject[string],
    at: Place,
    item: { value: JsonObject; place: Place },
    origin: Operation["origin"],
  ): void => {
    const followed = context.follow(value, at);
    if (!followed || !isObject(followed.value)) return;
    const inherited = Array.isArray(item.value["parameters"]) ? item : null;
    add({ raw: followed.value, at: followed.place, method, path, origin, inherited });
  };

  for (const [key, origin] of [
    ["paths", "operation"],
    ["webhooks", "webhook"],
  ] as const) {
    const folder = context.follow(get(root, key), child(rootAt, key));
    if (!folder) continue;
    for (const [path, value] of entries(folder.value)) {
      if (!path.startsWith("x-") && isObject(value)) pathItem(path, value, child(folder.place, path), origin);
    }
  }
  return walk;
}
