import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { assess, conclude } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import { loadLive, snapshotOf, snapshotText } from "../../src/load/mcp/live.ts";
import type { LiveTarget } from "../../src/load/mcp/types.ts";
import type { Document } from "../../src/load/types.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";
import { legacyHandler, serve, type RunningServer } from "./servers/hostile-http.ts";
import { startOAuthServer } from "./servers/modern-oauth.ts";

const open: RunningServer[] = [];
afterAll(async () => {
  await Promise.all(open.map((server) => server.close()));
});

const NOW = new Date("2026-11-23T00:00:00Z");
const hostile = (mode: string): LiveTarget => ({
  kind: "stdio",
  command: process.execPath,
  args: [join(import.meta.dirname, "servers/hostile.mjs"), mode],
});

interface Audited {
  readonly findings: readonly string[];
  readonly failed: ReadonlySet<string>;
  readonly scores: unknown;
}

async function audit(document: Document): Promise<Audited> {
  const options = { policy: await resolvePolicy("standard"), now: NOW };
  const assessment = assess(document, options);
  const { results } = assessment;
  const findings = results.flatMap((result) =>
    result.findings.map((finding) => {
      const at = document.position(finding.evidence.at);
      return `${finding.fingerprint} ${finding.contentHash} ${finding.severity} ${result.rule.id} ${at?.line}:${at?.column}`;
    }),
  );
  const errors = results.filter((result) => result.outcome === "error").map((result) => result.reason);
  expect(errors).toEqual([]);
  const failed = new Set(results.filter((result) => result.failed > 0).map((result) => result.rule.id));
  const { scores: byCategory, summary } = conclude(assessment, options);
  const scores = [
    summary.score,
    Object.entries(byCategory).map(([category, score]) => ({ category, ...score, basis: null })),
  ];
  return { findings, failed, scores };
}

describe("a snapshot audited offline gives what the live audit gave", () => {
  test.each([["liar"], ["shuffle"], ["bad-tools"], ["many"]])("%s", async (mode) => {
    const live = await loadLive(hostile(mode));
    const recorded = await loadText(snapshotText(snapshotOf(live)), "listing.json");
    expect(recorded).toMatchObject({ kind: "mcp", basis: "recorded" });
    const [first, second] = [await audit(live), await audit(recorded)];
    expect(second).toEqual(first);
    expect(first.findings.length).toBeGreaterThan(0);
  });

  test("two live audits agree", async () => {
    const [first, second] = [
      await audit(await loadLive(hostile("liar"))),
      await audit(await loadLive(hostile("liar"))),
    ];
    expect(second).toEqual(first);
  });
});

describe("what the probes saw is judged", () => {
  const probes = (audited: Audited): string[] => [...audited.failed].filter((id) => /-4\d\d$/.test(id)).toSorted();

  test("a careless endpoint and a strict one", async () => {
    let count = 0;
    const careless = await serve(
      legacyHandler({ token: "a-token-1", anyToken: true, session: () => `s-${(count += 1)}`, anySession: true }),
    );
    const strict = await startOAuthServer();
    open.push(careless, strict);
    const first = await audit(
      await loadLive({ kind: "http", url: careless.url }, { headers: { authorization: "Bearer a-token-1" } }),
    );
    expect(probes(first)).toEqual(
      expect.arrayContaining(["CPT-402", "SEC-401", "SEC-402", "SEC-403", "SEC-405", "SEC-406", "SEC-408"]),
    );
    const second = await audit(
      await loadLive({ kind: "http", url: strict.url }, { headers: { authorization: `Bearer ${strict.token}` } }),
    );
    expect(probes(second)).toEqual([]);
  });

  test.each([
    ["no-handshake", ["CPT-411", "HEA-406"]],
    ["noise", ["CPT-409"]],
    ["mute-ping", ["HEA-407"]],
    ["echo-version", ["CPT-401"]],
    ["accepts-anything", ["CPT-400"]],
    ["shuffle", ["CPT-405"]],
    ["asks-back", ["CPT-410"]],
    ["good", []],
  ])("%s", async (mode, rules) => {
    const audited = await audit(await loadLive(hostile(mode), { timeoutMs: 1_500 }));
    for (const rule of rules) expect(audited.failed).toContain(rule);
    if (rules.length === 0) expect(probes(audited)).toEqual([]);
  });
});
