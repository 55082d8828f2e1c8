import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/types.ts";
import { verify } from "../../src/score/verify.ts";
import { auditText } from "./audit-text.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe.each(["identity-backend"])("the golden report of %s", (name) => {
  const golden = JSON.parse(read(`reports/${name}.json`)) as Report;

  it("adds up", () => {
    expect(verify(golden).problems).toEqual([]);
  });

  it("is what an audit gives today; `npm run update:golden` writes it anew", async () => {
    const governance = read(`fixtures/mcp/${name}.governance.yaml`);
    const { summary, scores } = await auditText(read(`fixtures/mcp/${name}.json`), { governance });
    expect(golden.summary).toEqual(JSON.parse(JSON.stringify(summary)));
    const points = (report: Pick<Report, "scores">) =>
      Object.values(report.scores).map(({ score, deductions }) => [
        score,
        deductions.map((row) => [row.ruleId, row.points]),
      ]);
    expect(points(golden)).toEqual(points({ scores }));
  });
});
