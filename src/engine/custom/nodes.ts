import type { Facts, ToolFacts } from "../../facts/types.ts";
import type { JsonObject, Place } from "../../load/types.ts";
import type { Surface, Tool } from "../../surface/types.ts";
import type { NodeKind } from "./types.ts";

/** Keys of a parameter's schema that conditions see; the rest may be large or cyclic. */
const schemaKeys = [
  "type",
  "format",
  "enum",
  "const",
  "default",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "additionalProperties",
  "readOnly",
  "writeOnly",
] as const;

/** One thing that a condition is asked of: its plain form, and where it stands. */
export interface Node {
  readonly value: Readonly<Record<string, unknown>>;
  readonly at: Place;
  readonly tool?: Tool;
}

/** The facts as plain values, the same ones that our own rules judge; documented in docs/custom-rules.md. */
export function nodesOf(surface: Surface, facts: Facts): Readonly<Record<NodeKind, readonly Node[]>> {
  const tools = facts.tools.map((own): Node => ({ value: toolValue(own), at: own.tool.at, tool: own.tool }));
  const parameters = facts.tools.flatMap((own) => parametersOf(own));
  const prompts = surface.prompts.map((prompt): Node => ({
    at: prompt.at,
    value: {
      name: prompt.name,
      title: prompt.title,
      description: prompt.description,
      server: prompt.server,
      arguments: prompt.arguments.map(({ name, description, required }) => ({ name, description, required })),
    },
  }));
  const resources = surface.resources.map((resource): Node => ({
    at: resource.at,
    value: {
      uri: resource.uri,
      name: resource.name,
      title: resource.title,
      description: resource.description,
      server: resource.server,
      template: resource.template,
      mimeType: resource.mimeType,
    },
  }));
  const servers = surface.servers.map((server): Node => ({
    at: server.at,
    value: {
      id: server.id,
      name: server.name,
      version: server.version,
      title: server.title,
      urls: server.urls.map(({ url }) => url),
      instructions: server.instructions,
      protocolVersion: server.protocolVersion,
      transport: server.transport,
      capabilities: Object.keys(server.capabilities ?? {}),
      command: server.launch?.command ?? null,
      args: [...(server.launch?.args ?? [])],
      env: [...(server.launch?.env ?? [])],
    },
  }));
  const whole: Node = {
    at: surface.at,
    value: {
      kind: surface.kind,
      name: surface.name,
      version: surface.version,
      description: surface.description,
      specVersion: surface.specVersion,
      protocolVersion: surface.protocolVersion,
      tokens: facts.tokens,
      tools: tools.map(({ value }) => value),
      prompts: prompts.map(({ value }) => value),
      resources: resources.map(({ value }) => value),
      servers: servers.map(({ value }) => value),
      controls: facts.governance.controls.map(({ id, status, basis, owner }) => ({ id, status, basis, owner })),
      flows: facts.flows.map(({ kind, crossServer, certainty, path }) => ({
        kind,
        crossServer,
        certainty,
        tools: path.map(({ tool }) => tool.id),
      })),
      clients: facts.clients.map(({ id, status }) => ({ id, status })),
    },
  };
  return {
    tool: tools,
    parameter: parameters,
    prompt: prompts,
    resource: resources,
    server: servers,
    surface: [whole],
  };
}

function toolValue({
  tool,
  classification,
  parameters,
  dataClasses,
  roles,
  description,
  orders,
}: ToolFacts): Node["value"] {
  const { annotations } = tool;
  return {
    id: tool.id,
    name: tool.name,
    title: tool.title,
    description: tool.description,
    server: tool.server,
    origin: tool.origin,
    method: tool.method,
    path: tool.path,
    tags: [...tool.tags],
    deprecated: tool.deprecated,
    tokens: tool.tokens,
    auth: tool.auth.state,
    category: classification.category,
    alternative: classification.alternative,
    certainty: classification.certainty,
    mutates: classification.mutates,
    destructive: classification.destructive,
    openWorld: classification.openWorld,
    idempotent: classification.idempotent,
    annotations: {
      readOnlyHint: annotations?.readOnlyHint ?? null,
      destructiveHint: annotations?.destructiveHint ?? null,
      idempotentHint: annotations?.idempotentHint ?? null,
      openWorldHint: annotations?.openWorldHint ?? null,
    },
    parameters: parameters.map((fact) => parameterValue(fact, tool)),
    dataClasses: dataClasses.map(({ dataClass, direction, field, certainty }) => ({
      dataClass,
      direction,
      field,
      certainty,
    })),
    roles: roles.map(({ role }) => role),
    orders: orders.map(({ kind, confidence, quote }) => ({ kind, confidence, quote })),
    says: { ...description },
    statuses: tool.responses.map(({ status }) => status),
  };
}

function parametersOf({ tool, parameters }: ToolFacts): readonly Node[] {
  return parameters.map((fact) => ({ value: parameterValue(fact, tool), at: fact.parameter.at, tool }));
}

function parameterValue(
  { parameter, kind, certainty, bounds }: ToolFacts["parameters"][number],
  tool: Tool,
): Node["value"] {
  return {
    toolId: tool.id,
    name: parameter.name,
    in: parameter.in,
    path: parameter.path.join("."),
    depth: parameter.path.length,
    required: parameter.required,
    deprecated: parameter.deprecated,
    description: parameter.description,
    kind,
    certainty,
    bounds: [...bounds],
    schema: shortSchema(parameter.schema.raw),
  };
}

function shortSchema(raw: JsonObject): Record<string, unknown> {
  const short: Record<string, unknown> = {};
  for (const key of schemaKeys) {
    const value = raw[key];
    if (value === undefined) continue;
    // An object may refer to itself; conditions only ask whether it is there.
    short[key] = typeof value === "object" && value !== null && !Array.isArray(value) ? {} : value;
  }
  return short;
}
