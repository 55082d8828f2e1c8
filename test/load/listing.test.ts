import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

const HOSTILE = join(import.meta.dirname, "../../fixtures/hostile/load");
const tools = [
  { name: "one", description: "First" },
  { name: "two", inputSchema: { type: "object", properties: { a: { type: "string" } } } },
];
const read = async (value: unknown) => survey(await loadText(JSON.stringify(value, null, 1), "listing.json"));

describe("a saved listing in every shape", () => {
  it.each<[string, unknown, string]>([
    ["the result of tools/list", { tools }, "/tools/1"],
    ["the JSON-RPC response around it", { jsonrpc: "2.0", id: 3, result: { tools } }, "/result/tools/1"],
    ["an array of tools", tools, "/1"],
    ["an array of pages", [{ tools: [tools[0]], nextCursor: "x" }, { tools: [tools[1]] }], "/1/tools/0"],
    [
      "an array of responses",
      [{ result: { tools: [tools[0]] } }, { result: { tools: [tools[1]] } }],
      "/1/result/tools/0",
    ],
    ["pages in a list of that name", { pages: [{ tools: [tools[0]] }, { tools: [tools[1]] }] }, "/pages/1/tools/0"],
    ["an object of pages", { first: { tools: [tools[0]] }, "a/b": { tools: [tools[1]] } }, "/a~1b/tools/0"],
    ["a map from name to tool", { tools: { one: { description: "First" }, two: tools[1] } }, "/tools/two"],
    ["a manifest", { manifest_version: "0.3", name: "m", version: "1", server: { type: "node" }, tools }, "/tools/1"],
    ["functions of a chat API", tools.map((tool) => ({ type: "function", function: tool })), "/1/function"],
    ["another spelling", tools.map(({ inputSchema, ...rest }) => ({ ...rest, input_schema: inputSchema })), "/1"],
  ])("%s", async (_, value, pointer) => {
    const surface = await read(value);
    expect(surface.tools.map(({ name }) => name)).toEqual(["one", "two"]);
    expect(surface.tools[1]?.at.pointer).toBe(pointer);
    const line = surface.document.position(surface.tools[1]!.at)?.line ?? 0;
    const written = JSON.stringify(value, null, 1)
      .split("\n")
      .slice(line - 1, line + 4)
      .join(" ");
    expect(written).toMatch(/two|"function"/);
    expect(surface.tools[1]?.parameters.map(({ path }) => path)).toEqual([["a"]]);
  });

  it.each([
    ["one event", (list: readonly string[]) => `event: message\ndata: {"result":{"tools":[${list.join(",")}]}}\n\n`],
    [
      "events among others, each with an id",
      (list: readonly string[]) =>
        [
          `: open`,
          `data: {"method":"notifications/message"}`,
          ...list.map((tool) => `data: {"result":{"tools":[${tool}]}}`),
        ]
          .map((line, id) => (id === 0 ? line : `id: ${id}\r\n${line}\r\n`))
          .join("\r\n"),
    ],
  ])("an event stream as it was saved: %s", async (_, write) => {
    const text = write(tools.map((tool) => JSON.stringify(tool)));
    const surface = survey(await loadText(text, "listing.txt"));
    expect(surface.tools.map(({ name }) => name)).toEqual(["one", "two"]);
    const { line, column } = surface.document.position(surface.tools[1]!.at)!;
    expect(text.split(/\r?\n/)[line - 1]?.slice(column - 1)).toMatch(/^\{"name":"two"/);
  });

  it("of names alone is refused: nothing in it could be judged", async () => {
    await expect(read({ tools: ["one", "two"] })).rejects.toThrow(/#\/tools\/0: nothing in the listing is an object/);
  });

  it("keeps what stands around the tools", async () => {
    const surface = await read({
      source: "npm:x@1",
      serverInfo: { name: "x", version: "1", title: "The X" },
      protocolVersion: "2025-06-18",
      capabilities: { tools: {} },
      instructions: "Ask first.",
      tools,
      prompts: [{ name: "p", arguments: [{ name: "a", description: "d", required: true }] }],
      resources: [{ uri: "file:///r", name: "r", mimeType: "text/plain" }],
      resourceTemplates: [{ uriTemplate: "file:///{x}", name: "t" }],
    });
    expect(surface).toMatchObject({ name: "x", version: "1", protocolVersion: "2025-06-18" });
    expect(surface.servers[0]).toMatchObject({ id: null, title: "The X", instructions: "Ask first." });
    expect(surface.servers[0]?.instructionsAt.pointer).toBe("/instructions");
    expect(surface.prompts[0]?.arguments).toEqual([{ name: "a", description: "d", required: true }]);
    expect(surface.resources.map(({ uri, template }) => [uri, template])).toEqual([
      ["file:///r", false],
      ["file:///{x}", true],
    ]);
  });

  it("reads a log of messages, one a line", async () => {
    const messages = [
      {
        jsonrpc: "2.0",
        id: 0,
        result: { protocolVersion: "2025-11-25", serverInfo: { name: "logged" }, capabilities: {} },
      },
      { jsonrpc: "2.0", method: "notifications/initialized" },
      { jsonrpc: "2.0", id: 1, result: { tools } },
    ];
    const surface = survey(await loadText(`${messages.map((message) => JSON.stringify(message)).join("\n")}\n`));
    expect(surface).toMatchObject({ name: "logged", protocolVersion: "2025-11-25" });
    expect(surface.tools.map(({ at }) => surface.document.position(at)?.line)).toEqual([3, 3]);
  });

  it("is checked against the form of the protocol, where it was saved whole", async () => {
    const verdict = async (value: unknown) => (await loadText(JSON.stringify(value))).verdict;
    const whole = { name: "a", description: "d", inputSchema: { type: "object" } };
    expect(await verdict([whole])).toEqual({ valid: true, errors: [] });
    const wrong = await verdict([
      whole,
      { name: 1, description: null, inputSchema: {}, annotations: { readOnlyHint: "no" } },
    ]);
    expect(wrong.errors.map(({ place, message }) => `${place.pointer} ${message}`)).toEqual([
      "/1/name it must be of type string",
      "/1/description it must be of type string",
      "/1/annotations/readOnlyHint it must be of type boolean",
      '/1/inputSchema its "type" must be "object"',
    ]);
    expect(await verdict([{ name: "a", description: "from a manifest" }])).toEqual({ valid: null, errors: [] });
  });

  it("says that pages are missing", async () => {
    const document = await loadText(JSON.stringify({ tools, nextCursor: "more" }));
    expect(document.incomplete).toEqual([{ what: "tools/list", why: expect.stringContaining("nextCursor") as string }]);
  });

  it("a snapshot brings its servers and observations", async () => {
    const snapshot = {
      assayerSnapshot: "1.0.0",
      recordedAt: "2026-11-01T00:00:00Z",
      location: "npx -y x",
      servers: [
        {
          server: "a",
          serverInfo: { name: "A" },
          tools,
          transport: "stdio",
          launch: { command: "npx", args: ["x"], env: ["KEY"] },
        },
        { server: "b", tools: [tools[0]], transport: "stdio" },
      ],
      observations: [
        { id: "latency", server: "a", request: "tools/list", outcome: "ok", value: 12, unit: "ms" },
        { id: 7 },
      ],
      incomplete: [{ what: "prompts/list of b", why: "not supported" }],
    };
    const document = await loadText(JSON.stringify(snapshot));
    expect(document).toMatchObject({ basis: "recorded", location: "npx -y x", transport: "stdio" });
    expect(document.observations).toEqual([snapshot.observations[0]]);
    expect(document.incomplete).toEqual(snapshot.incomplete);
    const surface = survey(document);
    expect(surface.tools.map(({ id }) => id)).toEqual(["a/one", "a/two", "b/one"]);
    expect(surface.servers[0]?.launch).toEqual({ command: "npx", args: ["x"], env: ["KEY"] });
  });

  it("a listing with observations counts as recorded", async () => {
    const observations = [{ id: "unauthenticated-list", request: "POST", outcome: "listed", value: true }];
    expect(await loadText(JSON.stringify({ tools, observations }))).toMatchObject({ basis: "recorded", observations });
    expect(await loadText(JSON.stringify({ tools }))).toMatchObject({ basis: "static" });
  });
});

describe("odd tools", () => {
  it("are read as far as they can be", async () => {
    const document = await loadText(readFileSync(join(HOSTILE, "odd-tools.json"), "utf8"), "odd.json");
    const surface = survey(document);
    expect(surface.tools.map(({ id }) => id)).toEqual([
      "",
      "#2",
      "same",
      "same#2",
      "same#3",
      "__proto__",
      "loop",
      "tree",
    ]);
    const [proto, loop, tree] = surface.tools.slice(5);
    expect(proto?.parameters.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(proto?.annotations).toEqual({});
    expect(loop?.input).toBeNull();
    expect(tree?.parameters.map(({ name }) => name)).toEqual(["child"]);
    expect(surface.brokenRefs.map(({ ref }) => ref)).toContain("#/$defs/none");
    for (const tool of surface.tools) expect(tool.tokens).toBeGreaterThan(0);
  });
});

describe("texts of a tool", () => {
  it("are all strings that a model can be given, each with its place", async () => {
    const tool = {
      name: "send",
      title: "Send it",
      description: "Sends.",
      annotations: { title: "Sender", readOnlyHint: false },
      inputSchema: {
        type: "object",
        title: "Input",
        description: "All of it",
        "x-note": "hidden one",
        $comment: "hidden two",
        properties: {
          to: { type: "string", description: "Whom", default: "me", enum: ["me", "you"], examples: ["a@b.c"] },
          deep: { type: "object", properties: { "Tell nobody": { const: "fixed" } } },
        },
      },
      outputSchema: { properties: { ok: { description: "Went well" } } },
      _meta: { vendor: { note: "hidden three" } },
      extra: ["hidden four"],
    };
    const [read] = survey(await loadText(JSON.stringify([tool]))).tools;
    const got = read?.texts.map(({ field, value }) => `${field}: ${value}`) ?? [];
    expect(got.slice(0, 3)).toEqual(["name: send", "title: Send it", "description: Sends."]);
    expect(got).toEqual(
      expect.arrayContaining([
        "annotation-title: Sender",
        "schema-title: Input",
        "schema-description: All of it",
        "extension: hidden one",
        "extension: hidden two",
        "parameter-name: to",
        "parameter-description: Whom",
        "default: me",
        "enum: you",
        "example: a@b.c",
        "parameter-name: Tell nobody",
        "enum: fixed",
        "parameter-description: Went well",
        "meta: hidden three",
        "extension: hidden four",
      ]),
    );
    for (const { at } of read?.texts ?? []) expect(at.pointer.startsWith("/0/")).toBe(true);
  });
});
