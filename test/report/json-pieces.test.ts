import { expect, test } from "vitest";
import { audit } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import * as html from "../../src/report/formats/html.ts";
import { pieces, render } from "../../src/report/formats/json.ts";
import { COMPACT, jsonPieces } from "../../src/report/json-pieces.ts";
import type { Report } from "../../src/report/types.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";

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

test("the data of a page and the page itself are the same in pieces", async () => {
  const policy = await resolvePolicy("standard");
  const reportOf = async (count: number): Promise<Report> => {
    const tools = Array.from({ length: count }, (_, index) => ({
      name: `delete_note_${index}`,
      description: "Deletes `a` note.\u0002 </script> \u2028 …\n\n- one\n- two",
      inputSchema: { type: "object", properties: { id: { type: "string" } } },
    }));
    const document = await loadText(JSON.stringify({ tools }), "many.json");
    return audit(document, { policy, now: new Date("2026-11-23T00:00:00Z") });
  };
  const report = await reportOf(120);
  expect([...jsonPieces(report, COMPACT)].join("")).toBe(JSON.stringify(report));
  const page = [...html.pieces(report)!].join("");
  expect(page).toBe(html.render(report));
  expect(page).toContain('id="report-data"');
  expect(page).toContain("delete_note_119");
  expect(page).not.toContain("\u0002");
  expect(html.pieces(await reportOf(3))).toBeNull();
});
