import type { Json, JsonObject, Place } from "../load/types.ts";
import { unknownAuth } from "./auth.ts";
import { child, scopedContext, type Context } from "./context.ts";
import { flatten } from "./parameters.ts";
import { get, isObject, nameString, object, string, strings } from "./read.ts";
import { addSchemaTexts, addStrings, textList } from "./texts.ts";
import { jsonLength, tokensOf } from "./tokens.ts";
import type { Annotations, Auth, Parameter, Schema, Text, TextRun, Tool, ToolResponse } from "./types.ts";

/** Spellings of the schema of the arguments, the specification's first. */
const INPUT_KEYS = ["inputSchema", "input_schema", "parameters"] as const;
const OUTPUT_KEYS = ["outputSchema", "output_schema"] as const;

/** Makes one entry of `tools/list` a tool; entries of OpenAI's `{type: function, function}` form too. */
export function mcpTool(
  entry: JsonObject,
  entryAt: Place,
  server: string | null,
  unique: (wanted: string) => string,
  context: Context,
): Tool {
  const wrapped = entry["name"] === undefined ? object(entry["function"]) : null;
  const raw = wrapped ?? entry;
  const at = wrapped ? child(entryAt, "function") : entryAt;
  const name = nameString(raw["name"]) ?? "";
  context.noteIgnore(raw, at);
  const meta = object(raw["_meta"]);
  if (meta) context.noteIgnore(meta, child(at, "_meta"));
  return new McpTool(raw, at, name, server, unique(server === null ? name : `${server}/${name}`), context);
}

/** What costs something is worked out when it is first asked for. */
class McpTool implements Tool {
  readonly summary = null;
  readonly origin = "mcp-tool";
  readonly method = null;
  readonly path = null;
  readonly operationId = null;
  readonly tags: readonly string[] = [];
  readonly inputMediaTypes: readonly string[] = [];
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string;
  readonly server: string | null;
  readonly deprecated: boolean;
  readonly annotations: Annotations | null;
  readonly input: Schema | null;
  readonly auth: Auth;
  readonly raw: JsonObject;
  readonly at: Place;
  private readonly context: Context;
  private lazyParameters: readonly Parameter[] | undefined;
  private lazyTokens: number | undefined;
  private lazyResponses: readonly ToolResponse[] | undefined;

  constructor(raw: JsonObject, at: Place, name: string, server: string | null, id: string, context: Context) {
    this.id = id;
    this.name = name;
    this.server = server;
    this.raw = raw;
    this.at = at;
    this.context = context;
    this.annotations = annotationsOf(raw["annotations"]);
    this.title = string(raw["title"]) ?? this.annotations?.title ?? null;
    this.description = string(raw["description"]) ?? "";
    this.deprecated = raw["deprecated"] === true;
    this.auth = unknownAuth(at);
    this.input = schemaUnder(raw, at, INPUT_KEYS, context);
  }

  get parameters(): readonly Parameter[] {
    return (this.lazyParameters ??= this.input
      ? flatten(this.input, "argument", scopedContext(this.context, this.input.raw, this.input.at))
      : []);
  }

  get texts(): readonly Text[] {
    return mcpTexts(this.raw, this.at);
  }

  get runs(): readonly TextRun[] {
    return [{ texts: this.texts, isShared: false }];
  }

  get tokens(): number {
    return (this.lazyTokens ??= tokensOf(jsonLength(this.raw)));
  }

  get responses(): readonly ToolResponse[] {
    return (this.lazyResponses ??= responsesOf(this.raw, this.at, this.context));
  }
}

function schemaUnder(raw: JsonObject, at: Place, keys: readonly string[], context: Context): Schema | null {
  for (const key of keys) {
    const value = get(raw, key);
    if (isObject(value)) {
      const place = child(at, key);
      return scopedContext(context, value, place).schema(value, place);
    }
  }
  return null;
}

function annotationsOf(value: Json | undefined): Annotations | null {
  if (!isObject(value)) return null;
  const hint = (key: string): boolean | undefined => {
    const stated = get(value, key);
    return typeof stated === "boolean" ? stated : undefined;
  };
  const title = string(value["title"]);
  const readOnlyHint = hint("readOnlyHint");
  const destructiveHint = hint("destructiveHint");
  const idempotentHint = hint("idempotentHint");
  const openWorldHint = hint("openWorldHint");
  return {
    ...(title !== null && { title }),
    ...(readOnlyHint !== undefined && { readOnlyHint }),
    ...(destructiveHint !== undefined && { destructiveHint }),
    ...(idempotentHint !== undefined && { idempotentHint }),
    ...(openWorldHint !== undefined && { openWorldHint }),
  };
}

function responsesOf(raw: JsonObject, at: Place, context: Context): ToolResponse[] {
  const schema = schemaUnder(raw, at, OUTPUT_KEYS, context);
  if (!schema) return [];
  return [{ status: "result", description: "", schema, mediaTypes: [], headers: [], at: schema.at }];
}

/** A model may be given the whole entry, so every string in it is a text. */
function mcpTexts(raw: JsonObject, at: Place): readonly Text[] {
  const list = textList();
  list.add("name", raw["name"], child(at, "name"));
  list.add("title", raw["title"], child(at, "title"));
  list.add("description", raw["description"], child(at, "description"));
  for (const key of Object.keys(raw)) {
    if (key === "name" || key === "title" || key === "description") continue;
    const value = raw[key];
    const place = child(at, key);
    if (key.endsWith("Schema") || key.endsWith("_schema") || key === "parameters") addSchemaTexts(list, value, place);
    else if (key === "annotations" && isObject(value)) {
      for (const hint of Object.keys(value)) addStrings(list, "annotation-title", value[hint], child(place, hint));
    } else if (key === "tags") strings(value).forEach((tag, index) => list.add("tag", tag, child(place, index)));
    else addStrings(list, key === "_meta" ? "meta" : "extension", value, place);
  }
  return list.texts;
}
