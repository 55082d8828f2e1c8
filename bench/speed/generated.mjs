// Generated descriptions and listings of any number of tools, unlike one another in name, path and text.
import { closeSync, openSync, writeSync } from "node:fs";

const OBJECTS =
  "invoice customer order product shipment warehouse contract employee ticket report payment session device sensor campaign coupon subscription refund address note".split(
    " ",
  );
const ACTIONS = [
  ["get", "list", "Lists"],
  ["get", "get", "Returns"],
  ["post", "create", "Creates"],
  ["patch", "update", "Changes"],
  ["delete", "delete", "Deletes"],
  ["post", "send", "Sends"],
  ["post", "cancel", "Cancels"],
];
const QUALITIES =
  "archived pending shared draft internal regional monthly primary external temporary billed open".split(" ");

function words(index) {
  const object = OBJECTS[index % OBJECTS.length];
  const quality = QUALITIES[Math.floor(index / OBJECTS.length) % QUALITIES.length];
  const [method, verb, says] = ACTIONS[Math.floor(index / (OBJECTS.length * QUALITIES.length)) % ACTIONS.length];
  const group = Math.floor(index / (OBJECTS.length * QUALITIES.length * ACTIONS.length));
  return { object, quality, method, verb, says, group };
}

function openApiOperation(index) {
  const { object, quality, method, verb, says, group } = words(index);
  const body =
    method === "get" || method === "delete"
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: `#/components/schemas/${object}` } } },
          },
        };
  const operation = {
    operationId: `${verb}_${quality}_${object}_${group}`,
    summary: `${says} one ${quality} ${object} of group ${group}`,
    description: `${says} the ${quality} ${object} that belongs to group ${group}. The caller needs access to the group; number ${index} of the collection is meant. Answers 404 when there is none.`,
    tags: [object],
    parameters: [
      {
        name: "id",
        in: "path",
        required: true,
        description: `Identifier of the ${object}`,
        schema: { type: "string", maxLength: 36 },
      },
      {
        name: "locale",
        in: "query",
        description: `Language of the answer for group ${group}`,
        schema: { type: "string", enum: ["de", "en", "fr"] },
      },
    ],
    ...body,
    responses: {
      200: {
        description: `The ${object}`,
        content: { "application/json": { schema: { $ref: `#/components/schemas/${object}` } } },
      },
      404: { description: "There is none" },
    },
  };
  return [`/g${group}/${quality}/${object}/${verb}/{id}`, { [method]: operation }];
}

function mcpTool(index) {
  const { object, quality, verb, says, group } = words(index);
  return {
    name: `${verb}_${quality}_${object}_${group}`,
    description: `${says} the ${quality} ${object} of group ${group}. Use it when number ${index} of the collection is meant; the caller needs access to the group.`,
    inputSchema: {
      type: "object",
      properties: {
        id: { type: "string", maxLength: 36, description: `Identifier of the ${object} in group ${group}` },
        note: { type: "string", maxLength: 200, description: "Text that is kept with the change" },
        locale: { type: "string", enum: ["de", "en", "fr"], description: "Language of the answer" },
      },
      required: ["id"],
      additionalProperties: false,
    },
  };
}

const schemaOf = (object) => ({
  type: "object",
  properties: {
    id: { type: "string", maxLength: 36 },
    name: { type: "string", maxLength: 80, description: `Name of the ${object}` },
    email: { type: "string", format: "email", maxLength: 120 },
    amount: { type: "integer", minimum: 0, maximum: 1_000_000 },
    created: { type: "string", format: "date-time" },
  },
});

/** Writes a description (`openapi`) or a listing (`mcp`) of `count` tools piece by piece. */
export function generate(kind, count, path) {
  const file = openSync(path, "w");
  let buffer = "";
  const put = (text) => {
    buffer += text;
    if (buffer.length > 4_000_000) {
      writeSync(file, buffer);
      buffer = "";
    }
  };
  if (kind === "mcp") {
    put('{"tools":[');
    for (let index = 0; index < count; index++) put(`${index === 0 ? "" : ","}${JSON.stringify(mcpTool(index))}`);
    put("]}");
  } else {
    const schemas = Object.fromEntries(OBJECTS.map((object) => [object, schemaOf(object)]));
    put(
      '{"openapi":"3.0.3","info":{"title":"Generated","version":"1"},"servers":[{"url":"https://api.example.com"}],"paths":{',
    );
    for (let index = 0; index < count; index++) {
      const [route, item] = openApiOperation(index);
      put(`${index === 0 ? "" : ","}${JSON.stringify(route)}:${JSON.stringify(item)}`);
    }
    const schemes = { key: { type: "http", scheme: "bearer" } };
    put(`},"components":${JSON.stringify({ schemas, securitySchemes: schemes })},"security":[{"key":[]}]}`);
  }
  writeSync(file, buffer);
  closeSync(file);
}
