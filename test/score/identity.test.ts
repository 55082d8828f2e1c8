import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { ScoreCategory } from "../../src/engine/types.ts";
import type { Report } from "../../src/report/types.ts";
import { shown } from "../../src/score/score.ts";
import { auditText } from "./audit-text.ts";

const file = (name: string): string => readFileSync(new URL(`../../fixtures/mcp/${name}`, import.meta.url), "utf8");
const listing = file("identity-backend.json");
const governance = file("identity-backend.governance.yaml");
let report: Report;

beforeAll(async () => {
  report = await auditText(listing, { governance });
});

describe("the identity server, as assessments of this kind were published", () => {
  it("has 109 tools of these categories and risks, described in 149 characters on average", () => {
    const { categories, risk, toolCount } = report.summary;
    expect(toolCount).toBe(109);
    expect(categories).toMatchObject({ delete: 15, auth: 25, admin: 1, write: 40, read: 28 });
    expect(risk).toEqual({ high: 40, medium: 41, low: 28 });
    const characters = report.tools.reduce((sum, tool) => sum + tool.description.length, 0);
    expect(Math.round(characters / report.tools.length)).toBe(149);
  });

  it("gets these scores, to the tenth", () => {
    const scores = Object.fromEntries(Object.entries(report.scores).map(([category, { score }]) => [category, score]));
    expect(scores).toEqual({
      security: 90,
      compliance: 82,
      compatibility: 90,
      quality: 95,
      health: 95,
      agentReliability: 99,
    });
    expect(report.summary.score).toBe(90.4);
    expect(shown(report.summary.score!)).toBe(90);
    expect(report.summary.grade).toBe("Enterprise Ready");
  });

  it("is conditional, and says on what", () => {
    expect(report.summary).toMatchObject({
      verdict: "conditional",
      blockers: [],
      conditions: [
        "Configure a credentials vault.",
        "Enable endpoint protection.",
        "Set approval workflows for the 40 high-risk tools.",
        "Review the 40 high-risk tools.",
      ],
    });
  });
});

describe("one fact changed moves the scores by the policy's points", () => {
  const declare = (control: string) =>
    governance.replace(`${control}: { status: missing`, `${control}: { status: active`);
  const withTools = (
    change: (tool: { inputSchema: { properties: Record<string, { maximum?: number }> } }) => void,
  ): string => {
    const snapshot = JSON.parse(listing);
    for (const tool of snapshot.servers[0].tools) change(tool);
    return JSON.stringify(snapshot);
  };
  const withObservation = (id: string, value: number): string => {
    const snapshot = JSON.parse(listing);
    snapshot.observations.find((observation: { id: string }) => observation.id === id).value = value;
    return JSON.stringify(snapshot);
  };

  it.each<[string, { listing?: () => string; governance?: string }, Partial<Record<ScoreCategory, number>>]>([
    ["a vault", { governance: declare("credentials-vault") }, { security: 3, compliance: 4 }],
    ["endpoint protection", { governance: declare("endpoint-protection") }, { security: 2, compliance: 4 }],
    // Approvals guard what deletes, grants and administers, so those rules are satisfied as well.
    ["approval workflows", { governance: declare("approval-workflows") }, { security: 5, compliance: 4 }],
    [
      "no audit logging",
      { governance: governance.replace("audit-logging: { status: active", "audit-logging: { status: missing") },
      { security: -8, compliance: -8 },
    ],
    ["quick answers", { listing: () => withObservation("latency", 200) }, { health: 5 }],
    [
      "bounded page sizes",
      {
        listing: () =>
          withTools((tool) => {
            if (tool.inputSchema.properties["limit"]) tool.inputSchema.properties["limit"].maximum = 100;
          }),
      },
      { quality: 5 },
    ],
  ])("%s", async (_name, change, moves) => {
    const after = await auditText(change.listing?.() ?? listing, { governance: change.governance ?? governance });
    const moved: Partial<Record<ScoreCategory, number>> = {};
    for (const [category, { score }] of Object.entries(after.scores) as [ScoreCategory, { score: number }][]) {
      const by = Math.round((score - report.scores[category].score!) * 10) / 10;
      if (by !== 0) moved[category] = by;
    }
    expect(moved).toEqual(moves);
  });
});
