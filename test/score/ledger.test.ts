import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { expect, it } from "vitest";
import { auditText } from "./audit-text.ts";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/mcp/${name}`, import.meta.url), "utf8");

type Points = Readonly<Record<string, number | null>>;

/** Scored on paper before the first run and not used in tuning; see docs/scoring.md. */
it("gives the second fixture what was reckoned on paper, rule by rule", async () => {
  const paper = parseYaml(file("ledger.prediction.yaml")) as Readonly<Record<string, Points>>;
  const report = await auditText(file("ledger.json"), { governance: file("ledger.governance.yaml") });
  for (const category of [
    "security",
    "compliance",
    "compatibility",
    "quality",
    "health",
    "agentReliability",
  ] as const) {
    const { score, ...rules } = paper[category]!;
    const found = report.scores[category];
    expect(found.score, category).toBe(score);
    const reckoned = Object.entries(rules).map(([words, points]) => [words.split(" ", 1)[0], points]);
    expect(Object.fromEntries(found.deductions.map((row) => [row.ruleId, row.points])), category).toEqual(
      Object.fromEntries(reckoned),
    );
  }
  const { overall, grade, verdict, risk } = paper;
  // Paper has tenths, as the overall score had then.
  expect(report.summary).toMatchObject({ grade, verdict, risk });
  expect(Math.floor(report.summary.score! * 10 + 0.5) / 10).toBe(overall);
});
