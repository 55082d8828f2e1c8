import { expect, it } from "vitest";
import { parse } from "../../src/load/parse.ts";
import { sourceOf } from "../../src/load/source.ts";
import { writtenRefs } from "../../src/load/written-refs.ts";

function refsIn(text: string, uri: string): readonly string[] {
  return [...writtenRefs(sourceOf(uri, parse(new TextEncoder().encode(text), uri)))];
}

it("finds references in JSON and YAML, however they are quoted", () => {
  expect(refsIn('{"a": {"$ref": "#/b"}, "c": {"$ref" : "other.json#\\/d"}}', "a.json")).toEqual([
    "#/b",
    "other.json#/d",
  ]);
  expect(refsIn("a: { $ref: '#/b' }\nc:\n  $ref: other.yaml\n", "a.yaml")).toEqual(["#/b", "other.yaml"]);
});

it("takes a property that is called $ref for no reference", () => {
  expect(refsIn('{"properties": {"$ref": {"type": "string"}, "list": {"$ref":["a"]}}}', "a.json")).toEqual([]);
});
