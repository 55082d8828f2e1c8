import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "../../src/load/parse.ts";
import { quickCheck } from "../../src/load/quick-check.ts";
import type { Validator } from "../../src/load/schema-verdict.ts";
import type { Json } from "../../src/load/types.ts";
import validate20 from "../../src/load/validators/openapi-2.0.js";
import validate30 from "../../src/load/validators/openapi-3.0.js";
import schema20 from "../../src/load/validators/schema-2.0.js";
import schema30 from "../../src/load/validators/schema-3.0.js";

const FIXTURES = join(import.meta.dirname, "../../fixtures/openapi");
const VERSIONS: Readonly<Record<string, readonly [Validator, (value: Json) => boolean]>> = {
  "2.0": [validate20, quickCheck(schema20)],
  "3.0": [validate30, quickCheck(schema30)],
};

const documents = readdirSync(FIXTURES)
  .filter((name) => /\.(?:json|ya?ml)$/.test(name))
  .flatMap((name) => {
    const root = parse(readFileSync(join(FIXTURES, name)), name).root as Record<string, Json>;
    const version = String(root["swagger"] ?? root["openapi"]).slice(0, 3);
    return VERSIONS[version] ? [{ name, text: JSON.stringify(root), version }] : [];
  });

const KEYS = [
  "x-y",
  "$ref",
  "type",
  "required",
  "in",
  "name",
  "schema",
  "items",
  "enum",
  "minimum",
  "get",
  "foo",
  "style",
];
const VALUES: readonly Json[] = [
  null, 1, -1, 0.5, "x", "", true, [], {}, ["a", "a"], { $ref: "#/x" }, { type: "string" }, "query", "path",
  [{ a: 1 }, { a: 1 }], { "x-a": 1 }, { name: "a", in: "query", type: "string", schema: {} },
]; // prettier-ignore

/** Every object and array of a value. */
function nodesOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodesOf)];
}

it("has descriptions of both versions to look at", () => {
  expect(new Set(documents.map(({ version }) => version))).toEqual(new Set(["2.0", "3.0"]));
});

it.each(documents)("says of $name, whole and broken, what the validator says", ({ text, version }) => {
  const [validate, check] = VERSIONS[version]!;
  expect(check(JSON.parse(text) as Json)).toBe(validate(JSON.parse(text)));
  const change = fc.record({ node: fc.nat(), key: fc.nat(), value: fc.nat(VALUES.length - 1), kind: fc.nat(3) });
  const said = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const root = JSON.parse(text) as Json;
      for (const { node, key, value, kind } of changes) {
        const nodes = nodesOf(root);
        const owner = nodes[node % nodes.length] as Record<string, unknown>;
        const own = Object.keys(owner);
        const copy = structuredClone(VALUES[value]);
        if (Array.isArray(owner)) owner.push(kind === 0 ? owner[0] : copy);
        else if (kind === 0) delete owner[own[key % Math.max(1, own.length)] ?? ""];
        else owner[kind === 1 ? (own[key % Math.max(1, own.length)] ?? "x") : KEYS[key % KEYS.length]!] = copy;
      }
      const valid = validate(root);
      said.add(valid);
      expect(check(root)).toBe(valid);
    }),
    { numRuns: 300 },
  );
  expect(said).toEqual(new Set([true, false]));
});

it("refuses a schema whose keywords it does not know", () => {
  expect(() => quickCheck({ type: "object", dependentRequired: {} })).toThrow("dependentRequired");
});
