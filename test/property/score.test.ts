import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCORE_CATEGORIES, score, scorer } from "../../src/score/score.ts";
import { loadPolicy } from "../../src/score/policy.ts";
import { inputOf, type SimpleRule } from "../score/helpers.ts";

const severity = fc.constantFrom("critical", "high", "medium", "low", "info");
const confidence = fc.constantFrom("high", "medium", "low");
const finding = fc
  .record({
    severity,
    confidence,
    suppressed: fc.constantFrom(undefined, undefined, "kept", "accepted"),
  })
  .map(({ suppressed, ...rest }) => ({
    ...rest,
    ...(suppressed && { suppressed: suppressed as "kept" | "accepted" }),
  }));
const factors = loadPolicy("standard").factors;
const rule = fc.constantFrom(...SCORE_CATEGORIES).chain((category) =>
  fc.record({
    category: fc.constant(category),
    factor: fc.constantFrom(...Object.keys(factors[category]), "another"),
    severity,
    confidence,
    passed: fc.nat(40),
    findings: fc.array(finding, { maxLength: 12 }),
    tags: fc.subarray(["tool-text", "open-destructive", "leaked-secret", "control"]),
    unknown: fc.boolean(),
  }),
);
const rules = fc.array(rule, { maxLength: 25 }).map((list) =>
  list.map(({ unknown, ...item }, index): SimpleRule => ({
    ...item,
    id: `R-${String(index).padStart(3, "0")}`,
    ...(unknown && item.findings.length === 0 ? { passed: 0, outcome: "not-evaluated" as const } : {}),
  })),
);
const policy = fc.constantFrom(loadPolicy("standard"), loadPolicy("strict"));
const tenths = (value: number | null): number | null => (value === null ? null : Math.round(value * 10));

describe("scores, whatever the rules found", () => {
  it("lie between 0 and 100 or are null, and the deductions sum to what is missing", () => {
    fc.assert(
      fc.property(rules, policy, (list, policy) => {
        const { scores, summary } = score(inputOf(list, { policy }));
        for (const category of SCORE_CATEGORIES) {
          const { score: value, deductions, coverage } = scores[category];
          if (coverage.evaluated === 0) expect(value).toBeNull();
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(tenths(value)! + deductions.reduce((sum, row) => sum + tenths(row.points)!, 0)).toBe(1000);
        }
        if (summary.score !== null) expect(summary.score).toBeGreaterThanOrEqual(0);
        if (summary.score !== null) expect(summary.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("do not depend on the order of rules and findings", () => {
    fc.assert(
      fc.property(rules, policy, (list, policy) => {
        const input = inputOf(list, { policy });
        const reversed = {
          ...input,
          findings: input.findings.toReversed(),
          rules: Object.fromEntries(Object.entries(input.rules).toReversed()),
        };
        expect(score(reversed)).toEqual(score(input));
      }),
    );
  });

  it("never rise by a further failing finding, of a new thing or of one that passed", () => {
    fc.assert(
      fc.property(rules, policy, fc.nat(), finding, fc.boolean(), (list, policy, pick, extra, wasPassing) => {
        const evaluated = list.filter(
          (item) => item.outcome !== "not-evaluated" && (item.passed! > 0 || item.findings!.length > 0),
        );
        fc.pre(evaluated.length > 0);
        const chosen = evaluated[pick % evaluated.length]!;
        const worse = list.map((item) =>
          item === chosen
            ? {
                ...item,
                passed: Math.max(0, item.passed! - (wasPassing ? 1 : 0)),
                findings: [...item.findings!, { ...extra, suppressed: "kept" as const }],
              }
            : item,
        );
        const before = score(inputOf(list, { policy }));
        const after = score(inputOf(worse, { policy }));
        for (const category of SCORE_CATEGORIES) {
          const value = before.scores[category].score;
          if (value !== null) expect(after.scores[category].score).toBeLessThanOrEqual(value);
        }
        if (before.summary.score !== null) expect(after.summary.score).toBeLessThanOrEqual(before.summary.score);
      }),
    );
  });

  it("never fall by fixing a rule's findings", () => {
    fc.assert(
      fc.property(rules, policy, fc.nat(), (list, policy, pick) => {
        fc.pre(list.length > 0);
        const scoring = scorer(inputOf(list, { policy }));
        const before = scoring.score();
        const after = scoring.score(new Set([list[pick % list.length]!.id]));
        for (const category of SCORE_CATEGORIES) {
          const value = before.scores[category].score;
          const fixed = after.scores[category].score;
          if (value !== null && fixed !== null) expect(fixed).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });

  it("never fall by fixing one finding of many", () => {
    fc.assert(
      fc.property(rules, policy, fc.nat(), (list, policy, pick) => {
        const failing = list.filter((item) => item.findings!.length > 0);
        fc.pre(failing.length > 0);
        const chosen = failing[pick % failing.length]!;
        const better = list.map((item) =>
          item === chosen ? { ...item, passed: item.passed! + 1, findings: item.findings!.slice(1) } : item,
        );
        const before = score(inputOf(list, { policy }));
        const after = score(inputOf(better, { policy }));
        for (const category of SCORE_CATEGORIES) {
          const value = before.scores[category].score;
          if (value !== null) expect(after.scores[category].score).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });
});
