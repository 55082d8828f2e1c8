import type { HostileCase } from "./cases.ts";

/** What stands where something else belongs. */
const WRONG: readonly unknown[] = [null, true, -1, 1e308, "", "x", [], [null], {}, { $ref: 1 }, [[{}]]];

const OPENAPI_FIELDS = [
  "info",
  "info/title",
  "info/version",
  "info/description",
  "info/contact",
  "info/license",
  "servers",
  "servers/0",
  "servers/0/url",
  "servers/0/variables",
  "servers/0/variables/v",
  "servers/0/variables/v/enum",
  "tags",
  "tags/0",
  "tags/0/name",
  "externalDocs",
  "security",
  "security/0",
  "security/0/oauth",
  "paths",
  "paths/~1a",
  "paths/~1a/parameters",
  "paths/~1a/parameters/0",
  "paths/~1a/post",
  "paths/~1a/post/operationId",
  "paths/~1a/post/summary",
  "paths/~1a/post/description",
  "paths/~1a/post/tags",
  "paths/~1a/post/tags/0",
  "paths/~1a/post/deprecated",
  "paths/~1a/post/security",
  "paths/~1a/post/servers",
  "paths/~1a/post/parameters",
  "paths/~1a/post/parameters/0",
  "paths/~1a/post/parameters/0/name",
  "paths/~1a/post/parameters/0/in",
  "paths/~1a/post/parameters/0/required",
  "paths/~1a/post/parameters/0/schema",
  "paths/~1a/post/parameters/0/content",
  "paths/~1a/post/requestBody",
  "paths/~1a/post/requestBody/content",
  "paths/~1a/post/requestBody/content/application~1json",
  "paths/~1a/post/requestBody/content/application~1json/schema",
  "paths/~1a/post/requestBody/content/application~1json/examples",
  "paths/~1a/post/responses",
  "paths/~1a/post/responses/200",
  "paths/~1a/post/responses/200/description",
  "paths/~1a/post/responses/200/headers",
  "paths/~1a/post/responses/200/headers/X",
  "paths/~1a/post/responses/200/content",
  "paths/~1a/post/responses/200/links",
  "paths/~1a/post/callbacks",
  "webhooks",
  "webhooks/w",
  "components",
  "components/schemas",
  "components/schemas/S",
  "components/schemas/S/type",
  "components/schemas/S/required",
  "components/schemas/S/properties",
  "components/schemas/S/properties/id",
  "components/schemas/S/properties/id/type",
  "components/schemas/S/properties/id/format",
  "components/schemas/S/properties/id/pattern",
  "components/schemas/S/properties/id/enum",
  "components/schemas/S/properties/id/maxLength",
  "components/schemas/S/allOf",
  "components/schemas/S/items",
  "components/schemas/S/additionalProperties",
  "components/schemas/S/discriminator",
  "components/securitySchemes",
  "components/securitySchemes/oauth",
  "components/securitySchemes/oauth/type",
  "components/securitySchemes/oauth/flows",
  "components/securitySchemes/oauth/flows/authorizationCode",
  "components/securitySchemes/oauth/flows/authorizationCode/tokenUrl",
  "components/securitySchemes/oauth/flows/authorizationCode/scopes",
  "components/parameters",
  "components/responses",
] as const;

const MCP_FIELDS = [
  "servers",
  "servers/0",
  "servers/0/id",
  "servers/0/name",
  "servers/0/transport",
  "servers/0/protocolVersion",
  "servers/0/serverInfo",
  "servers/0/serverInfo/name",
  "servers/0/capabilities",
  "servers/0/instructions",
  "servers/0/launch",
  "servers/0/launch/command",
  "servers/0/launch/args",
  "servers/0/launch/env",
  "servers/0/tools",
  "servers/0/tools/0",
  "servers/0/tools/0/name",
  "servers/0/tools/0/title",
  "servers/0/tools/0/description",
  "servers/0/tools/0/inputSchema",
  "servers/0/tools/0/inputSchema/type",
  "servers/0/tools/0/inputSchema/properties",
  "servers/0/tools/0/inputSchema/properties/path",
  "servers/0/tools/0/inputSchema/required",
  "servers/0/tools/0/outputSchema",
  "servers/0/tools/0/annotations",
  "servers/0/tools/0/annotations/readOnlyHint",
  "servers/0/tools/0/annotations/title",
  "servers/0/tools/0/icons",
  "servers/0/tools/0/_meta",
  "servers/0/prompts",
  "servers/0/prompts/0",
  "servers/0/prompts/0/arguments",
  "servers/0/resources",
  "servers/0/resources/0",
  "servers/0/resources/0/uri",
  "servers/0/resourceTemplates",
  "observations",
  "observations/0",
  "observations/0/id",
  "observations/0/value",
  "observations/0/detail",
] as const;

const openapi = (): object => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1", description: "d", contact: {}, license: { name: "MIT" } },
  servers: [{ url: "https://{v}.example.com", variables: { v: { default: "a", enum: ["a"] } } }],
  tags: [{ name: "a" }],
  externalDocs: { url: "https://example.com" },
  security: [{ oauth: ["a"] }],
  paths: {
    "/a": {
      parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
      post: {
        operationId: "createUser",
        summary: "Creates a user.",
        description: "Creates it.",
        tags: ["a"],
        deprecated: false,
        security: [{ oauth: [] }],
        servers: [],
        parameters: [
          { name: "id", in: "query", required: true, schema: { $ref: "#/components/schemas/S" }, content: {} },
        ],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/S" }, examples: {} } } },
        responses: {
          "200": {
            description: "ok",
            headers: { X: { schema: {} } },
            content: { "application/json": { schema: {} } },
            links: {},
          },
        },
        callbacks: {},
      },
    },
  },
  webhooks: { w: { post: {} } },
  components: {
    schemas: {
      S: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string", format: "uuid", pattern: "^a$", enum: ["a"], maxLength: 3 } },
        allOf: [],
        items: {},
        additionalProperties: false,
        discriminator: { propertyName: "id" },
      },
    },
    securitySchemes: {
      oauth: {
        type: "oauth2",
        flows: {
          authorizationCode: { authorizationUrl: "https://a.example", tokenUrl: "https://a.example", scopes: {} },
        },
      },
    },
    parameters: {},
    responses: {},
  },
});

const snapshot = (): object => ({
  assayerSnapshot: "1.0.0",
  servers: [
    {
      id: null,
      name: "files",
      transport: "stdio",
      protocolVersion: "2025-11-25",
      serverInfo: { name: "files", version: "1" },
      capabilities: { tools: {} },
      instructions: "Read first.",
      launch: { command: "npx", args: ["-y", "files"], env: ["TOKEN"] },
      tools: [
        {
          name: "read_file",
          title: "Read",
          description: "Reads a file.",
          inputSchema: { type: "object", properties: { path: { type: "string" } }, required: ["path"] },
          outputSchema: { type: "object" },
          annotations: { readOnlyHint: true, title: "Read" },
          icons: [],
          _meta: {},
        },
      ],
      prompts: [{ name: "p", arguments: [] }],
      resources: [{ uri: "file:///a", name: "a" }],
      resourceTemplates: [],
    },
  ],
  observations: [{ id: "handshake", request: "initialize", outcome: "answered", value: 1, detail: {} }],
});

/** A document with one field replaced. */
function withField(document: object, pointer: string, value: unknown): string {
  const tokens = pointer.split("/").map((token) => token.replaceAll("~1", "/"));
  const last = tokens.pop()!;
  let holder = document as Record<string, unknown>;
  for (const token of tokens) holder = holder[token] as Record<string, unknown>;
  holder[last] = value;
  return JSON.stringify(document);
}

/** One case for each field of the two formats, each with four of the wrong types, by turns. */
export function fieldCases(): readonly HostileCase[] {
  const of = (what: string, make: () => object, fields: readonly string[]): readonly HostileCase[] =>
    fields.map((field, at) => ({
      name: `${what} ${field} of the wrong type`,
      texts: [0, 3, 6, 9].map((step) => withField(make(), field, WRONG[(at + step) % WRONG.length])),
    }));
  return [...of("OpenAPI", openapi, OPENAPI_FIELDS), ...of("MCP", snapshot, MCP_FIELDS)];
}

/** Documents with a text in every field that takes one. */
export function withTextEverywhere(text: string): readonly string[] {
  const fill = (value: unknown, keep: boolean): unknown => {
    if (typeof value === "string") return keep ? value : text;
    if (Array.isArray(value)) return value.map((item) => fill(item, keep));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        fill(item, ["openapi", "type", "in", "$ref", "assayerSnapshot", "transport", "flows"].includes(key)),
      ]),
    );
  };
  const api = fill(openapi(), false) as Record<string, unknown>;
  const paths = { [`/${text}`]: (api["paths"] as Record<string, unknown>)["/a"] };
  return [JSON.stringify({ ...api, paths }), JSON.stringify(fill(snapshot(), false))];
}
