// Whole documents from nothing: mostly well-formed, so that the later stages are reached, with foreign values here and there.
import { KEYS, PAYLOADS, STRINGS, VALUES } from "./dictionary.mjs";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const TYPES = ["string", "integer", "number", "boolean", "object", "array", "null"];
const FORMATS = ["uuid", "email", "date-time", "uri", "byte", "binary", "password", "int64", "zqx"];
const VERBS = [
  "list",
  "get",
  "create",
  "update",
  "delete",
  "send",
  "charge",
  "run",
  "ban",
  "login",
  "upload",
  "revoke",
  "refund",
  "deploy",
];
const NOUNS = [
  "user",
  "Account",
  "invoice",
  "api_key",
  "payment",
  "file",
  "role",
  "message",
  "server",
  "patient",
  "session",
  "query",
];

export function textOf(random) {
  if (random.chance(0.15)) return random.pick(STRINGS);
  if (random.chance(0.03)) return random.pick(STRINGS).repeat(1 + random.size(20_000));
  const words = [];
  for (let left = 1 + random.size(30); left > 0; left--) {
    words.push(random.chance(0.1) ? random.pick(PAYLOADS) : random.pick(random.chance(0.5) ? VERBS : NOUNS));
  }
  return words.join(random.pick([" ", ". ", ", ", "\n", "_"]));
}

const nameOf = (random) =>
  random.chance(0.1)
    ? random.pick([...KEYS, ...STRINGS])
    : `${random.pick(VERBS)}${random.pick(["_", "", "-"])}${random.pick(NOUNS)}${random.below(9)}`;

const maybe = (random, share, object) => (random.chance(share) ? object() : {});
const many = (random, most, make) => Array.from({ length: random.size(most) }, make);
const entries = (random, most, key, value) => Object.fromEntries(many(random, most, () => [key(), value()]));
const odd = (random, value) => (random.chance(0.02) ? structuredClone(random.pick(VALUES)) : value);

export function schemaOf(random, depth = 0) {
  if (depth > 6 || random.chance(0.15))
    return { $ref: `#/components/schemas/${random.pick(["A", "B", "C", "D", "missing"])}` };
  if (random.chance(0.02)) return random.pick(VALUES);
  const inner = () => odd(random, schemaOf(random, depth + 1));
  return {
    ...maybe(random, 0.9, () => ({
      type: random.chance(0.1) ? [random.pick(TYPES), "null"] : odd(random, random.pick(TYPES)),
    })),
    ...maybe(random, 0.3, () => ({ description: odd(random, textOf(random)) })),
    ...maybe(random, 0.3, () => ({ format: random.pick(FORMATS) })),
    ...maybe(random, 0.2, () => ({
      enum: odd(
        random,
        many(random, 6, () => random.pick([...STRINGS, ...VALUES])),
      ),
    })),
    ...maybe(random, 0.1, () => ({ pattern: random.pick(STRINGS), maxLength: random.pick(VALUES) })),
    ...maybe(random, 0.1, () => ({ example: random.pick([...STRINGS, ...VALUES]), default: random.pick(STRINGS) })),
    ...maybe(random, 0.4, () => ({
      properties: odd(
        random,
        entries(random, 8, () => nameOf(random), inner),
      ),
      required: odd(random, [nameOf(random)]),
    })),
    ...maybe(random, 0.2, () => ({ items: inner() })),
    ...maybe(random, 0.1, () => ({ [random.pick(["allOf", "anyOf", "oneOf"])]: odd(random, many(random, 4, inner)) })),
    ...maybe(random, 0.1, () => ({ additionalProperties: random.chance(0.5) ? random.chance(0.5) : inner() })),
  };
}

const bodyOf = (random) => ({
  content: entries(
    random,
    3,
    () => random.pick(["application/json", "multipart/form-data", "*/*", "text/plain", ...STRINGS.slice(0, 5)]),
    () => odd(random, { schema: schemaOf(random), example: random.pick(VALUES) }),
  ),
});

function operationOf(random) {
  return odd(random, {
    ...maybe(random, 0.8, () => ({ operationId: odd(random, nameOf(random)) })),
    ...maybe(random, 0.8, () => ({ summary: odd(random, textOf(random)) })),
    ...maybe(random, 0.6, () => ({ description: odd(random, textOf(random)) })),
    ...maybe(random, 0.4, () => ({
      tags: odd(
        random,
        many(random, 4, () => odd(random, nameOf(random))),
      ),
    })),
    ...maybe(random, 0.6, () => ({
      parameters: odd(
        random,
        many(random, 6, () =>
          odd(random, {
            name: odd(random, nameOf(random)),
            in: odd(random, random.pick(["query", "path", "header", "cookie", "body", "formData"])),
            required: random.chance(0.5),
            schema: schemaOf(random),
            description: textOf(random),
          }),
        ),
      ),
    })),
    ...maybe(random, 0.4, () => ({ requestBody: odd(random, bodyOf(random)) })),
    ...maybe(random, 0.8, () => ({
      responses: odd(
        random,
        entries(
          random,
          4,
          () => random.pick(["200", "201", "401", "429", "default", "5XX", "zqx"]),
          () => odd(random, { description: textOf(random), ...bodyOf(random), headers: random.pick(VALUES) }),
        ),
      ),
    })),
    ...maybe(random, 0.4, () => ({
      security: odd(
        random,
        many(random, 3, () => ({ [random.pick(["a", "b", "missing"])]: odd(random, []) })),
      ),
    })),
    ...maybe(random, 0.1, () => ({
      deprecated: random.pick(VALUES),
      callbacks: random.pick(VALUES),
      "x-assayer-ignore": random.pick([...VALUES, [{ rule: "SEC-001", reason: "zqx" }]]),
    })),
  });
}

export function openApiOf(random) {
  const swagger = random.chance(0.15);
  return {
    ...(swagger
      ? { swagger: "2.0", host: random.pick(STRINGS), definitions: { A: schemaOf(random) } }
      : { openapi: random.pick(["3.0.3", "3.1.0", "3.1.1", "3.2.0"]) }),
    info: odd(random, {
      title: odd(random, textOf(random)),
      version: odd(random, "1"),
      description: odd(random, textOf(random)),
    }),
    ...maybe(random, 0.7, () => ({
      servers: odd(
        random,
        many(random, 3, () =>
          odd(random, {
            url: random.pick([...STRINGS, "https://api.example.com/{v}"]),
            variables: random.pick(VALUES),
          }),
        ),
      ),
    })),
    paths: odd(
      random,
      entries(
        random,
        14,
        () =>
          random.pick([
            `/${random.pick(NOUNS)}s/{id}`,
            `/${random.pick(NOUNS)}s`,
            `/v1/${nameOf(random)}`,
            random.pick(KEYS),
          ]),
        () =>
          odd(
            random,
            entries(
              random,
              4,
              () => random.pick([...METHODS, "parameters", "query", "$ref"]),
              () => operationOf(random),
            ),
          ),
      ),
    ),
    ...maybe(random, 0.9, () => ({
      components: odd(random, {
        schemas: odd(random, Object.fromEntries(["A", "B", "C", "D"].map((name) => [name, schemaOf(random)]))),
        securitySchemes: odd(random, {
          a: odd(random, {
            type: odd(random, random.pick(["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"])),
            in: "query",
            name: "key",
            scheme: random.pick(STRINGS),
            flows: random.pick([
              ...VALUES,
              { implicit: { authorizationUrl: random.pick(STRINGS), scopes: random.pick(VALUES) } },
            ]),
          }),
          b: random.pick(VALUES),
        }),
      }),
    })),
    ...maybe(random, 0.3, () => ({ security: odd(random, [{ a: [] }]) })),
    ...maybe(random, 0.1, () => ({
      webhooks: random.pick([...VALUES, { zqx: { post: operationOf(random) } }]),
      tags: random.pick([...VALUES, [{ name: textOf(random) }]]),
    })),
  };
}

function toolOf(random) {
  return odd(random, {
    name: odd(random, nameOf(random)),
    ...maybe(random, 0.3, () => ({ title: odd(random, textOf(random)) })),
    ...maybe(random, 0.9, () => ({ description: odd(random, textOf(random)) })),
    inputSchema: odd(random, { type: "object", ...schemaOf(random) }),
    ...maybe(random, 0.2, () => ({ outputSchema: odd(random, schemaOf(random)) })),
    ...maybe(random, 0.4, () => ({
      annotations: odd(random, {
        readOnlyHint: odd(random, random.chance(0.5)),
        destructiveHint: random.chance(0.5),
        title: textOf(random),
        openWorldHint: random.pick(VALUES),
      }),
    })),
    ...maybe(random, 0.1, () => ({ _meta: random.pick(VALUES), icons: random.pick(VALUES) })),
  });
}

export function mcpOf(random) {
  const tools = odd(
    random,
    many(random, 20, () => toolOf(random)),
  );
  const prompts = odd(
    random,
    many(random, 3, () =>
      odd(random, { name: nameOf(random), description: textOf(random), arguments: random.pick(VALUES) }),
    ),
  );
  const resources = odd(
    random,
    many(random, 3, () =>
      odd(random, { uri: random.pick(STRINGS), name: nameOf(random), mimeType: random.pick(STRINGS) }),
    ),
  );
  const serverInfo = odd(random, { name: odd(random, textOf(random)), version: odd(random, "1") });
  return random.pick([
    () => tools,
    () => ({ tools }),
    () => ({ jsonrpc: "2.0", id: 1, result: { tools, nextCursor: random.pick(VALUES) } }),
    () => [
      {
        jsonrpc: "2.0",
        id: 1,
        result: {
          serverInfo,
          capabilities: random.pick(VALUES),
          protocolVersion: "2025-11-25",
          instructions: odd(random, textOf(random)),
        },
      },
      { jsonrpc: "2.0", id: 2, result: { tools } },
      { jsonrpc: "2.0", id: 3, result: { prompts } },
    ],
    () => ({
      serverInfo,
      instructions: textOf(random),
      tools,
      prompts,
      resources,
      resourceTemplates: random.pick(VALUES),
      protocolVersion: random.pick(STRINGS),
    }),
    () => ({
      assayerSnapshot: "1.0.0",
      servers: odd(random, [
        odd(random, {
          id: null,
          name: textOf(random),
          serverInfo,
          tools,
          prompts,
          resources,
          transport: random.pick(["stdio", "http", ...VALUES]),
          launch: random.pick([...VALUES, { command: "npx", args: [random.pick(STRINGS)], env: random.pick(VALUES) }]),
        }),
      ]),
      observations: odd(
        random,
        many(random, 6, () =>
          odd(random, {
            id: random.pick([
              "handshake",
              "capabilities",
              "latency",
              "unauthenticated-list",
              "requests",
              "session-id",
              "origin",
              "http-headers",
              "zqx",
            ]),
            request: textOf(random),
            outcome: textOf(random),
            value: random.pick(VALUES),
            detail: random.pick(VALUES),
          }),
        ),
      ),
    }),
  ])();
}
