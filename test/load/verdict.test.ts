import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv04 from "ajv-draft-04";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTarget, loadText } from "../../src/load/load.ts";
import { parse } from "../../src/load/parse.ts";
import type { Validator } from "../../src/load/schema-verdict.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures/openapi");
const require = createRequire(import.meta.url);
const SCHEMAS = join(dirname(require.resolve("@seriousme/openapi-schema-validator")), "schemas");

/** The official schema, untouched, compiled now. */
function official(version: string): (data: unknown) => boolean {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `v${version}/schema.json`), "utf8")) as object;
  const options = { strict: false, validateFormats: false, validateSchema: false };
  const ajv = version < "3.1" ? new Ajv04.default(options) : new Ajv2020(options);
  return ajv.compile(schema) as (data: unknown) => boolean;
}

/**
 * Replaces, removes or adds one value somewhere in a document. Most changes break it; an extension mostly does not, so
 * that both verdicts are compared.
 */
function mutate(root: unknown, steps: readonly number[], value: unknown, isExtension: boolean): unknown {
  const copy = structuredClone(root) as Record<string, unknown>;
  let at = copy;
  for (const step of steps) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    const inner = key === undefined ? undefined : at[key];
    if (key === undefined) break;
    if (typeof inner === "object" && inner !== null && step !== steps.at(-1)) at = inner as Record<string, unknown>;
    else {
      if (isExtension) at["x-added"] = value ?? null;
      else if (value === undefined) delete at[key];
      else at[key] = value;
      return copy;
    }
  }
  at["$ref"] = value;
  return copy;
}

const CASES = [
  ["2.0", "workshop-2.0.json"],
  ["3.0", "leaky-clinic.yaml"],
  ["3.1", "bookshop.yaml"],
  ["3.2", "kiosk-3.2.yaml"],
] as const;

describe("the compiled validators", () => {
  it.each(CASES)("of %s give the verdict of the official schema on changed documents", async (version, name) => {
    const compiled = ((await import(`../../src/load/validators/openapi-${version}.js`)) as { default: Validator })
      .default;
    const judge = official(version);
    const root = structuredClone(parse(readFileSync(join(FIXTURES, name)), name).root) as Record<string, unknown>;
    root[version === "2.0" ? "swagger" : "openapi"] = version === "2.0" ? "2.0" : `${version}.0`;
    expect(compiled(root)).toBe(judge(root));
    const values = fc.constantFrom<unknown>(
      undefined,
      null,
      1,
      "x",
      true,
      [],
      {},
      ["x"],
      [{}],
      { $ref: "#/x" },
      { $ref: 1 },
      { $ref: "#/x", y: 1 },
      { type: "string" },
      { description: "d" },
      { get: {} },
    );
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
        values,
        fc.boolean(),
        (steps, value, isExtension) => {
          const changed = mutate(root, steps, value, isExtension);
          const expected = judge(changed);
          verdicts.add(expected);
          expect(compiled(changed)).toBe(expected);
        },
      ),
      { numRuns: 300 },
    );
    expect([...verdicts].sort()).toEqual([false, true]);
  });
});

describe("the verdict", () => {
  it("is an observation too", async () => {
    const document = await loadTarget(join(FIXTURES, "workshop-2.0.json"));
    expect(document.observations).toEqual([
      { id: "schema-verdict", request: "JSON Schema of OpenAPI 2.0", outcome: "valid", value: true },
    ]);
  });

  it("tells each error once, with its place and what to do", async () => {
    const document = await loadText(`openapi: 3.0.0
info: {title: t}
paths:
  /a/{id}:
    get:
      parametres: []
      parameters: [{ name: id, in: nowhere }]
      responses: { "200": { description: 5 } }
`);
    const told = document.verdict.errors.map(({ place, message }) => `${document.position(place)?.line} ${message}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '2 the field "version" is missing',
        '5 "parametres" is not a field that may stand here',
        "8 it must be of type string",
      ]),
    );
    expect(new Set(told).size).toBe(told.length);
    expect(document.verdict.valid).toBe(false);
  });

  it("asks swagger-parser about what no JSON Schema can tell", async () => {
    const document = await loadText(`swagger: "2.0"
info: {title: t, version: "1"}
x: 1
paths:
  /a/{id}:
    get: { responses: { "200": { description: ok } } }
`);
    const last = document.verdict.errors.at(-1);
    expect(last?.message).toMatch(/missing path parameter/);
    expect(last?.place.pointer).toBe("/paths/~1a~1{id}/get");
  });

  it("bounds the errors of a document that is wrong everywhere", async () => {
    const schemas = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`S${index}`, { type: index }]));
    const text = JSON.stringify({
      openapi: "3.0.0",
      info: { title: "t", version: "1" },
      paths: {},
      components: { schemas },
    });
    const { verdict } = await loadText(text);
    expect(verdict.valid).toBe(false);
    expect(verdict.errors.length).toBeLessThanOrEqual(50);
  });

  it("can be left out", async () => {
    const document = await loadText("openapi: 3.0.0\n", "x", { schemaVerdict: false });
    expect(document.verdict).toEqual({ valid: null, errors: [] });
  });
});
