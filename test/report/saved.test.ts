import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { FORMATS } from "../../src/report/formats/names.ts";
import { isReadableVersion, readReport } from "../../src/report/read-report.ts";
import type { Report } from "../../src/report/types.ts";
import { assayer, folder, ROOT } from "../helpers/cli.ts";

const FIXTURE = join(ROOT, "fixtures/mcp/poisoned-helper.json");
let saved: Report;
beforeAll(async () => {
  saved = JSON.parse((await assayer([FIXTURE, "--format", "json", "--no-exit-code"])).stdout) as Report;
});

test("a saved report gives every format that the audit gives", async () => {
  const cwd = folder();
  const direct = FORMATS.flatMap((format) => ["--report", `${format}=direct.${format}`]);
  await assayer(["audit", FIXTURE, ...direct, "--no-exit-code", "--quiet"], { cwd });
  const later = FORMATS.flatMap((format) => ["--report", `${format}=later.${format}`]);
  const { code } = await assayer(["report", "direct.json", ...later, "--quiet"], { cwd });
  expect(code).toBe(0);
  for (const format of FORMATS)
    expect(readFileSync(join(cwd, `later.${format}`), "utf8"), format).toBe(
      readFileSync(join(cwd, `direct.${format}`), "utf8"),
    );
  const { stdout } = await assayer(["report", "direct.json", "--format", "csv"], { cwd });
  expect(stdout).toBe(readFileSync(join(cwd, "direct.csv"), "utf8"));
});

describe("versions of a saved report", () => {
  test("an older minor version reads, a newer one and another major one do not", () => {
    expect(isReadableVersion("1.0.0", "1.3.0")).toBe(true);
    expect(isReadableVersion("1.3.9", "1.3.0")).toBe(true);
    expect(isReadableVersion("1.4.0", "1.3.0")).toBe(false);
    expect(isReadableVersion("2.0.0", "1.3.0")).toBe(false);
    expect(isReadableVersion("0.9.0", "1.3.0")).toBe(false);
    for (const odd of ["1", "1.0", "", "1.0.0-beta", "1.x.0", "NaN.0.0"])
      expect(isReadableVersion(odd, "1.3.0")).toBe(false);
  });

  test("fields that came later get their empty value, so that every format renders", async () => {
    const cwd = folder();
    const { observations, clients, prompts, resources, flows, suppressions, incomplete, ...older } = saved;
    expect([observations, clients, prompts, resources, flows, suppressions, incomplete].every(Array.isArray)).toBe(
      true,
    );
    writeFileSync(join(cwd, "older.json"), JSON.stringify(older));
    const outputs = FORMATS.flatMap((format) => ["--report", `${format}=out.${format}`]);
    const { code, stderr } = await assayer(["report", "older.json", ...outputs, "--quiet"], { cwd });
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});

describe("a saved report that cannot be used", () => {
  const edits: readonly (readonly [string, (report: Report) => unknown, RegExp])[] = [
    ["of a newer minor version", (report) => ({ ...report, schemaVersion: "1.99.0" }), /schema version 1\.99\.0/],
    ["of another major version", (report) => ({ ...report, schemaVersion: "2.0.0" }), /schema version 2\.0\.0/],
    ["without findings", (report) => ({ ...report, findings: undefined }), /findings/],
    [
      "with a finding that lost its place",
      (report) => ({ ...report, findings: [{ ...report.findings[0], location: undefined }] }),
      /findings\.0.*location/,
    ],
    [
      "with a severity of its own",
      (report) => ({ ...report, findings: [{ ...report.findings[0], severity: "awful" }] }),
      /findings\.0\.severity/,
    ],
    [
      "with a score over 100",
      (report) => ({ ...report, summary: { ...report.summary, score: 900 } }),
      /summary\.score/,
    ],
    [
      "with a word for a number",
      (report) => ({ ...report, tools: [{ ...report.tools[0], tokens: "many" }] }),
      /tools\.0\.tokens/,
    ],
    [
      "with a finding of no rule",
      (report) => ({ ...report, findings: [{ ...report.findings[0], ruleId: "__proto__" }] }),
      /names a rule/,
    ],
    [
      "of another program",
      (report) => ({ ...report, generator: { name: "other", version: "1", rules: "1" } }),
      /not an assayer report/,
    ],
    ["that is a list", () => [], /not an assayer report/],
    ["that is a set without a gate", (report) => ({ schemaVersion: "1.0.0", runs: [report] }), /gate/],
    [
      "that is a set with a broken run",
      (report) => ({ schemaVersion: "1.0.0", runs: [report, 7], gate: report.gate }),
      /not an assayer report/,
    ],
  ];

  test.each(edits)("%s is refused by name", (_name, edit, pattern) => {
    expect(() => readReport(JSON.parse(JSON.stringify(edit(saved) ?? null)), "saved.json")).toThrow(pattern);
  });

  test.each([
    ["cut", (text: string) => text.slice(0, text.length / 2)],
    ["newer", (text: string) => text.replace('"schemaVersion": "1.0.0"', '"schemaVersion": "1.99.0"')],
    ["edited", (text: string) => text.replace('"severity": "critical"', '"severity": "nice"')],
    ["with a better score", (text: string) => text.replace(/("security": \{\s*"score": )[\d.]+/, "$1100")],
    ["with a finding less", (text: string) => text.replace(/("critical": )\d+/, "$10")],
    ["empty", () => ""],
  ] as const)("%s: one line, exit code 3, nothing written", async (_name, edit) => {
    const cwd = folder();
    writeFileSync(join(cwd, "saved.json"), edit(JSON.stringify(saved, null, 2)));
    const { code, stdout, stderr } = await assayer(["report", "saved.json", "--format", "sarif"], { cwd });
    expect(code).toBe(3);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("saved.json");
  });
});
