import { describe, expect, it } from "vitest";
import { assess, conclude, type AuditOptions } from "../../src/audit.ts";
import { runRules } from "../../src/engine/run-rules.ts";
import { glob, suppress } from "../../src/engine/suppress.ts";
import type { Rule, Visitor } from "../../src/engine/types.ts";
import { loadText } from "../../src/load/load.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";

const LISTING = JSON.stringify({
  tools: ["get_a", "get_b", "delete_c"].map((name) => ({
    name,
    description: `Handles ${name}.`,
    inputSchema: { type: "object", properties: { id: { type: "string" } } },
  })),
});

const options = async (): Promise<AuditOptions> => ({
  policy: await resolvePolicy("standard"),
  now: new Date("2026-11-23"),
});

function ruleWith(id: string, visit: Visitor | (() => Visitor), more: Partial<Rule> = {}): Rule {
  return {
    id,
    slug: id.toLowerCase(),
    category: "quality",
    factor: "descriptions",
    severity: "medium",
    confidence: "high",
    lifecycle: "stable",
    since: "0.1.0",
    effort: "low",
    appliesTo: ["mcp"],
    tags: [],
    title: { pass: "fine", fail: "not fine" },
    why: "because",
    fix: "mend it",
    references: [],
    examples: { bad: [], good: [] },
    visit,
    ...more,
  };
}

async function ground() {
  const document = await loadText(LISTING, "listing.json");
  const { surface, facts } = assess(document, await options());
  return { surface, facts };
}

describe("runRules", () => {
  it("counts what applied and what failed", async () => {
    const { surface, facts } = await ground();
    const rule = ruleWith("T-1", {
      tool(tool, _facts, ctx) {
        ctx.check(tool.name.startsWith("get"), { tool, at: tool.at, observed: tool.name, expected: "get" });
      },
    });
    const [result] = runRules(surface, facts, [rule]);
    expect(result).toMatchObject({ outcome: "fail", applicable: 3, failed: 1 });
    expect(result!.findings[0]!.evidence.tool!.name).toBe("delete_c");
  });

  it("takes out a rule that throws, in its factory or in a visit, and lets the others go on", async () => {
    const { surface, facts } = await ground();
    const thrower = ruleWith("T-1", {
      tool(tool) {
        if (tool.name === "get_b") throw new Error("broken");
      },
    });
    const factory = ruleWith("T-2", () => {
      throw new Error("no visitor");
    });
    const fine = ruleWith("T-3", {
      tool(tool, _facts, ctx) {
        ctx.check(true, { tool, at: tool.at, observed: "", expected: "" });
      },
    });
    const results = runRules(surface, facts, [thrower, factory, fine]);
    expect(results.map((result) => result.outcome)).toEqual(["error", "error", "pass"]);
    expect(results[0]!.reason).toContain("broken");
  });

  it("tells unknown from pass, and not applicable from both", async () => {
    const { surface, facts } = await ground();
    const results = runRules(surface, facts, [
      ruleWith("T-1", { surface: (_surface, ctx) => ctx.unknown("no evidence") }),
      ruleWith("T-2", {}),
      ruleWith("T-3", { surface: () => {} }, { appliesTo: ["openapi"] }),
    ]);
    expect(results.map((result) => result.outcome)).toEqual(["not-evaluated", "not-applicable", "not-applicable"]);
    expect(results[0]!.reason).toBe("no evidence");
  });

  it("keeps fingerprints when tools change places", async () => {
    const rule = ruleWith("T-1", {
      parameter(fact, tool, ctx) {
        ctx.check(false, { tool, at: fact.parameter.at, observed: "x", expected: "y" });
      },
    });
    const printsOf = async (listing: string): Promise<string[]> => {
      const { surface, facts } = assess(await loadText(listing, "listing.json"), await options());
      return runRules(surface, facts, [rule])[0]!
        .findings.map((finding) => finding.fingerprint)
        .toSorted();
    };
    const reversed = JSON.stringify({ tools: (JSON.parse(LISTING) as { tools: unknown[] }).tools.toReversed() });
    expect(await printsOf(reversed)).toEqual(await printsOf(LISTING));
    expect(new Set(await printsOf(LISTING)).size).toBe(3);
  });
});

describe("a report with a rule that threw", () => {
  it("is still made, says so, and leaves the category unscored", async () => {
    const settings = await options();
    const assessment = assess(await loadText(LISTING, "listing.json"), settings);
    const broken = assessment.results.map((result) =>
      result.rule.category === "quality" && result.outcome !== "not-applicable"
        ? { ...result, outcome: "error" as const, reason: "broken", findings: [] }
        : result,
    );
    const report = conclude({ ...assessment, results: broken }, settings);
    expect(report.scores.quality.score).toBeNull();
    expect(report.incomplete.some((item) => item.what.startsWith("rule "))).toBe(true);
    expect(report.scores.security.score).not.toBeNull();
  });
});

describe("suppress", () => {
  it("does not let a document excuse text that orders the model", async () => {
    const { surface, facts } = await ground();
    const visit: Visitor = {
      tool(tool, _facts, ctx) {
        ctx.check(false, { tool, at: tool.at, observed: "x", expected: "y" });
      },
    };
    const results = runRules(surface, facts, [ruleWith("T-1", visit), ruleWith("T-2", visit, { tags: ["tool-text"] })]);
    const own = {
      rule: "*",
      reason: "trust me",
      source: "document" as const,
      scope: { uri: "listing.json", pointer: "" },
    };
    const { byFingerprint } = suppress(results, [own], new Date());
    expect(byFingerprint.size).toBe(3);
    expect(
      [...byFingerprint.keys()].every((key) => results[0]!.findings.some((finding) => finding.fingerprint === key)),
    ).toBe(true);
  });

  it("matches patterns in linear time", () => {
    expect(glob("SEC-*")("SEC-001")).toBe(true);
    expect(glob("*a*b*")("xxaxxbxx")).toBe(true);
    expect(glob("*a*b")("xxbxxa")).toBe(false);
    expect(glob("a*a")("a")).toBe(false);
    const from = performance.now();
    expect(glob(`${"*a".repeat(2000)}*b`)("a".repeat(100_000))).toBe(false);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
