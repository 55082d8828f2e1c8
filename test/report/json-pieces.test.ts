import { expect, test } from "vitest";
import { pieces, render } from "../../src/report/formats/json.ts";
import type { Report } from "../../src/report/types.ts";

test("a large report written in pieces is the same text", () => {
  const tools = Array.from({ length: 5_000 }, (_, index) => ({
    id: `tool ${index}`,
    note: 'two\nlines, "quotes" and \u2028',
    absent: undefined,
    findings: index % 2 === 0 ? [] : ["a", { b: [1, null] }],
  }));
  const report = {
    schemaVersion: "1.0.0",
    tools,
    none: undefined,
    empty: [],
    nested: { list: [[], {}] },
  } as unknown as Report;
  expect([...pieces(report)!].join("")).toBe(render(report));
  expect(pieces({ ...report, tools: tools.slice(1) } as unknown as Report)).toBeNull();
});
