import { existsSync, mkdirSync, readFileSync, writeFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assayer, folder, ROOT } from "../helpers/cli.ts";

const CLINIC = join(ROOT, "fixtures/openapi/leaky-clinic.yaml");
const BOOKS = join(ROOT, "fixtures/openapi/bookshop.yaml");

/** Every condition of the gate with a run that it passes and one that it fails; docs/gate.md is this table. */
const CONDITIONS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["fail-below", [BOOKS, "--fail-below", "1"], [BOOKS, "--fail-below", "100"]],
  ["fail-below", [BOOKS, "--fail-below", "security=1"], [CLINIC, "--fail-below", "security=99"]],
  ["fail-on", [BOOKS, "--fail-on", "critical"], [CLINIC, "--fail-on", "high"]],
  ["max", [BOOKS, "--max", "critical=0"], [CLINIC, "--max", "high=0"]],
  ["max-risk", [BOOKS, "--max-risk", "high=50"], [CLINIC, "--max-risk", "high=0"]],
  ["require-control", [], [BOOKS, "--require-control", "credentials-vault"]],
  ["max-tokens", [BOOKS, "--max-tokens", "200000"], [BOOKS, "--max-tokens", "10"]],
  ["verdict", [BOOKS, "--verdict", "conditional"], [CLINIC, "--verdict", "ready"]],
];

describe("conditions of the gate", () => {
  it.each(CONDITIONS)("%s passes %j and fails %j", async (kind, passing, failing) => {
    const good = passing.length === 0 ? null : await assayer([...passing, "--format", "json"]);
    if (good) {
      expect(good.code).toBe(0);
      const { gate } = JSON.parse(good.stdout);
      expect(gate.conditions.some((item: { kind: string; passed: boolean }) => item.kind === kind && item.passed)).toBe(
        true,
      );
    }
    const bad = await assayer([...failing, "--format", "json"]);
    expect(bad.code).toBe(1);
    const failed = JSON.parse(bad.stdout).gate.conditions.filter((item: { passed: boolean }) => !item.passed);
    expect(failed.map((item: { kind: string }) => item.kind)).toContain(kind);
    for (const item of failed) expect(item.message.length).toBeGreaterThan(10);
  });

  it("a blocked verdict fails by default, and --fail-on none lets it pass", async () => {
    const blocked = await assayer([CLINIC]);
    expect(blocked.code).toBe(1);
    expect(blocked.stdout.split("\n")[0]).toMatch(/verdict is blocked/);
    expect((await assayer([CLINIC, "--fail-on", "none"])).code).toBe(0);
    expect((await assayer([CLINIC, "--no-exit-code"])).code).toBe(0);
  });

  it("a category without a score fails a threshold on it", async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, "listing.json"),
      '{"tools":[{"name":"get_time","description":"Returns the time.","inputSchema":{"type":"object"}}]}',
    );
    const { code, stdout } = await assayer(["listing.json", "--fail-below", "health=10", "--format", "json"], { cwd });
    const report = JSON.parse(stdout);
    expect(report.scores.health.score).toBeNull();
    expect(code).toBe(1);
  });

  it("regression is measured against an earlier report", async () => {
    const cwd = folder();
    const spec = readFileSync(BOOKS, "utf8");
    writeFileSync(join(cwd, "api.yaml"), spec);
    await assayer(["api.yaml", "--format", "json", "-o", "base.json"], { cwd });
    expect((await assayer(["api.yaml", "--fail-on-regression", "base.json"], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, "api.yaml"), spec.replaceAll("security: [{ oauth: [orders.write] }]", "security: []"));
    const worse = await assayer(["api.yaml", "--fail-on-regression", "base.json"], { cwd });
    expect(worse.code).toBe(1);
  });

  it("--fail-on-incomplete fails when a reference cannot be read", async () => {
    const cwd = folder();
    const spec = readFileSync(BOOKS, "utf8").replace(
      '{ $ref: "#/components/schemas/Problem" }',
      '{ $ref: "./missing.yaml" }',
    );
    writeFileSync(join(cwd, "api.yaml"), spec);
    expect((await assayer(["api.yaml", "--fail-on", "none", "--fail-on-incomplete"], { cwd })).code).toBe(1);
  });
});

describe("configuration", () => {
  it("is found upward, with several targets and their own thresholds", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "deep/er"), { recursive: true });
    writeFileSync(join(cwd, "a.yaml"), readFileSync(BOOKS));
    writeFileSync(join(cwd, "b.yaml"), readFileSync(CLINIC));
    writeFileSync(
      join(cwd, "assayer.config.yaml"),
      "targets:\n  - a.yaml\n  - target: b.yaml\n    gate: { failOn: none }\n",
    );
    const { code, stdout } = await assayer(["--format", "json"], { cwd: join(cwd, "deep/er") });
    const document = JSON.parse(stdout);
    expect(document.runs).toHaveLength(2);
    expect(document.gate.passed).toBe(true);
    expect(code).toBe(0);
  });

  it("takes flags over environment over file, and prints where each value came from", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.yaml"), readFileSync(BOOKS));
    writeFileSync(join(cwd, "assayer.config.json"), '{ "policy": "strict", "targets": ["a.yaml"] } // a comment');
    const printed = await assayer(["--print-config"], { cwd });
    expect(JSON.parse(printed.stdout).settings.policy).toEqual({ value: "strict", origin: "file" });
    const env = { ASSAYER_POLICY: "standard" };
    const fromEnv = await assayer(["--print-config"], { cwd, env });
    expect(JSON.parse(fromEnv.stdout).settings.policy.origin).toBe("environment");
    const flag = await assayer(["--print-config", "--policy", "strict"], { cwd, env });
    expect(JSON.parse(flag.stdout).settings.policy.origin).toBe("flag");
  });

  it.each([
    ["polcy: standard\n", /unknown key "polcy".*did you mean "policy"/],
    ["gate: { failBelow: { securty: 80 } }\n", /securty.*security/],
    ["suppressions: [{ rule: SEC-001 }]\n", /reason/],
    ["suppressions: [{ rule: SEC-001, reason: x, expires: soon }]\n", /expires/],
    [
      "targets: [{ target: a.yaml, gate: { failOn: hgih } }]\n",
      /yaml: "hgih" in targets\.0\.gate\.failOn is not one of .*did you mean "high"/,
    ],
    ["gate: [\n", /assayer\.config\.yaml/],
    ["targets: []\n", /targets/],
  ])("%j is an error with the place", async (content, pattern) => {
    const cwd = folder();
    writeFileSync(join(cwd, "assayer.config.yaml"), content);
    const { code, stderr } = await assayer([BOOKS], { cwd });
    expect(stderr).toMatch(pattern);
    expect(code).toBe(2);
  });

  it("does not call a suppression stale that another of its targets needs", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.yaml"), readFileSync(BOOKS));
    writeFileSync(join(cwd, "b.yaml"), readFileSync(CLINIC));
    const rulesOf = async (target: string): Promise<string[]> => {
      const { stdout } = await assayer([target, "-f", "json", "--fail-on", "none"], { cwd });
      return (JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
    };
    const [ofBooks, ofClinic] = [await rulesOf("a.yaml"), await rulesOf("b.yaml")];
    const rule = ofClinic.find((id) => !ofBooks.includes(id));
    expect(rule).toBeDefined();
    writeFileSync(
      join(cwd, "assayer.config.yaml"),
      JSON.stringify({
        targets: ["a.yaml", "b.yaml"],
        suppressions: [
          { rule, reason: "one target needs it" },
          { rule: "NOPE-1", reason: "none does" },
        ],
      }),
    );
    const { stdout, stderr } = await assayer(["-f", "json", "--fail-on", "none", "--fail-on-stale"], { cwd });
    expect(stderr.match(/matches no finding/g)).toHaveLength(1);
    expect(stderr).toMatch(/NOPE-1 matches no finding/);
    const { runs } = JSON.parse(stdout) as { runs: { suppressions: { rule: string; status: string }[] }[] };
    expect(runs.map((run) => run.suppressions.map(({ rule: of, status }) => [of, status]))).toEqual([
      [["NOPE-1", "unused"]],
      [
        [rule, "active"],
        ["NOPE-1", "unused"],
      ],
    ]);
  });

  it("is never run as code", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "assayer.config.js"), "require('fs').writeFileSync('ran', '')");
    writeFileSync(join(cwd, "assayer.config.yaml"), "policy: !!js/function 'function () { return 1 }'\n");
    const { code } = await assayer([BOOKS], { cwd });
    expect(code).toBe(2);
  });

  it("of package.json is read", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "x", assayer: { gate: { maxTokens: 1 } } }));
    expect((await assayer([BOOKS], { cwd })).code).toBe(1);
  });
});

describe("outputs", () => {
  it("never overwrites what assayer did not write, unless forced", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "notes.html"), "<p>mine</p>");
    const refused = await assayer([BOOKS, "--report", "html=notes.html", "--report", "json=out.json"], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/not written by assayer/);
    expect(readFileSync(join(cwd, "notes.html"), "utf8")).toBe("<p>mine</p>");
    expect(JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).schemaVersion).toBeDefined();
    expect((await assayer([BOOKS, "--report", "html=notes.html", "--force"], { cwd })).code).toBe(0);
    expect((await assayer([BOOKS, "--report", "html=notes.html"], { cwd })).code).toBe(0);
  });

  it("does not write two reports to one file, however its path is written", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "real"));
    symlinkSync("real", join(cwd, "link"));
    for (const [one, other] of [
      ["a.html", "./a.html"],
      ["real/a.html", "link/a.html"],
      ["real/../a.html", join(cwd, "a.html")],
    ] as const) {
      const { code, stderr } = await assayer([BOOKS, "-o", one, "--report", `md=${other}`], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^assayer: two reports would be written to /)]);
      expect(existsSync(join(cwd, one))).toBe(false);
    }
  });

  it("does not write through a symbolic link or into a path that is none", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "target.json"), "{}");
    symlinkSync(join(cwd, "target.json"), join(cwd, "link.json"));
    expect((await assayer([BOOKS, "-o", "link.json", "--format", "json"], { cwd })).code).toBe(2);
    expect((await assayer([BOOKS, "-o", "target.json/deeper.json", "--format", "json"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "target.json"), "utf8")).toBe("{}");
  });

  it("is the same, byte for byte, twice", async () => {
    const [one, two] = await Promise.all([assayer([CLINIC, "-f", "json"]), assayer([CLINIC, "-f", "json"])]);
    expect(one!.stdout).toBe(two!.stdout);
  });

  it("has colour only where it is wanted, and ASCII where the locale asks for it", async () => {
    const plain = await assayer([BOOKS]);
    expect(plain.stdout).not.toContain("\u001b[");
    const forced = await assayer([BOOKS], { env: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[");
    const never = await assayer([BOOKS, "--no-color"], { env: { FORCE_COLOR: "1" } });
    expect(never.stdout).not.toContain("\u001b[");
    const ascii = await assayer([BOOKS], { env: { LANG: "C", LC_ALL: "C" } });
    expect(ascii.stdout).toMatch(/^[\u0000-\u007f]*$/);
    expect(plain.stdout.trim().split("\n").length).toBeLessThanOrEqual(40);
    expect(Math.max(...plain.stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });

  it.each([60, 80, 160])("fits a terminal of %i columns", async (columns) => {
    for (const target of [BOOKS, CLINIC, join(ROOT, "fixtures/mcp/poisoned-helper.json")]) {
      const { stdout } = await assayer([target, "--fail-on", "none"], { env: { COLUMNS: String(columns) } });
      const long = stdout.split("\n").filter((line) => [...line].length > columns);
      expect(long).toEqual([]);
      expect(stdout).toMatch(/Overall/);
      // Every finding that is shown keeps its line.
      const shown = stdout.split("\n").filter((line) => /^(?:critical|high|medium|low) /.test(line));
      expect(stdout.split("\n").filter((line) => /^ {18}.*:\d+:\d+$/.test(line))).toHaveLength(shown.length);
    }
  });

  it("says nothing when it passes quietly", async () => {
    const { code, stdout, stderr } = await assayer([BOOKS, "--quiet"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
