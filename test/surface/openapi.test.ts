import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MAX_PARAMETERS } from "../../src/load/limits.ts";
import { loadTarget, loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";
import type { Auth, Surface } from "../../src/surface/types.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/openapi");
const fixture = async (name: string): Promise<Surface> => survey(await loadTarget(join(FIXTURES, name)));
const of = (surface: Surface, id: string) => {
  const tool = surface.tools.find((found) => found.id === id);
  if (!tool) throw new Error(`no tool ${id}`);
  return tool;
};

describe("OpenAPI 3.2", () => {
  it("has query, added methods, path items of components, webhooks and callbacks", async () => {
    const surface = await fixture("kiosk-3.2.yaml");
    expect(surface.document.verdict).toEqual({ valid: true, errors: [] });
    expect(surface.tools.map(({ id, origin, name }) => [id, origin, name])).toEqual([
      ["findTickets", "operation", "findTickets"],
      ["orderTicket", "operation", "orderTicket"],
      ["POST {$request.body#/notify}", "callback", "post_request_body_notify"],
      ["PURGE /tickets", "operation", "purge_tickets"],
      ["listStations", "operation", "listStations"],
      ["stationClosed", "webhook", "stationClosed"],
    ]);
    expect(of(surface, "findTickets").method).toBe("QUERY");
    expect(of(surface, "listStations")).toMatchObject({ path: "/stations", deprecated: true });
    expect(of(surface, "listStations").at.pointer).toBe("/components/pathItems/Stations/get");
  });

  it("gives parameters of the path and the body, cycles opened once", async () => {
    const surface = await fixture("kiosk-3.2.yaml");
    const find = of(surface, "findTickets");
    expect(find.parameters.map(({ in: where, path, required }) => [where, path.join("."), required])).toEqual([
      ["query", "station", false],
      ["body", "from", true],
      ["body", "and", false],
    ]);
    expect(find.input?.raw).toBe(surface.schemas[0]?.raw);
    expect(find.parameters[2]?.schema.raw).toBe(find.input?.raw);
    expect(of(surface, "orderTicket").parameters).toHaveLength(1);
  });
});

describe("Swagger 2.0", () => {
  it("has bodies, form data, media types, hosts, schemes and flows", async () => {
    const surface = await fixture("workshop-2.0.json");
    expect(surface.document.verdict.valid).toBe(true);
    expect(surface.servers[0]?.urls.map(({ url }) => url)).toEqual([
      "http://workshop.example/v7",
      "https://workshop.example/v7",
    ]);
    const update = of(surface, "updateRepair");
    expect(update.parameters.map(({ path }) => path.join("."))).toEqual([
      "id",
      "bicycle",
      "parts",
      "bicycle.frameNumber",
      "parts.[].name",
    ]);
    expect(update.inputMediaTypes).toEqual(["application/json"]);
    expect(update.responses[0]).toMatchObject({
      status: "200",
      description: "Saved",
      mediaTypes: ["application/json"],
    });
    expect(update.parameters[0]?.schema.raw["type"]).toBe("integer");
    const store = of(surface, "POST /photos");
    expect(store.inputMediaTypes).toEqual(["multipart/form-data"]);
    expect(store.parameters.map(({ name, in: where, required }) => [name, where, required])).toEqual([
      ["photo", "body", true],
      ["size", "body", false],
    ]);
    expect(store.texts.map(({ value }) => value)).toContain("large");
    const [staff, shop] = surface.securitySchemes;
    expect(staff).toMatchObject({ type: "basic", httpScheme: "basic", usedBy: 1 });
    expect(shop).toMatchObject({ type: "oauth2", usedBy: 1 });
    expect(shop?.flows[0]).toMatchObject({ kind: "authorizationCode", scopes: ["repairs"] });
  });
});

describe("what a caller must show", () => {
  const states = async (root: string, operation: string): Promise<Auth> => {
    const text = `{"openapi":"3.1.0","info":{"title":"t","version":"1"}${root},"paths":{"/a":{"get":{"operationId":"a"${operation}}}}}`;
    return of(survey(await loadText(text)), "a").auth;
  };
  it.each([
    ["", "", "undeclared", false],
    [',"security":[{"k":[]}]', "", "required", true],
    [',"security":[{"k":[]}]', ',"security":[]', "open", false],
    [',"security":[{"k":[]}]', ',"security":[{}]', "open", false],
    [',"security":[{"k":[]}]', ',"security":[{},{"k":["s"]}]', "optional", false],
    [',"security":[]', "", "open", true],
    ["", ',"security":[{"k":[]},{"l":[]}]', "required", false],
    [',"security":[{"k":[]}]', ',"security":null', "required", true],
  ])("root %s and operation %s are %s", async (root, operation, state, inherited) => {
    expect(await states(root, operation)).toMatchObject({ state, inherited });
  });
});

describe("odd descriptions", () => {
  it("names operations without an id, and makes ids unique", async () => {
    const surface = survey(
      await loadText(
        `openapi: 3.0.0
info: {title: t, version: "1"}
paths:
  /users/{id}/übersicht: { get: {} }
  /a: { get: { operationId: same }, put: { operationId: same } }
  "same#2": { get: { operationId: same } }
`,
      ),
    );
    expect(surface.tools.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "GET /users/{id}/übersicht get_users_id_übersicht",
      "same same",
      "same#2 same",
      "same#3 same",
    ]);
  });

  it("shares parameters and schemas between operations by identity", async () => {
    const surface = await fixture("library-split/openapi.yaml");
    expect(of(surface, "readBook").parameters[0]).toBe(of(surface, "removeBook").parameters[0]);
  });

  it("opens a body of combined schemas, and marks only what is certain as required", async () => {
    const surface = survey(
      await loadText(`openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - { required: [x], properties: { x: { type: string } } }
              oneOf:
                - { required: [y], properties: { y: { type: string } } }
                - { properties: { z: { type: array, items: { properties: { w: true } } } } }
          text/plain: { schema: { type: string, description: Free } }
`),
    );
    const [tool] = surface.tools;
    expect(tool?.parameters.map(({ path, required }) => [path.join("."), required])).toEqual([
      ["x", true],
      ["y", false],
      ["z", false],
      ["z.[].w", false],
      ["body", true],
    ]);
    expect(tool?.inputMediaTypes).toEqual(["application/json", "text/plain"]);
  });

  it("bounds the inputs of one tool, nearest to the root first", async () => {
    const wide = Object.fromEntries(Array.from({ length: MAX_PARAMETERS + 50 }, (_, index) => [`p${index}`, {}]));
    const text = JSON.stringify([
      { name: "wide", inputSchema: { properties: { first: { properties: wide }, last: {} } } },
    ]);
    const [tool] = survey(await loadText(text)).tools;
    expect(tool?.parameters).toHaveLength(MAX_PARAMETERS);
    expect(tool?.parameters.slice(0, 2).map(({ name }) => name)).toEqual(["first", "last"]);
  });

  it("reads the schemas of parameters and media types that are references or content", async () => {
    const surface = survey(
      await loadText(`openapi: 3.2.0
info: {title: t, version: "1"}
paths:
  /a:
    post:
      parameters:
        - { name: filter, in: query, content: { application/json: { schema: { type: object, title: F } } } }
      requestBody: { content: { application/json: { $ref: "#/components/mediaTypes/M" } } }
      responses: { "200": { description: Stream, content: { application/jsonl: { itemSchema: { title: I } } } } }
components:
  mediaTypes: { M: { schema: { properties: { m: { type: string } } } } }
`),
    );
    const [tool] = surface.tools;
    expect(tool?.parameters.map(({ name }) => name)).toEqual(["filter", "m"]);
    expect(tool?.parameters[0]?.schema.raw["title"]).toBe("F");
    expect(tool?.responses[0]?.schema?.raw["title"]).toBe("I");
    expect(surface.document.verdict.valid).toBe(true);
  });

  it("finds references that lead nowhere anywhere, and none in examples", async () => {
    const document = await loadText(`openapi: 3.1.0
info: {title: t, version: "1"}
paths: {}
components:
  schemas:
    A:
      example: { $ref: "#/not/one" }
      properties: { b: { items: { $ref: "#/components/schemas/None" } }, c: { $ref: "#named" } }
    B: { $anchor: named }
`);
    expect(survey(document).brokenRefs).toEqual([
      {
        ref: "#/components/schemas/None",
        at: { uri: "inline", pointer: "/components/schemas/A/properties/b/items/$ref" },
      },
    ]);
  });

  it("collects suppressions that the document carries", async () => {
    const document = await loadText(`openapi: 3.1.0
info: {title: t, version: "1"}
x-assayer-ignore: [{ rule: X, reason: all }]
paths:
  /a: { get: { operationId: a, x-assayer-ignore: { rule: Y, reason: this one } } }
`);
    expect(survey(document).ignores.map(({ place }) => place.pointer)).toEqual([
      "/x-assayer-ignore",
      "/paths/~1a/get/x-assayer-ignore",
    ]);
  });
});
