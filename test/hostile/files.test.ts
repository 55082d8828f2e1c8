import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/errors.ts";
import { withinFolder, writeWhole } from "../../src/cli/output.ts";
import { loadTarget } from "../../src/load/load.ts";
import { assayer, folder, ROOT } from "../helpers/cli.ts";

const SPEC = '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"operationId":"a"}}}}';
const onLinux = process.platform === "linux";

describe("references to files", () => {
  const OUT = [
    "../secret.yaml",
    "./../secret.yaml",
    "a/../../secret.yaml",
    "..%2fsecret.yaml",
    "%2e%2e/secret.yaml",
    "..\\secret.yaml",
    "/etc/passwd",
    "//etc/passwd",
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "file:/etc/passwd",
    "FILE:///etc/passwd",
    "file:../secret.yaml",
    "/proc/self/environ",
    "/proc/self/fd/0",
    "/dev/stdin",
    "/dev/zero",
    "~/secret.yaml",
    "link.yaml",
    "linked/secret.yaml",
    "nul\0.yaml",
    "secret.yaml\u202e",
    "a".repeat(100_000),
    "javascript:alert(1)",
    "data:application/json,{}",
    "ftp://127.0.0.1/a",
    "jar:file:///etc/passwd!/a",
    "pipe.yaml",
    ".",
    "sub",
  ];

  it("cannot leave the folder of the document, by path, by link or by pipe", async () => {
    const root = folder();
    const inner = join(root, "api");
    mkdirSync(join(inner, "sub"), { recursive: true });
    writeFileSync(join(root, "secret.yaml"), "canary: file-canary-1234\nget: {operationId: stolen}\n");
    symlinkSync(join(root, "secret.yaml"), join(inner, "link.yaml"));
    symlinkSync(root, join(inner, "linked"));
    if (onLinux) spawnSync("mkfifo", [join(inner, "pipe.yaml")]);
    const paths: Record<string, object> = Object.fromEntries(OUT.map((ref, at) => [`/p${at}`, { $ref: ref }]));
    paths["/own"] = { get: { operationId: "own" } };
    writeFileSync(
      join(inner, "api.json"),
      JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths }),
    );
    const { code, stdout, stderr } = await assayer(["api.json", "-f", "json", "--fail-on", "none"], { cwd: inner });
    expect(`${stdout}${stderr}`).not.toContain("file-canary");
    expect(stdout).not.toContain("stolen");
    expect(stdout).not.toMatch(/root:x:0/);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { incomplete: unknown[] }).incomplete.length).toBeGreaterThanOrEqual(20);
    // Where nothing else is left, nothing is scored.
    delete paths["/own"];
    writeFileSync(
      join(inner, "api.json"),
      JSON.stringify({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths }),
    );
    const nothing = await assayer(["api.json", "-f", "json"], { cwd: inner });
    expect([nothing.code, nothing.stdout]).toEqual([3, ""]);
    expect(nothing.stderr).toMatch(/^assayer: api\.json: no operation could be read: .*outside/);
  });
});

describe("patterns", () => {
  it("follow no link out of their folder, and say which they left out", async () => {
    const root = folder();
    const inner = join(root, "apis");
    for (const path of ["apis/own", "elsewhere"]) mkdirSync(join(root, path), { recursive: true });
    const spec = (title: string): string => SPEC.replace('"title":"t"', `"title":"${title}"`);
    writeFileSync(join(inner, "own/real.json"), spec("real"));
    writeFileSync(join(root, "elsewhere/away.json"), spec("canary-away"));
    symlinkSync(join(root, "elsewhere/away.json"), join(inner, "file-link.json"));
    symlinkSync("../elsewhere", join(inner, "folder-link"));
    symlinkSync("own", join(inner, "inside-link"));
    symlinkSync("nowhere", join(inner, "dangling.json"));
    const titles = async (pattern: string): Promise<{ titles: string[]; stderr: string; code: number | null }> => {
      const { code, stdout, stderr } = await assayer([pattern, "-f", "json", "--fail-on", "none"], { cwd: root });
      const report = (stdout === "" ? { runs: [] } : JSON.parse(stdout)) as {
        runs?: { target: { name: string } }[];
        target: { name: string };
      };
      return { code, stderr, titles: (report.runs ?? [report]).map((run) => run.target.name) };
    };
    // Through the link that stays inside, the same file is a second match.
    const folders = await titles("apis/*/*.json");
    expect(folders.titles).toEqual(["real", "real"]);
    expect(folders.stderr).toMatch(/apis\/folder-link is a link out of the folder/);
    const files = await titles("apis/**/*.json");
    expect(files.titles).toEqual(["real"]);
    expect(files.stderr).toMatch(/apis\/file-link\.json is a link out of the folder/);
    const nothing = await titles("apis/*.json");
    expect([nothing.code, nothing.titles]).toEqual([3, []]);
    // What the user names is the user's: the file itself, and the folder before the wildcard.
    expect((await titles("apis/file-link.json")).titles).toEqual(["canary-away"]);
    expect((await titles("apis/folder-link/*.json")).titles).toEqual(["canary-away"]);
  }, 30_000);
});

describe.runIf(onLinux)("targets that are no files", () => {
  it("devices, folders, links in a circle and silent pipes get one line and exit 3", async () => {
    const root = folder();
    symlinkSync("loop", join(root, "loop"));
    spawnSync("mkfifo", [join(root, "pipe")]);
    for (const target of [
      "/dev/zero",
      "/dev/random",
      "/dev/tty",
      "/dev/null",
      "/proc/self/mem",
      "loop",
      "pipe",
      ".",
      "/",
    ]) {
      const from = performance.now();
      const { code, stdout, stderr } = await assayer([target], { cwd: root });
      expect(`${target} ${code}`).toBe(`${target} 3`);
      expect(stdout).toBe("");
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(performance.now() - from).toBeLessThan(10_000);
    }
  }, 60_000);

  it("a pipe that somebody writes to is read", async () => {
    const root = folder();
    spawnSync("mkfifo", [join(root, "pipe")]);
    const loading = loadTarget(join(root, "pipe"));
    spawn("sh", ["-c", `sleep 0.2; printf '%s' "$SPEC" > pipe`], { cwd: root, env: { ...process.env, SPEC } });
    expect((await loading).kind).toBe("openapi");
  });

  it("a file that says it is empty and is not is bounded", async () => {
    await expect(loadTarget("/proc/self/environ", { maxSize: 10 })).rejects.toThrow(/larger than 10 bytes/);
  });
});

describe("reports", () => {
  it("that a configuration names stay in its folder, links followed", () => {
    const root = folder();
    const own = join(root, "own");
    mkdirSync(join(own, "reports"), { recursive: true });
    mkdirSync(join(root, "other"));
    symlinkSync(join(root, "other"), join(own, "linked"));
    for (const path of [
      "../x.html",
      "/tmp/x.html",
      "reports/../../x.html",
      "linked/x.html",
      "linked/new/x.html",
      "a/../../other/x",
    ])
      expect(() => withinFolder(own, path)).toThrow(UsageError);
    expect(withinFolder(own, "reports/new/x.html")).toBe(join(own, "reports/new/x.html"));
    expect(withinFolder(own, "..x.html")).toBe(join(own, "..x.html"));
  });

  it("of an audited repository's configuration are refused before anything is audited", async () => {
    const root = folder();
    mkdirSync(join(root, "repo"));
    writeFileSync(join(root, "repo/api.json"), SPEC);
    writeFileSync(join(root, "repo/assayer.config.yaml"), "targets: [api.json]\nreports: {html: ../stolen.html}\n");
    const { code, stderr } = await assayer([], { cwd: join(root, "repo") });
    expect([code, existsSync(join(root, "stolen.html"))]).toEqual([2, false]);
    expect(stderr).toMatch(/leads out of the folder/);
  });

  it("overwrite neither links, folders, pipes nor files of others", () => {
    const root = folder();
    writeFileSync(join(root, "notes.md"), "mine");
    symlinkSync(join(root, "notes.md"), join(root, "link.md"));
    symlinkSync(join(root, "nowhere.md"), join(root, "dangling.md"));
    mkdirSync(join(root, "dir"));
    const paths = ["notes.md", "link.md", "dangling.md", "dir"];
    if (onLinux) {
      spawnSync("mkfifo", [join(root, "pipe")]);
      paths.push("pipe");
    }
    for (const path of paths) expect(() => writeWhole(join(root, path), "x", { force: false })).toThrow(UsageError);
    expect(readFileSync(join(root, "notes.md"), "utf8")).toBe("mine");
    expect(existsSync(join(root, "nowhere.md"))).toBe(false);
    // Forced, the link itself is replaced; what it pointed to stays.
    writeWhole(join(root, "link.md"), "new", { force: true });
    expect(readFileSync(join(root, "notes.md"), "utf8")).toBe("mine");
  });

  it.runIf(onLinux)("stay what they were when the disk is full", () => {
    const root = folder();
    writeFileSync(join(root, "api.json"), SPEC);
    const audit = (limit: string): ReturnType<typeof spawnSync> =>
      spawnSync(
        "sh",
        [
          "-c",
          `${limit} exec "$0" "$@"`,
          process.execPath,
          join(ROOT, "dist/cli/main.js"),
          "api.json",
          "--report",
          "html=r.html",
          "-q",
          "--fail-on",
          "none",
        ],
        { cwd: root, env: { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: "1" }, encoding: "utf8" },
      );
    expect(audit("").status).toBe(0);
    const before = readFileSync(join(root, "r.html"), "utf8");
    // The limit stands for a disk with room for a few kilobytes: 512-byte or 1 kB blocks.
    const { status, stderr } = audit("trap '' XFSZ; ulimit -f 16;");
    expect(status).toBe(2);
    expect(String(stderr)).toMatch(/r\.html cannot be written: EFBIG/);
    expect(readFileSync(join(root, "r.html"), "utf8")).toBe(before);
    expect(readdirSync(root).toSorted()).toEqual(["api.json", "r.html"]);
  });

  it.runIf(onLinux)("are the old ones or the new ones when the process is killed while it writes", async () => {
    const root = folder();
    writeFileSync(join(root, "api.json"), SPEC);
    const audit = ["api.json", "--report", "html=r.html", "--report", "json=r.json", "-q", "--fail-on", "none"];
    expect((await assayer(audit, { cwd: root })).code).toBe(0);
    const whole = (): void => {
      expect(readFileSync(join(root, "r.html"), "utf8").trimEnd()).toMatch(/<\/html>$/);
      JSON.parse(readFileSync(join(root, "r.json"), "utf8"));
    };
    for (let ms = 150; ms <= 600; ms += 90) {
      const child = spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), ...audit], { cwd: root, stdio: "ignore" });
      const closed = new Promise((done) => child.once("close", done));
      await new Promise((done) => setTimeout(done, ms));
      child.kill("SIGKILL");
      await closed;
      whole();
    }
  });
});
