import type { Document, Json, JsonObject, McpLaunch, Place } from "../load/types.ts";

/** One model of a server and its tools, whichever kind it came from. Read-only. */
export interface Surface {
  readonly kind: "openapi" | "mcp";
  readonly name: string;
  readonly version: string | null;
  readonly description: string;
  /** OpenAPI version as written; null for MCP. */
  readonly specVersion: string | null;
  /** MCP protocol version; null for OpenAPI. */
  readonly protocolVersion: string | null;
  readonly document: Document;
  /** One entry for an API; one per MCP server. */
  readonly servers: readonly Server[];
  readonly tools: readonly Tool[];
  readonly prompts: readonly Prompt[];
  readonly resources: readonly Resource[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** Named schemas that tools share (`components.schemas`, `definitions`), each once. Empty for MCP. */
  readonly schemas: readonly Schema[];
  /** `x-assayer-ignore` blocks found in the document. */
  readonly ignores: readonly { readonly place: Place; readonly value: Json }[];
  /** Where the document as a whole stands: pointer `` of the root. */
  readonly at: Place;
  /** Follows a `$ref` met in a raw value of this surface; undefined when it leads nowhere. */
  resolve(ref: string, fromUri: string): { readonly value: Json; readonly place: Place } | undefined;
  /** Unresolvable references met while the surface was made; `unread` says why nobody looked behind one. */
  readonly brokenRefs: readonly { readonly ref: string; readonly at: Place; readonly unread?: string }[];
}

export interface Server {
  /** Configuration name of an MCP server; null when there is one server. */
  readonly id: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly title: string | null;
  /** Base URLs (root, path and operation level for OpenAPI; endpoint for MCP over HTTP). */
  readonly urls: readonly { readonly url: string; readonly at: Place; readonly description: string }[];
  readonly instructions: string | null;
  readonly instructionsAt: Place;
  readonly capabilities: JsonObject | null;
  readonly protocolVersion: string | null;
  readonly transport: "stdio" | "http" | "sse" | "file";
  readonly launch: McpLaunch | null;
  readonly raw: JsonObject;
  readonly at: Place;
}

/** Where a text stands in what the model or the reader sees. */
export type TextField =
  | "name"
  | "title"
  | "summary"
  | "description"
  | "parameter-name"
  | "parameter-description"
  | "default"
  | "enum"
  | "example"
  | "schema-title"
  | "schema-description"
  | "response-description"
  | "annotation-title"
  | "meta"
  | "extension"
  | "prompt"
  | "resource"
  | "instructions"
  | "tag";

export interface Text {
  readonly field: TextField;
  readonly value: string;
  readonly at: Place;
}

/** Texts that stand one after the other. */
export interface TextRun {
  readonly texts: readonly Text[];
  /** Whether every tool to which the texts belong has this very run. */
  readonly isShared: boolean;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie" | "body" | "argument";

/** One input of a tool. Nested properties of bodies and arguments are inputs too, to the depth limit. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  /** Property names from the root of the body or arguments; `[]` stands for array items. Top level: `[name]`. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly at: Place;
}

/**
 * A JSON Schema object seen through `$ref`: `raw` is the resolved object. Shared schemas give the same object each
 * time, so a `Set<Schema["raw"]>` is enough to visit each once and to survive cycles.
 */
export interface Schema {
  readonly raw: JsonObject;
  readonly at: Place;
  /** `$ref` followed to get here, if any. */
  readonly ref: string | null;
}

export interface Annotations {
  readonly title?: string;
  readonly readOnlyHint?: boolean;
  readonly destructiveHint?: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}

export interface ToolResponse {
  /** `200`, `4XX`, `default`; `result` for an MCP tool. */
  readonly status: string;
  readonly description: string;
  readonly schema: Schema | null;
  readonly mediaTypes: readonly string[];
  readonly headers: readonly string[];
  readonly at: Place;
}

/**
 * What a caller must show. `required` only if every alternative asks for something; `optional` when an empty `{}`
 * alternative stands among others; `open` when the document says that nothing is needed (`security: []`, only `{}`);
 * `undeclared` when neither operation nor root says anything; `unknown` for MCP, where only a probe can tell.
 */
export interface Auth {
  readonly state: "required" | "optional" | "open" | "undeclared" | "unknown";
  readonly alternatives: readonly (readonly { readonly scheme: string; readonly scopes: readonly string[] }[])[];
  readonly inherited: boolean;
  readonly at: Place;
}

export interface Tool {
  /** Unique in the surface and stable: `server/name`, operationId, or `METHOD path`; duplicates get `#2`. */
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Everything a person reads as the description; for OpenAPI the description, else the summary. */
  readonly description: string;
  readonly summary: string | null;
  readonly server: string | null;
  readonly origin: "operation" | "webhook" | "callback" | "mcp-tool";
  readonly method: string | null;
  readonly path: string | null;
  readonly operationId: string | null;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly annotations: Annotations | null;
  /** Flattened inputs: path, query, header, cookie, body and arguments. */
  readonly parameters: readonly Parameter[];
  /** Root schema of the arguments (MCP) or of the request body (OpenAPI). */
  readonly input: Schema | null;
  readonly inputMediaTypes: readonly string[];
  readonly responses: readonly ToolResponse[];
  readonly auth: Auth;
  /** Every text that reaches the model or its developer, in the order in which it is shown. */
  readonly texts: readonly Text[];
  /** The same texts in runs, so that what tools share need not be read for each of them. */
  readonly runs: readonly TextRun[];
  readonly raw: JsonObject;
  readonly at: Place;
  /** Estimated tokens of what a model is given for this tool (name, description, schema). */
  readonly tokens: number;
}

export interface Prompt {
  readonly name: string;
  readonly title: string | null;
  readonly description: string;
  readonly server: string | null;
  readonly arguments: readonly { readonly name: string; readonly description: string; readonly required: boolean }[];
  readonly texts: readonly Text[];
  readonly raw: JsonObject;
  readonly at: Place;
}

export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string;
  readonly server: string | null;
  readonly template: boolean;
  readonly mimeType: string | null;
  readonly texts: readonly Text[];
  readonly raw: JsonObject;
  readonly at: Place;
}

export interface SecurityScheme {
  readonly id: string;
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS" | "basic" | "unknown";
  /** `basic`, `bearer`, `digest`… for type http. */
  readonly httpScheme: string | null;
  readonly in: "query" | "header" | "cookie" | null;
  readonly name: string | null;
  readonly flows: readonly {
    readonly kind: string;
    readonly authorizationUrl: string | null;
    readonly tokenUrl: string | null;
    readonly refreshUrl: string | null;
    readonly scopes: readonly string[];
    readonly at: Place;
  }[];
  readonly openIdConnectUrl: string | null;
  /** Number of tools whose effective requirement names it. */
  readonly usedBy: number;
  readonly raw: JsonObject;
  readonly at: Place;
}
