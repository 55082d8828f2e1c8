import { expect, test } from "vitest";
import { pieces, render } from "../../src/report/formats/json.ts";
import type { Report } from "../../src/report/types.ts";

test.each([50, 63, 64, 65, 128, 1_000])("a report of %i tools written in pieces is the same text", (length) => {
  const tools = Array.from({ length }, (_, index) => ({
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
    mixed: [undefined, null, "text", [], [1], {}],
    plain: "text",
  } as unknown as Report;
  expect([...pieces(report)!].join("")).toBe(render(report));
  expect(pieces({ ...report, tools: tools.slice(0, 49) } as unknown as Report)).toBeNull();
});
