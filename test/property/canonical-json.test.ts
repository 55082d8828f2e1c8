import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalJson, shortHash } from "../../src/engine/fingerprint.ts";
import type { Json } from "../../src/load/types.ts";

/** Keys in order, one object after the other: what the quick way must agree with. */
function slowly(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(slowly).join(",")}]`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${slowly(item as Json)}`).join(",")}}`;
}

const key = fc.constantFrom("a", "b", "10", "9", "B", "é", "𝒳", "", "toJSON", "__proto__", "type", "name");
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, 0, -0, 1.5, "text", 'quoted "x"', "\u2028"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(fc.tuple(key, tie("value")), { maxLength: 5 })
      .map(
        (entries) => JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${slowly(v)}`).join(",")}}`) as Json,
      ),
  ),
})).value;

it("writes every value with its keys in order, sorted as it is or not", () => {
  let sorted = 0;
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(text).toBe(slowly(value));
      if (typeof value === "object" && value !== null && text === JSON.stringify(value)) sorted++;
    }),
    { numRuns: 2_000 },
  );
  expect(sorted).toBeGreaterThan(100);
  expect(shortHash("a")).toBe(createHash("sha256").update("a").digest("hex").slice(0, 16));
});

it("does not depend on the order of keys, however deep, and cuts what is deeper than 64 levels", () => {
  let one: Json = { a: 1, b: 2 };
  let other: Json = { b: 2, a: 1 };
  for (let level = 0; level < 60; level++)
    [one, other] = [
      { x: one, y: 0 },
      { y: 0, x: other },
    ];
  expect(canonicalJson(one)).toBe(canonicalJson(other));
  for (let level = 0; level < 10; level++) one = { x: one };
  expect(canonicalJson(one)).toContain('"…"');
});
