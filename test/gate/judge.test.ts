import { describe, expect, it } from "vitest";
import { judge } from "../../src/gate/judge.ts";
import type { Report } from "../../src/report/types.ts";
import { sampleReport } from "../helpers/sample-report.ts";

describe("judge", () => {
  it("fails on stale suppressions when it is asked to", () => {
    const report: Report = {
      ...sampleReport(),
      suppressions: [
        {
          rule: "SEC-001",
          target: null,
          reason: "x",
          owner: null,
          expires: null,
          source: "configuration",
          status: "unused",
          findings: [],
        },
      ],
    };
    expect(judge(report, { failOnStale: true, failOn: "none" }).passed).toBe(false);
    expect(judge({ ...report, suppressions: [] }, { failOnStale: true, failOn: "none" }).passed).toBe(true);
  });

  it("fails on drift with the first changes in words", () => {
    const gate = judge(sampleReport(), {
      failOn: "none",
      drift: [{ kind: "tool-added", message: "new tool send_mail (communicate, medium risk)" }],
    });
    expect(gate.passed).toBe(false);
    expect(gate.conditions[0]!.message).toContain("send_mail");
  });

  it("does not compare scores made by different policies, only findings", () => {
    const report = sampleReport();
    const base: Report = {
      ...report,
      policy: { ...report.policy, digest: "sha256:other" },
      summary: { ...report.summary, score: 100 },
    };
    const gate = judge(report, { base, failOn: "none" });
    expect(gate.conditions.map((condition) => condition.subject)).toEqual(["new-findings"]);
    expect(gate.passed).toBe(true);
  });

  it("says by how much a threshold is missed", () => {
    const report = sampleReport();
    const score = report.summary.score ?? 0;
    const { conditions } = judge(report, { failBelow: { overall: 100 }, failOn: "none" });
    expect(conditions[0]).toMatchObject({ kind: "fail-below", passed: false, got: score });
    expect(conditions[0]!.message).toContain(String(Math.round((100 - score) * 100) / 100));
  });

  it("tells hundredths of the overall score apart", () => {
    const at = (score: number): Report => {
      const report = sampleReport();
      return { ...report, summary: { ...report.summary, score } };
    };
    const [missed] = judge(at(89.97), { failBelow: { overall: 90 }, failOn: "none" }).conditions;
    expect(missed).toMatchObject({ passed: false, message: expect.stringContaining("89.97 is 0.03 below 90") });
    const fell = judge(at(89.96), { base: at(90), failOn: "none" }).conditions.find(
      ({ subject }) => subject === "overall",
    );
    expect(fell).toMatchObject({ passed: false, message: expect.stringContaining("fell by 0.04 from 90 to 89.96") });
  });
});
