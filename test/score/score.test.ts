import { describe, expect, it } from "vitest";
import { gradeOf, score } from "../../src/score/score.ts";
import { fails, inputOf, paperPolicy, type SimpleRule } from "./helpers.ts";

const security = (rules: readonly SimpleRule[], policy = paperPolicy()) =>
  score(inputOf(rules, { policy })).scores.security;

describe("a category's score", () => {
  it("is 100 less the deductions", () => {
    const { score: value, deductions } = security([
      { id: "A", severity: "high", findings: fails(1) },
      { id: "B", severity: "medium", findings: fails(1) },
      { id: "C", passed: 3 },
    ]);
    expect(value).toBe(75);
    expect(deductions.map(({ ruleId, points }) => [ruleId, points])).toEqual([
      ["A", 20],
      ["B", 5],
    ]);
  });

  it("counts the share of what failed, and the worst case as the floor", () => {
    const rule = (failed: number, passed: number) =>
      security([{ id: "A", severity: "high", findings: fails(failed), passed }]);
    expect(rule(8, 2).score).toBe(84);
    expect(rule(1, 499).score).toBe(90);
    expect(rule(0, 500).score).toBe(100);
    expect(rule(500, 0).score).toBe(80);
  });

  it("costs less for what is uncertain and nothing for a guess", () => {
    expect(security([{ id: "A", severity: "high", confidence: "medium", findings: fails(1) }]).score).toBe(90);
    expect(security([{ id: "A", severity: "high", confidence: "low", findings: fails(1) }]).score).toBe(100);
  });

  it("keeps the cost of what is suppressed, and drops that of what is accepted", () => {
    const suppressed = (how: "kept" | "accepted") =>
      security([{ id: "A", severity: "high", findings: [{ suppressed: how }] }]);
    expect(suppressed("kept").score).toBe(80);
    expect(suppressed("accepted").score).toBe(100);
  });

  it("limits what a factor may cost, largest first", () => {
    const { factors } = paperPolicy();
    const policy = paperPolicy({
      factors: {
        ...factors,
        security: { ...factors.security, authentication: { title: "Authentication", cap: 22.5 } },
      },
    });
    const found = security(
      [
        { id: "B", severity: "medium", findings: fails(1) },
        { id: "A", severity: "high", findings: fails(1) },
        { id: "C", severity: "low", findings: fails(1) },
      ],
      policy,
    );
    expect(found.deductions.map(({ ruleId, points }) => [ruleId, points])).toEqual([
      ["A", 20],
      ["B", 2.5],
      ["C", 0],
    ]);
    expect(found.score).toBe(77.5);
    expect(found.factors.find(({ id }) => id === "authentication")).toMatchObject({ points: 22.5, failed: 3 });
  });

  it("charges for every failure beyond the first where the policy says so, times confidence", () => {
    const { factors } = paperPolicy();
    const policy = paperPolicy({
      factors: { ...factors, security: { "tool-text": { title: "Text", cap: null, each: 3 } } },
    });
    const rule = (found: number, confidence: "high" | "medium" | "low" = "high") =>
      security(
        [{ id: "A", severity: "high", factor: "tool-text", confidence, findings: fails(found), passed: 8 - found }],
        policy,
      );
    expect(rule(1).score).toBe(90);
    expect(rule(2).score).toBe(87);
    expect(rule(4).score).toBe(81);
    expect(rule(4).deductions[0]?.reason).toContain("9 of it for those beyond the first");
    expect(rule(4, "medium").score).toBe(90.5);
    expect(rule(4, "low").score).toBe(100);
  });

  it("nears 0 beyond the soft limit, where worse still costs more", () => {
    const policy = paperPolicy({ soft: { after: 60, rate: 0.5 } });
    const worse = (count: number) =>
      security(
        Array.from({ length: count }, (_, index): SimpleRule => ({
          id: `R${String(index).padStart(2, "0")}`,
          severity: "critical",
          factor: `f${index}`,
          findings: fails(1),
        })),
        policy,
      );
    // 80: 60 and 40 × 10 ÷ 50; 120: 60 and 40 × 30 ÷ 70; 400: 60 and 40 × 170 ÷ 210.
    expect(worse(2).score).toBe(32);
    expect(worse(3).score).toBe(22.9);
    expect(worse(10).score).toBe(7.7);
    expect(worse(10).deductions.reduce((sum, { points }) => sum + Math.round(points * 10), 0)).toBe(923);
  });

  it("never falls below 0 and still adds up", () => {
    const rules = Array.from({ length: 9 }, (_, index): SimpleRule => ({
      id: `R${index}`,
      severity: "critical",
      factor: `f${index}`,
      findings: fails(1),
    }));
    const found = security(rules);
    expect(found.score).toBe(0);
    expect(found.deductions.reduce((sum, { points }) => sum + points, 0)).toBe(100);
  });

  it("is null when nothing, too little, or a broken rule was evaluated", () => {
    expect(security([]).score).toBeNull();
    expect(security([{ id: "A", outcome: "not-applicable" }]).score).toBeNull();
    expect(
      security([
        { id: "A", passed: 1 },
        { id: "B", outcome: "not-evaluated" },
        { id: "C", outcome: "not-evaluated" },
      ]).score,
    ).toBeNull();
    expect(
      security([
        { id: "A", passed: 1 },
        { id: "B", outcome: "not-evaluated" },
      ]).score,
    ).toBe(100);
    expect(
      security([
        { id: "A", passed: 9 },
        { id: "B", outcome: "error" },
      ]),
    ).toMatchObject({
      score: null,
      reason: "not scored: rule B failed to run",
    });
  });

  it("is null without a tool, whatever passed, and so is the overall score, which is then not ready", () => {
    const empty = score(inputOf([{ id: "A", passed: 3 }], { tools: [] }));
    expect(empty.scores.security).toMatchObject({ score: null, reason: "not scored: there are no tools" });
    expect(empty.summary).toMatchObject({ score: null, grade: null, verdict: "conditional" });
  });

  it("does not punish what is unknown", () => {
    expect(
      security([
        { id: "A", passed: 1 },
        { id: "B", severity: "critical", outcome: "not-evaluated" },
      ]).score,
    ).toBe(100);
  });
});

describe("the overall score", () => {
  const all: readonly SimpleRule[] = [
    { id: "A", category: "security", severity: "medium", findings: fails(1) },
    { id: "B", category: "compliance", severity: "high", findings: fails(1) },
    { id: "C", category: "quality", passed: 1 },
  ];

  it("is the weighted mean of what was scored", () => {
    const { summary } = score(inputOf(all));
    expect(summary.score).toBe(90);
    expect(summary.overall.filter((part) => part.score !== null)).toHaveLength(3);
  });

  it("is at most so far above one category as the policy's ceiling says", () => {
    const policy = paperPolicy({ ceiling: { category: "compliance", above: 5 } });
    const { summary } = score(inputOf(all, { policy }));
    expect(summary.score).toBe(85);
    expect(summary.cap).toEqual({ at: 85, reason: "at most 5 above compliance, which is 80", uncapped: 90 });
    const wide = paperPolicy({ ceiling: { category: "compliance", above: 10 } });
    expect(score(inputOf(all, { policy: wide })).summary).toMatchObject({ score: 90, cap: null });
    const unscored = paperPolicy({ ceiling: { category: "health", above: 0 } });
    expect(score(inputOf(all, { policy: unscored })).summary.score).toBe(90);
  });

  it("is rounded to hundredths, halves up, and shown with the grade of the whole number", () => {
    const policy = paperPolicy({ points: { critical: 40, high: 20.1, medium: 10, low: 5, info: 0 } });
    const { summary } = score(inputOf(all, { policy }));
    expect(summary.score).toBe(89.97);
    expect(gradeOf(89.5, policy)?.name).toBe("Enterprise Ready");
    expect(gradeOf(89.4, policy)?.name).not.toBe("Enterprise Ready");
  });

  it("is null when no category that weighs anything is scored", () => {
    expect(score(inputOf([{ id: "A", category: "agentReliability", passed: 1 }])).summary).toMatchObject({
      score: null,
      grade: null,
    });
  });
});

describe("caps", () => {
  const policy = paperPolicy({
    caps: [
      { id: "s", of: "security", at: 30, when: { tag: "bad" }, reason: "bad is bad" },
      { id: "o", of: "overall", at: 40, when: { tag: "bad" }, reason: "bad is bad" },
    ],
  });
  const rules: readonly SimpleRule[] = [
    { id: "A", tags: ["bad"], severity: "low", findings: fails(1) },
    { id: "Q", category: "quality", passed: 1 },
  ];

  it("are a row of the arithmetic, so that the sum holds", () => {
    const { scores, summary } = score(inputOf(rules, { policy }));
    expect(scores.security.score).toBe(30);
    expect(scores.security.deductions.map(({ kind, points }) => [kind, points])).toEqual([
      ["rule", 5],
      ["cap", 65],
    ]);
    expect(summary.score).toBe(40);
    expect(summary.cap).toEqual({ at: 40, reason: "bad is bad", uncapped: 65 });
  });

  it("do not hold for what is suppressed", () => {
    const silent = [{ ...rules[0]!, findings: [{ suppressed: "kept" as const }] }, rules[1]!];
    expect(score(inputOf(silent, { policy })).scores.security.score).toBe(95);
  });
});

describe("the verdict", () => {
  const standard = paperPolicy({
    conditions: [
      { id: "v", when: { control: { id: ["credentials-vault"], status: ["missing"] } }, text: "Configure a vault." },
    ],
  });
  const verdict = (rules: readonly SimpleRule[], more = {}) =>
    score(inputOf(rules, { policy: standard, ...more })).summary;

  it("is ready without conditions, conditional with one", () => {
    expect(verdict([{ id: "A", passed: 1 }]).verdict).toBe("ready");
    const conditional = verdict([{ id: "A", passed: 1 }], {
      controls: [{ id: "credentials-vault", status: "missing" }],
    });
    expect(conditional).toMatchObject({ verdict: "conditional", conditions: ["Configure a vault."] });
  });

  it("is blocked by a poisoned text of high confidence, whatever the score", () => {
    const poisoned = { id: "T", tags: ["tool-text"], severity: "high", findings: fails(1) } as const;
    expect(verdict([poisoned]).verdict).toBe("blocked");
    expect(verdict([{ ...poisoned, confidence: "medium" }]).verdict).toBe("ready");
    expect(verdict([{ ...poisoned, severity: "low" }]).verdict).toBe("ready");
  });

  it("is blocked by destructive tools that are open to anyone", () => {
    const open = { id: "O", tags: ["open-destructive"], severity: "high", findings: fails(2) } as const;
    expect(verdict([open])).toMatchObject({
      verdict: "blocked",
      blockers: [expect.stringContaining("2 findings")],
    });
    expect(verdict([{ ...open, severity: "medium" }]).verdict).toBe("ready");
    expect(verdict([{ ...open, confidence: "medium" }]).verdict).toBe("ready");
  });

  it("is blocked by a required control that is missing or unknown", () => {
    const policy = paperPolicy({ requiredControls: ["audit-logging"] });
    expect(verdict([], { policy }).verdict).toBe("blocked");
    const active = [{ id: "audit-logging", status: "active" }];
    expect(verdict([{ id: "A", passed: 1 }], { policy, controls: active }).verdict).toBe("ready");
  });
});
