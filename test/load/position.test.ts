import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { dump } from "js-yaml";
import { parseTree, type Node as JsonNode } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import { parse } from "../../src/load/parse.ts";
import { childPointer } from "../../src/load/pointer.ts";
import { sourceOf } from "../../src/load/source.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");

/** Every place of a YAML text as the `yaml` package sees it. */
function yamlPlaces(text: string): Map<string, string> {
  const lines = new LineCounter();
  const places = new Map<string, string>();
  const note = (pointer: string, offset: number): void => {
    const { line, col } = lines.linePos(offset);
    places.set(pointer, `${line}:${col}`);
  };
  const visit = (node: unknown, pointer: string): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range) continue;
        const inner = childPointer(pointer, String(key.value));
        note(inner, key.range[0]);
        visit(value, inner);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        const inner = childPointer(pointer, index);
        const range = (item as { range?: [number, number, number] }).range;
        if (range) note(inner, range[0]);
        visit(item, inner);
      });
    }
  };
  visit(parseDocument(text, { lineCounter: lines }).contents, "");
  return places;
}

function jsonPlaces(text: string): Map<string, string> {
  const places = new Map<string, string>();
  const note = (pointer: string, offset: number): void => {
    const before = text.slice(0, offset).split("\n");
    places.set(pointer, `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
  };
  const visit = (node: JsonNode | undefined, pointer: string): void => {
    for (const [index, child] of (node?.children ?? []).entries()) {
      const [key, value] = node?.type === "object" ? (child.children ?? []) : [child, child];
      const inner = childPointer(pointer, node?.type === "object" ? String(key?.value) : index);
      if (key) note(inner, key.offset);
      visit(value, inner);
    }
  };
  visit(parseTree(text), "");
  return places;
}

function ours(text: string, pointers: Iterable<string>): Map<string, string> {
  const source = sourceOf("x", parse(text, "x"));
  const places = new Map<string, string>();
  for (const pointer of pointers) {
    const { line, column } = source.position(pointer);
    places.set(pointer, `${line}:${column}`);
  }
  return places;
}

describe("positions", () => {
  it.each(["openapi/kiosk-3.2.yaml", "openapi/library-split/openapi.yaml", "openapi/bookshop.yaml"])(
    "agree with the yaml package on every place of %s",
    (name) => {
      const text = readFileSync(join(FIXTURES, name), "utf8");
      const expected = yamlPlaces(text);
      expect(expected.size).toBeGreaterThan(20);
      expect(ours(text, expected.keys())).toEqual(expected);
    },
  );

  it("agree with jsonc-parser on every place of a JSON file, and in any order of asking", () => {
    const text = readFileSync(join(FIXTURES, "openapi/workshop-2.0.json"), "utf8");
    const expected = jsonPlaces(text);
    expect(expected.size).toBeGreaterThan(80);
    expect(ours(text, expected.keys())).toEqual(expected);
    const backwards = [...expected.keys()].toReversed();
    expect(Object.fromEntries(ours(text, backwards))).toEqual(Object.fromEntries(expected));
  });

  it("hold for any JSON", () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify({ a: value }, null, indent);
        const expected = jsonPlaces(text);
        expect(ours(text, expected.keys())).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("hold after a word with a colon and a quote in it", () => {
    const text = `a:\n  - [.:', 0, "x":'y', .":', 1]\nb:\n  c: "[1]'"\n`;
    const source = sourceOf("x", parse(text, "x"));
    const at = (pointer: string): string => Object.values(source.position(pointer)).join(":");
    expect([at("/a/0/1"), at("/a/0/2"), at("/a/0/4"), at("/b/c")]).toEqual(["2:11", "2:14", "2:29", "4:3"]);
  });

  it("hold for any YAML that two writers make, block and flow", () => {
    const json = fc.dictionary(
      fc.stringMatching(/^[A-Za-z/_$][A-Za-z/_$ .-]{0,11}$/),
      fc.jsonValue({ maxDepth: 3, noUnicodeString: true } as never),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(json, fc.constantFrom(-1, 1, 2), (value, flowLevel) => {
        for (const text of [dump(value, { flowLevel, lineWidth: 60 }), stringify(value)]) {
          // Explicit keys, and `:` before a bracket, on which the two libraries disagree; a merge key without a mapping
          // is no valid YAML.
          if (/^\s*\?|:[,[\]{}]|<</m.test(text)) continue;
          const source = sourceOf("x", parse(text, "x"));
          for (const [pointer, at] of yamlPlaces(text)) {
            const { line } = source.position(pointer);
            expect(`${pointer} ${line}`).toBe(`${pointer} ${at.split(":")[0]}`);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("give the nearest ancestor of a place that is not there", () => {
    const source = sourceOf("x", parse("a:\n  b: 1\n", "x"));
    expect(source.position("/a/none/deeper")).toEqual({ line: 1, column: 1 });
    expect(source.position("/none")).toEqual({ line: 1, column: 1 });
  });

  it("show lines around a place, and a part of a long line", () => {
    const source = sourceOf("x", parse("a: 1\nb:\n  c: 2\r\nd: 3\n", "x"));
    expect(source.snippet("/b/c", 1)).toEqual({ startLine: 2, lines: ["b:", "  c: 2", "d: 3"] });
    const minified = `{"pad":"${"x".repeat(9_000)}","here":1,"more":"${"y".repeat(9_000)}"}`;
    const [line] = sourceOf("x", parse(minified, "x")).snippet("/here", 2).lines;
    expect(line).toContain('"here":1');
    expect(line?.length).toBeLessThan(320);
  });
});
