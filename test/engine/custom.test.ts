import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCustomRules, runCustomRules, testCustomRules } from "../../src/engine/custom/index.ts";
import { establish } from "../../src/facts/establish.ts";
import { loadText } from "../../src/load/load.ts";
import { survey } from "../../src/surface/survey.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "custom-rules-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const listing = (count: number): string =>
  JSON.stringify({
    tools: Array.from({ length: count }, (_, index) => ({
      name: `item_${index}`,
      description: `Returns item ${index}. ${"a".repeat(50)}`,
      inputSchema: { type: "object", properties: { id: { type: "string" } } },
    })),
  });

/** Writes one rule; the rest of it is the same for all. */
function write(rule: Record<string, unknown>, name = "rule.yaml"): void {
  const whole = {
    id: "HOUSE-001",
    title: "A house rule holds",
    category: "quality",
    severity: "low",
    each: "tool",
    why: "Because the house says so.",
    fix: "Do as the house says.",
    examples: {
      bad: [{ mcp: { tools: [{ name: "bad", inputSchema: { type: "object" } }] } }],
      good: [{ mcp: { tools: [{ name: "good", inputSchema: { type: "object" } }] } }],
    },
    ...rule,
  };
  writeFileSync(join(folder, name), JSON.stringify(whole));
}

async function run(count: number, deadlineMs = 2_000) {
  const surface = survey(await loadText(listing(count), "listing.json"));
  const { facts } = establish(surface, { now: new Date(0) });
  return runCustomRules(await loadCustomRules(folder), surface, facts, { deadlineMs });
}

describe("custom rules", () => {
  it("pass the examples of our own fixture", async () => {
    const results = await testCustomRules("fixtures/custom-rules");
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(6);
  });

  it("say which example fails", async () => {
    write({ assert: "true" });
    const results = await testCustomRules(folder);
    expect(results.map(({ ok }) => ok)).toEqual([false, true]);
    expect(results[0]!.message).toContain("no finding where one should be");
  });

  it("count what applies and what fails, at the tool's place", async () => {
    write({
      where: 'tool.name != "item_0"',
      assert: 'tool.name.endsWith("1")',
      message: "{tool.name} is not the one",
    });
    const [result] = await run(4);
    expect(result).toMatchObject({ outcome: "fail", applicable: 3, failed: 2 });
    expect(result!.findings.map(({ evidence }) => evidence.message)).toEqual([
      "item_2 is not the one",
      "item_3 is not the one",
    ]);
    expect(result!.findings[0]!.evidence.at.pointer).toBe("/tools/2");
    expect(new Set(result!.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("match in linear time, where a backtracking engine would hang", async () => {
    write({ assert: '!tool.description.matches("(a+)+$x")' });
    const from = performance.now();
    const [result] = await run(50);
    expect(result!.outcome).toBe("pass");
    expect(performance.now() - from).toBeLessThan(4_000);
  });

  it("are ended at their deadline, and the others still run", async () => {
    write(
      { id: "SLOW-001", assert: "surface.tools.all(a, surface.tools.all(b, a.id != b.id || a.name == b.name))" },
      "a.yaml",
    );
    write({ id: "QUICK-001", assert: 'tool.name.startsWith("item_")' }, "b.yaml");
    const [slow, quick] = await run(1_500, 150);
    expect(slow).toMatchObject({ outcome: "error", reason: expect.stringContaining("150 ms") });
    expect(quick).toMatchObject({ outcome: "pass", applicable: 1_500 });
  });

  it("report a condition that cannot be answered as an error of that rule", async () => {
    write({ assert: "tool.nothing.like.it == 1" });
    const [result] = await run(1);
    expect(result).toMatchObject({ outcome: "error", reason: expect.stringContaining("nothing") });
  });

  it.each([
    ["a syntax error", { assert: "tool.name ==" }, /HOUSE-001: assert/],
    ["an unknown variable", { assert: 'tools.size() > 1 && name == "a"' }, /HOUSE-001: assert: Unknown variable/],
    ["a condition that is no truth value", { assert: "1 + 2" }, /not true or false/],
    [
      "three nested macros",
      { assert: "surface.tools.all(a, surface.tools.all(b, surface.tools.all(c, a.id == b.id)))" },
      /nested more than 2/,
    ],
    ["a pattern that does not compile", { assert: 'tool.name.matches("(")' }, /HOUSE-001: assert/],
    ["a misspelt key", { assert: "true", wher: "true" }, /additional properties \(wher\)/],
    ["an unknown severity", { assert: "true", severity: "bad" }, /critical, high, medium, low, info/],
    ["the id of one of our rules", { id: "SEC-100", assert: "true" }, /taken by the catalogue/],
  ])("refuse %s", async (_what, rule, message) => {
    write(rule);
    await expect(loadCustomRules(folder)).rejects.toThrow(message);
  });

  it("refuse the same id twice, and a folder without rules", async () => {
    await expect(loadCustomRules(folder)).rejects.toThrow(/no \.yaml file/);
    write({ assert: "true" }, "a.yaml");
    write({ assert: "true" }, "b.yaml");
    await expect(loadCustomRules(folder)).rejects.toThrow(/HOUSE-001 is taken/);
  });
});
