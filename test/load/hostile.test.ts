import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LoadError } from "../../src/load/errors.ts";
import { loadText } from "../../src/load/load.ts";
import type { Document, Place } from "../../src/load/types.ts";
import { survey } from "../../src/surface/survey.ts";
import type { Surface } from "../../src/surface/types.ts";

/** Asks for everything that is worked out late. */
function exhaust(surface: Surface): void {
  const { document } = surface;
  const places: Place[] = [];
  const hold = (ok: boolean): void => {
    if (!ok) throw new Error("a tool holds what it should not");
  };
  for (const tool of surface.tools) {
    for (const { schema, name } of tool.parameters) hold(typeof schema.raw === "object" && typeof name === "string");
    for (const { value } of tool.texts) hold(typeof value === "string" && value !== "");
    for (const { status } of tool.responses) hold(typeof status === "string");
    hold(tool.tokens >= 0 && tool.inputMediaTypes.every((type) => typeof type === "string"));
    places.push(tool.at);
  }
  places.push(...surface.brokenRefs.map(({ at }) => at), ...document.verdict.errors.map(({ place }) => place));
  for (const place of places) {
    hold((document.position(place)?.line ?? 0) > 0);
    hold((document.snippet(place, 2)?.lines.length ?? 0) > 0);
  }
}

/** Loads and surveys a text; gives the LoadError's name for what is wrong, anything else is thrown on. */
async function outcome(text: string): Promise<Document | LoadError> {
  try {
    const document = await loadText(text, "hostile");
    exhaust(survey(document));
    return document;
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

const N = 100_000;
const around = (paths: string, rest = ""): string =>
  `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":${paths}${rest}}`;
const usesFirst =
  '{"/a":{"post":{"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}}}}}';
const chain = (make: (index: number) => string, count = 20_000): string =>
  around(
    usesFirst,
    `,"components":{"schemas":{${Array.from({ length: count }, (_, index) => `"S${index}":${make(index)}`).join(",")}}}`,
  );

describe("input bombs", () => {
  it.each<[string, string, RegExp]>([
    ["100,000 open brackets", "[".repeat(N), /nested deeper/],
    ["100,000 levels of JSON arrays", "[".repeat(N) + "]".repeat(N), /nested deeper/],
    ["100,000 levels of JSON objects", '{"a":'.repeat(N) + "1" + "}".repeat(N), /nested deeper/],
    ["100,000 levels of YAML flow", `a: ${"[".repeat(N)}`, /maxDepth/],
    ["100,000 levels of YAML dashes", `${"- ".repeat(N)}a`, /maxDepth/],
    ["100,000 levels of YAML keys", `${"? ".repeat(N)}a`, /maxDepth/],
    ["deep YAML blocks", Array.from({ length: 3_000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"), /maxDepth/],
    [
      "YAML merge keys that multiply",
      `a: &m0 {k: 1}\n${Array.from({ length: 2_000 }, (_, index) => `m${index}: &m${index + 1}\n  <<: *m${index}\n  z${index}: 1`).join("\n")}\n`,
      /merge keys/,
    ],
    ["a key of 5 MB", around(`{"/${"a".repeat(5_000_000)}":{"get":{}}}`), /a key has more than/],
    ["a null byte in JSON", '{"openapi":"3.1.0\0"}', /not valid JSON/],
  ])("%s are refused", async (_, text, what) => {
    const refused = await outcome(text);
    expect(refused).toBeInstanceOf(LoadError);
    expect((refused as LoadError).what).toMatch(what);
  });

  it.each<[string, string]>([
    ["20,000 references in a row", chain((index) => `{"$ref":"#/components/schemas/S${index + 1}"}`)],
    [
      "20,000 allOf in a row",
      chain(
        (index) =>
          `{"allOf":[{"$ref":"#/components/schemas/S${index + 1}"}],"properties":{"p":{"$ref":"#/components/schemas/S0"}}}`,
      ),
    ],
    [
      "2^100 paths through references",
      chain(
        (index) =>
          `{"properties":{"a":{"$ref":"#/components/schemas/S${index + 1}"},"b":{"$ref":"#/components/schemas/S${index + 1}"}}}`,
        100,
      ),
    ],
    [
      "every schema referring to every other",
      chain(
        () =>
          `{"properties":{${Array.from({ length: 200 }, (_, index) => `"p${index}":{"$ref":"#/components/schemas/S${index}"}`).join(",")}}}`,
        200,
      ),
    ],
    [
      "references in a circle",
      around('{"/a":{"$ref":"#/paths/~1b"},"/b":{"$ref":"#/paths/~1a"},"/c":{"$ref":"#/paths/~1c/get"}}'),
    ],
    ["2 million escaped quotes", `{"x":"${String.raw`\"`.repeat(2_000_000)}","openapi":"3.1.0"}`],
    ["2 million backslashes", `{"x":"${String.raw`\\`.repeat(1_000_000)}","openapi":"3.1.0"}`],
    [
      "20,000 parameters",
      around(
        `{"/a":{"get":{"parameters":[${Array.from({ length: 20_000 }, (_, index) => `{"name":"p${index}","in":"query","schema":{}}`).join(",")}]}}}`,
      ),
    ],
    [
      "3,000 anchors that are not there",
      around(`{${Array.from({ length: 3_000 }, (_, index) => `"/p${index}":{"$ref":"#a${index}"}`).join(",")}}`),
    ],
    ["30,000 tools of one name", JSON.stringify(Array.from({ length: 30_000 }, () => ({ name: "t" })))],
    ["lone surrogates", around(String.raw`{"/\ud800":{"get":{"operationId":"\udfff","description":"\ud800"}}}`)],
    [
      "a body of patterns that backtrack",
      around(
        `{"/a":{"get":{"parameters":[{"name":"a","in":"query","schema":{"pattern":"(a+)+$","example":"${"a".repeat(40)}!"}}]}}}`,
      ),
    ],
  ])("%s are read", async (_, text) => {
    const from = performance.now();
    expect(await outcome(text)).not.toBeInstanceOf(LoadError);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

describe("any document", () => {
  const keys = fc.constantFrom(
    "openapi",
    "swagger",
    "paths",
    "/a",
    "get",
    "post",
    "parameters",
    "requestBody",
    "content",
    "application/json",
    "schema",
    "$ref",
    "properties",
    "items",
    "allOf",
    "required",
    "name",
    "in",
    "description",
    "responses",
    "200",
    "security",
    "components",
    "schemas",
    "securitySchemes",
    "callbacks",
    "webhooks",
    "servers",
    "url",
    "tags",
    "info",
    "tools",
    "inputSchema",
    "result",
    "prompts",
    "resources",
    "annotations",
    "_meta",
    "jsonrpc",
    "__proto__",
    "constructor",
    "x-assayer-ignore",
    "additionalOperations",
    "definitions",
    "assayerSnapshot",
    "enum",
    "default",
    "flows",
  );
  const leaves = fc.constantFrom<unknown>(
    null,
    0,
    -1,
    true,
    "",
    "x",
    "3.1.0",
    "2.0",
    "query",
    "body",
    "path",
    "#/components/schemas/x",
    "#",
    "#/",
    "#/a%zz",
    "a.json#/b",
  );
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      leaves,
      fc.array(tie("node"), { maxLength: 3 }),
      fc.array(fc.tuple(keys, tie("node")), { maxLength: 5 }).map((entries) => ({ entries })),
    ),
  })).node;
  /** Writes objects out by hand, so that `__proto__` is a key as any other. */
  const write = (node: unknown): string => {
    if (Array.isArray(node)) return `[${node.map(write).join(",")}]`;
    if (typeof node !== "object" || node === null) return JSON.stringify(node);
    const { entries } = node as { entries: readonly [string, unknown][] };
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`).join(",")}}`;
  };

  it("is read or refused in a sentence, whatever its shape", async () => {
    await fc.assert(
      fc.asyncProperty(
        tree,
        fc.constantFrom(
          '"openapi":"3.1.0"',
          '"swagger":"2.0"',
          '"openapi":"3.0.0"',
          '"openapi":"3.2.0"',
          '"tools":[{}]',
        ),
        async (node, head) => {
          const inner = write(node);
          await outcome(inner);
          await outcome(`{${head},"paths":${inner},"components":{"schemas":{"x":${inner}}}}`);
          await outcome(`{"paths":{"/a":{"post":${inner},"parameters":${inner}}},${head},"security":${inner}}`);
          await outcome(`[{"name":"t","inputSchema":${inner},"annotations":${inner}}]`);
          await outcome(`{"assayerSnapshot":"1.0.0","servers":[${inner}],"observations":${inner}}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is read or refused in a sentence, whatever its text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.stringMatching(/^[a-z:\s[\]{}"'&*!|>#%@`,?.\n-]{0,60}$/),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        await outcome(value);
        await outcome(`openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths:\n  /a: ${value}\n`);
      }),
      { numRuns: 250 },
    );
  });
});
