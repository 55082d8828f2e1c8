import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/report/types.ts";
import { fixesOf, scorerOf } from "../../src/report/recommendations.ts";
import { plan } from "../../src/score/plan.ts";
import { verify } from "../../src/score/verify.ts";
import { auditText, LISTING } from "./audit-text.ts";

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/mcp/${name}`, import.meta.url), "utf8");
let report: Report;

beforeAll(async () => {
  report = await auditText(fixture("identity-backend.json"), {
    governance: fixture("identity-backend.governance.yaml"),
  });
});

type Editable<T> = T extends readonly (infer Item)[]
  ? Editable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Editable<T[Key]> }
    : T;

/** The report with one change, as somebody would make it in an editor. */
function edited(change: (copy: Editable<Report>) => void, original = report): Report {
  const copy = JSON.parse(JSON.stringify(original)) as Editable<Report>;
  change(copy);
  return copy as unknown as Report;
}

describe("verify", () => {
  it("holds for a report as it was written, and after a trip through JSON", () => {
    expect(verify(report).problems).toEqual([]);
    expect(verify(JSON.parse(JSON.stringify(report))).holds).toBe(true);
  });

  it("catches any single number that scores and counts depend on", async () => {
    const small = await auditText(LISTING, { governance: "controls: { credentials-vault: missing }" });
    // Every number of the summary; of the long lists a fixed sample.
    const paths = [...numbersOf(small)].filter(
      ([path], index) =>
        /^summary\b/.test(path) ||
        (index % 4 === 0 && /^(?:scores|recommendations)\b/.test(path)) ||
        (index % 12 === 0 && /^policy\b|^rules\.[^.]+\.(?:applicable|failed)$/.test(path)),
    );
    expect(paths.length).toBeGreaterThan(100);
    const silent = paths.filter(([path]) => verify(edited((copy) => bump(copy, path), small)).holds);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("catches a consistent edit of points that no rule of the policy gives", () => {
    const forged = edited((copy) => {
      const row = copy.scores.security.deductions[0]!;
      row.points -= 1;
      row.worth -= 1;
      copy.scores.security.score! += 1;
      const part = copy.summary.overall.find((entry) => entry.category === "security")!;
      part.score! += 1;
      copy.summary.score = Math.round((copy.summary.score! + 0.2) * 10) / 10;
    });
    expect(verify(forged).holds).toBe(false);
  });

  it("catches a policy of ours with other numbers, even under a new digest", async () => {
    const { digestOf } = await import("../../src/report/build-report.ts");
    const milder = edited((copy) => {
      copy.policy.resolved.points.high = 1;
      copy.policy.digest = digestOf(copy.policy.resolved);
    });
    expect(verify(milder).problems.join("\n")).toContain("not the policy");
  });

  it.each<[string, (copy: Editable<Report>) => unknown]>([
    ["a removed finding", (copy) => copy.findings.pop()],
    ["a removed deduction", (copy) => copy.scores.security.deductions.pop()],
    ["a milder severity", (copy) => (copy.findings.find((finding) => finding.ruleId === "SEC-301")!.severity = "info")],
    ["another verdict", (copy) => (copy.summary.verdict = "ready")],
    ["another grade", (copy) => (copy.summary.grade = "Perfect")],
    ["a lower risk", (copy) => (copy.tools.find((tool) => tool.category === "delete")!.risk = "low")],
    ["a control set to active", (copy) => (copy.controls[0]!.status = "active")],
    ["a point ticked off", (copy) => (copy.checklist[1]!.status = "done")],
    ["no scores at all", (copy) => delete (copy as { scores?: unknown }).scores],
  ])("catches %s", (_name, change) => {
    expect(verify(edited(change)).holds).toBe(false);
  });
});

describe("recommendations", () => {
  it("regain what they say: an audit with the vault in place has exactly those points more", async () => {
    const vault = report.recommendations.find(({ id }) => id === "credentials-vault");
    const governance = fixture("identity-backend.governance.yaml").replace(
      "credentials-vault: { status: missing",
      "credentials-vault: { status: active",
    );
    const better = await auditText(fixture("identity-backend.json"), { governance });
    const rise = (from: number | null, to: number | null): number => Math.round(((to ?? 0) - (from ?? 0)) * 10) / 10;
    expect(vault?.pointsRegained.overall).toBe(rise(report.summary.score, better.summary.score));
    for (const [category, points] of Object.entries(vault?.pointsRegained.byCategory ?? {})) {
      const key = category as keyof Report["scores"];
      expect(points).toBe(rise(report.scores[key].score, better.scores[key].score));
    }
  });
});

describe("plan", () => {
  it("names no step when the goal is reached", () => {
    expect(plan(report, { score: 50 })).toMatchObject({ reached: true, steps: [] });
  });

  it("reaches the goal with steps whose gains add up", () => {
    const goal = Math.min(100, (report.summary.score ?? 0) + 3);
    const found = plan(report, { score: goal });
    expect(found.reached).toBe(true);
    expect(found.to).toBeGreaterThanOrEqual(goal);
    const gained = found.steps.reduce((sum, step) => sum + Math.round(step.gained * 10), 0);
    expect(gained).toBe(Math.round(((found.to ?? 0) - (found.from ?? 0)) * 10));
  });

  it.each([1.5, 4, 7])("is the shortest: no smaller set of fixes gains %d points", (more) => {
    const goal = Math.min(99, (report.summary.score ?? 0) + more);
    const { steps, shortest } = plan(report, { score: goal });
    expect(shortest).toBe(true);
    const scoring = scorerOf(report);
    const fixes = fixesOf(scoring);
    for (const subset of subsetsOf(fixes, steps.length - 1)) {
      const rules = new Set(subset.flatMap((fix) => [...fix.rules]));
      expect(scoring.score(rules).summary.score).toBeLessThan(goal);
    }
  });

  it.each([8, 14])(
    "is the shortest under a ceiling too: %d points above where it holds the score down",
    async (more) => {
      const held = await auditText(
        JSON.stringify({
          tools: [
            {
              name: "run_command",
              description: "Runs a shell command.",
              inputSchema: {
                type: "object",
                properties: { command: { type: "string" }, page_size: { type: "integer" } },
              },
            },
            { name: "list_things", inputSchema: { type: "object", properties: { q: { type: "string" } } } },
          ],
        }),
        { policy: { id: "tight", extends: "standard", ceiling: { category: "security", above: 10 } } },
      );
      expect(held.summary.cap?.reason).toContain("above security");
      const goal = (held.summary.score ?? 0) + more;
      const { steps, shortest, reached } = plan(held, { score: goal });
      expect({ shortest, reached }).toEqual({ shortest: true, reached: true });
      const scoring = scorerOf(held);
      for (const subset of subsetsOf(fixesOf(scoring), steps.length - 1)) {
        const rules = new Set(subset.flatMap((fix) => [...fix.rules]));
        expect(scoring.score(rules).summary.score).toBeLessThan(goal);
      }
    },
  );

  it("takes a grade by name or letter, and refuses one that is not there", () => {
    expect(plan(report, { grade: "a" }).goal).toBe(89.5);
    expect(() => plan(report, { grade: "Enterprize Ready" })).toThrow("Enterprise Ready");
    expect(() => plan(report, { score: 120 })).toThrow("not a score");
  });
});

function* subsetsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) return void (yield []);
  for (let index = 0; index + size <= items.length; index++) {
    for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [items[index]!, ...rest];
  }
}

function* numbersOf(value: unknown, path = ""): Generator<[string, number]> {
  if (typeof value === "number") yield [path, value];
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* numbersOf(item, path === "" ? key : `${path}.${key}`);
  }
}

function bump(copy: unknown, path: string): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = Number(at[last]) + 1;
}
