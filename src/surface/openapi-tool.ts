import type { JsonObject, Place } from "../load/types.ts";
import { child } from "./context.ts";
import type { Operation, Shared } from "./operations.ts";
import { flatten, parameterOf } from "./parameters.ts";
import { array, get, isObject, keys, nameString, string, strings } from "./read.ts";
import { responsesOf, schemaOfContent } from "./responses.ts";
import { addExtensions, addStrings, runList, textList, type RunList, type TextList } from "./texts.ts";
import { tokensOf } from "./tokens.ts";
import type { Auth, Parameter, Schema, Text, TextRun, Tool, ToolResponse } from "./types.ts";

/** Makes one operation a tool. Parameters, texts and tokens are worked out when they are first asked for. */
export function openApiTool(operation: Operation, id: string, auth: Auth, shared: Shared): Tool {
  return new OperationTool(operation, id, auth, shared);
}

class OperationTool implements Tool {
  readonly title = null;
  readonly server = null;
  readonly annotations = null;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly summary: string | null;
  readonly origin: Tool["origin"];
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly auth: Auth;
  readonly raw: JsonObject;
  readonly at: Place;
  private readonly operation: Operation;
  private readonly shared: Shared;
  private lazyInputs: Inputs | undefined;
  private lazyParameters: readonly Parameter[] | undefined;
  private lazyCharacters: number | undefined;
  private lazyResponses: readonly ToolResponse[] | undefined;

  constructor(operation: Operation, id: string, auth: Auth, shared: Shared) {
    const { raw, method, path } = operation;
    const operationId = nameString(raw["operationId"]);
    this.id = id;
    this.operationId = operationId;
    this.name = operationId !== null && operationId !== "" ? operationId : nameOf(method, path);
    this.summary = string(raw["summary"]);
    this.description = string(raw["description"]) || (this.summary ?? "");
    this.origin = operation.origin;
    this.method = method;
    this.path = path;
    this.tags = strings(raw["tags"]);
    this.deprecated = raw["deprecated"] === true;
    this.auth = auth;
    this.raw = raw;
    this.at = operation.at;
    this.operation = operation;
    this.shared = shared;
  }

  get parameters(): readonly Parameter[] {
    return (this.lazyParameters ??= [...this.inputs.plain, ...bodyParameters(this.inputs, this.shared)]);
  }

  get input(): Schema | null {
    return this.inputs.body;
  }

  get inputMediaTypes(): readonly string[] {
    return this.inputs.mediaTypes;
  }

  get responses(): readonly ToolResponse[] {
    return (this.lazyResponses ??= responsesOf(this.raw, this.at, this.shared));
  }

  /** Gathered anew each time: they are read once, and kept for all tools they would be most of the memory. */
  get texts(): readonly Text[] {
    return this.runs.flatMap(({ texts }) => texts);
  }

  get runs(): readonly TextRun[] {
    return this.collectRuns();
  }

  get tokens(): number {
    this.lazyCharacters ??= this.gather().characters;
    let characters = this.name.length + this.description.length + FRAME;
    for (const { name, description } of this.inputs.plain) characters += name.length + description.length + FRAME;
    return tokensOf(characters + this.lazyCharacters);
  }

  private get inputs(): Inputs {
    return (this.lazyInputs ??= inputsOf(this.operation, this.shared));
  }

  private gather(): ReturnType<Shared["parts"]["gather"]> {
    return this.shared.parts.gather([
      ...this.inputs.plain.flatMap((parameter) => (isOwnSchema(parameter) ? [] : [parameter.schema])),
      ...this.inputs.bodies,
    ]);
  }

  private collectRuns(): readonly TextRun[] {
    const list = runList();
    const { raw, at } = this;
    list.add("name", raw["operationId"], child(at, "operationId"));
    list.add("summary", raw["summary"], child(at, "summary"));
    list.add("description", raw["description"], child(at, "description"));
    strings(raw["tags"]).forEach((tag, index) => list.add("tag", tag, child(child(at, "tags"), index)));
    for (const parameter of this.inputs.plain) addParameter(list, parameter, this.shared.parameterRuns);
    // The same for every tool that shares a schema, so that what is found in one is found once.
    for (const run of this.gather().runs) list.addRun(run);
    for (const response of this.responses) {
      list.add("response-description", response.description, child(response.at, "description"));
    }
    addExtensions(list, raw, at);
    return list.runs;
  }
}

/** Adds what is said of a parameter: of one to which several operations refer as one run for all of them. */
function addParameter(list: RunList, parameter: Parameter, known: Shared["parameterRuns"]): void {
  let run = known.get(parameter);
  if (run === undefined) return addParameterTexts(list, parameter);
  if (run === null) {
    const own = textList();
    addParameterTexts(own, parameter);
    known.set(parameter, (run = { texts: own.texts, isShared: true }));
  }
  list.addRun(run);
}

function addParameterTexts(list: Pick<TextList, "add">, parameter: Parameter): void {
  const { name, description, schema, at } = parameter;
  list.add("parameter-name", name, child(at, "name"));
  list.add("parameter-description", description, child(at, "description"));
  if (!isOwnSchema(parameter)) return;
  for (const key of ["default", "enum"] as const) addStrings(list, key, get(schema.raw, key), child(at, key));
}

/** In Swagger 2 a parameter is its own schema. */
function isOwnSchema({ schema, at }: Parameter): boolean {
  return schema.at === at;
}

/** Characters of the JSON around one name and description. */
const FRAME = 40;

interface Inputs {
  /** Everything but the body. */
  readonly plain: readonly Parameter[];
  readonly body: Schema | null;
  /** Different schemas of the body's media types, the shown one first. */
  readonly bodies: readonly Schema[];
  readonly bodyAt: Place;
  readonly mediaTypes: readonly string[];
}

function inputsOf(operation: Operation, shared: Shared): Inputs {
  const { context, root } = shared;
  const { raw, at, inherited } = operation;
  const plain = new Map<string, Parameter>();
  let body: Schema | null = null;
  let bodyAt = at;
  const read = (owner: JsonObject, ownerAt: Place): void => {
    array(owner["parameters"]).forEach((item, index) => {
      const found = context.follow(item, child(child(ownerAt, "parameters"), index));
      if (!found || !isObject(found.value)) return;
      if (found.value["in"] === "body") {
        body = context.schema(found.value["schema"], child(found.place, "schema"));
        bodyAt = found.place;
        return;
      }
      const parameter = sharedParameter(found.value, found.place, shared);
      if (parameter) plain.set(`${String(found.value["in"])} ${parameter.name}`, parameter);
    });
  };
  if (inherited) read(inherited.value, inherited.place);
  read(raw, at);
  const request = context.follow(raw["requestBody"], child(at, "requestBody"));
  if (request && isObject(request.value)) {
    const content = request.value["content"];
    const bodies = schemaOfContent(content, child(request.place, "content"), context);
    return {
      plain: [...plain.values()],
      body: bodies[0] ?? null,
      bodies,
      bodyAt: request.place,
      mediaTypes: keys(content),
    };
  }
  const hasBody = body !== null || [...plain.values()].some((parameter) => parameter.in === "body");
  const consumes = raw["consumes"] ?? root["consumes"];
  return {
    plain: [...plain.values()],
    body,
    bodies: body ? [body] : [],
    bodyAt,
    mediaTypes: hasBody ? strings(consumes) : [],
  };
}

function sharedParameter(raw: JsonObject, at: Place, shared: Shared): Parameter | null {
  const known = shared.parameters.get(raw);
  if (known) {
    if ("none" in known) return null;
    if (!shared.parameterRuns.has(known)) shared.parameterRuns.set(known, null);
    return known;
  }
  shared.context.noteIgnore(raw, at);
  const made = parameterOf(raw, at, shared.context);
  shared.parameters.set(raw, made ?? { none: true });
  return made;
}

function bodyParameters({ bodies, bodyAt }: Inputs, shared: Shared): readonly Parameter[] {
  const [first, ...others] = bodies;
  if (!first) return [];
  const parameters = flatBody(first, bodyAt, shared);
  if (others.length === 0) return parameters;
  const names = new Set(parameters.map(({ path }) => path.join("\n")));
  const more = others.flatMap((body) =>
    flatBody(body, bodyAt, shared).filter(({ path }) => !names.has(path.join("\n"))),
  );
  return [...parameters, ...more];
}

function flatBody(body: Schema, bodyAt: Place, shared: Shared): readonly Parameter[] {
  const known = shared.bodies.get(body.raw);
  if (known) return known;
  let made = flatten(body, "body", shared.context);
  if (made.length === 0) made = [wholeBody(body, bodyAt)];
  shared.bodies.set(body.raw, made);
  return made;
}

/** A body that is a string, a file or an object of any members is one input. */
function wholeBody(schema: Schema, at: Place): Parameter {
  const description = string(schema.raw["description"]) ?? "";
  return { name: "body", in: "body", path: ["body"], required: true, deprecated: false, description, schema, at };
}

/** `GET /users/{id}` is `get_users_id`. */
function nameOf(method: string, path: string): string {
  const head = path.slice(0, 500);
  const words = /[^\x00-\x7f]/.test(head) ? head.split(/[^\p{L}\p{N}]+/u) : head.split(/[^A-Za-z0-9]+/);
  return [method.toLowerCase(), ...words.filter((word) => word !== "")].join("_");
}
