import { mkdirSync, writeFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assayer, folder } from "../helpers/cli.ts";

/** Inputs that cannot be audited: one clear line, exit code 3, nothing written. */
const UNLOADABLE: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ["an empty file", "", /empty/i],
  ["prose", "Dear reader, this is a letter.\nIt goes on.\n", /not|neither/i],
  ["truncated JSON", '{"openapi": "3.1.0", "info": {"title": "x"', /:\d+:\d+|truncated|JSON/i],
  ["YAML with tabs", "openapi: 3.1.0\ninfo:\n\ttitle: x\n", /tab/i],
  ["no operations", "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\n", /has no operations/],
  ["an unknown version", 'openapi: "9.9.9"\ninfo: {title: x, version: "1"}\npaths: {}\n', /9\.9\.9|version/i],
  ["a listing without tools", '{"serverInfo": {"name": "x"}, "hello": []}', /./],
  ["a number", "42", /./],
  ["null", "null", /./],
];

describe("input that cannot be loaded", () => {
  it.each(UNLOADABLE)("%s gets one line and exit code 3", async (_name, content, pattern) => {
    const cwd = folder();
    writeFileSync(join(cwd, "input.yaml"), content);
    const { code, stdout, stderr } = await assayer(["audit", "input.yaml", "--report", "html=out.html"], { cwd });
    expect(stderr).toMatch(pattern);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("input.yaml");
    expect(code).toBe(3);
    expect(stdout).toBe("");
    expect(readdirSync(cwd)).toEqual(["input.yaml"]);
  });

  it("a missing file and a folder are told apart", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "specs"));
    const missing = await assayer(["nowhere.yaml"], { cwd });
    expect(missing.code).toBe(3);
    expect(missing.stderr).toMatch(/nowhere\.yaml/);
    const directory = await assayer(["specs"], { cwd });
    expect(directory.code).toBe(3);
    expect(directory.stderr).toMatch(/folder|directory/i);
  });

  it("a file over the limit is refused by its size", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "big.json"), `{"openapi":"3.0.0","x":"${"a".repeat(3000)}"}`);
    const { code, stderr } = await assayer(["big.json", "--max-size", "1k"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/larger|limit/i);
  });

  it("stdin is read with -", async () => {
    const { code, stdout } = await assayer(["-", "--format", "json"], {
      input: '{"tools":[{"name":"get_time","description":"Returns the time.","inputSchema":{"type":"object"}}]}',
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.toolCount).toBe(1);
  });
});

describe("bad usage", () => {
  it.each([
    [["--fial-below", "80", "x.yaml"], /--fail-below/],
    [["x.yaml", "--fail-below", "secruity=80"], /security/],
    [["x.yaml", "--fail-below", "180"], /0 to 100/],
    [["x.yaml", "--max", "hihg=3"], /high/],
    [["x.yaml", "--require-control", "credential-vault"], /credentials-vault/],
    [["x.yaml", "--fail-on", "none", "--verdict", "ready"], /verdict/],
    [["x.yaml", "--format", "pdf"], /pdf|choices/i],
    [["x.yaml", "--report", "html"], /FORMAT=FILE/],
    [["x.yaml", "--report", "html=a.html", "--report", "json=a.html"], /a\.html/],
    [["--stdio"], /after `--`/],
    [["x.yaml", "--max-size", "huge"], /size/],
    [["x.yaml", "--timestamp", "yesterday"], /timestamp/],
    [["x.yaml", "--policy", "strikt"], /strict/],
    [["x.yaml", "--rule", "NOPE-001=off"], /NOPE-001/],
    [["x.yaml", "--only", "securty"], /security/],
    [["x.yaml", "--color", "purple"], /always, never, auto/],
    [["x.yaml", "--quiet", "--verbose"], /--verbose/],
    [["x.yaml", "--fial-on", "high"], /--fail-on/],
    [["x.yaml", "--max", "hgih=1"], /did you mean "high"/],
    [["x.yaml", "--require-control", "vault"], /credentials-vault/],
    [["x.yaml", "--server", "notes"], /--server notes/],
    [["explain", "NOPE-1"], /NOPE-1/],
    [["schema", "reprot"], /report/],
    [["frobnicate", "x"], /./],
  ] as const)("%j is a usage error or a missing target", async (args, pattern) => {
    const cwd = folder();
    writeFileSync(join(cwd, "x.yaml"), "openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {/a: {get: {}}}\n");
    const { code, stderr, stdout } = await assayer(args, { cwd });
    expect(stderr).toMatch(pattern);
    // One line for each target that cannot be read; one for a mistake.
    expect(stderr.trim().split("\n")).toHaveLength(args[0] === "frobnicate" ? 2 : 1);
    for (const line of stderr.trim().split("\n")) expect(line).toMatch(/^assayer: /);
    expect([2, 3]).toContain(code);
    if (args[0] !== "frobnicate") expect(code).toBe(2);
    expect(stdout).toBe("");
  });

  it("without a target and without a configuration it says what to give", async () => {
    const { code, stderr } = await assayer([], { cwd: folder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/target/);
  });
});
