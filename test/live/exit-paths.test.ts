import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { transformWithOxc } from "vite";

const source = join(import.meta.dirname, "../../src/load/mcp/process.ts");
const hostile = join(import.meta.dirname, "servers/hostile.mjs");
let folder = "";

/** A program of its own that starts a server with a family through our code, then leaves in its own way. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "assayer-"));
  const { code } = await transformWithOxc(readFileSync(source, "utf8"), source, { sourcemap: false });
  writeFileSync(join(folder, "process.mjs"), code);
  writeFileSync(
    join(folder, "main.mjs"),
    `import { existsSync } from "node:fs";
import { startProcess } from "./process.mjs";
const [how, note] = process.argv.slice(2);
await startProcess(process.execPath, [${JSON.stringify(hostile)}, "family", note], {});
const until = Date.now() + 5000;
while (!existsSync(note) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
await new Promise((resolve) => setTimeout(resolve, 50));
if (how === "exit") process.exit(7);
if (how === "throw") setTimeout(() => { throw new Error("a crash of ours"); });
if (how === "reject") void Promise.reject(new Error("an unhandled rejection"));
if (how === "end") process.exitCode = 0;
process.stdout.write("ready\\n");
if (how.startsWith("SIG")) setInterval(() => {}, 1000);
`,
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe.runIf(process.platform === "linux")("servers and their children end with us", () => {
  test.concurrent.each([["exit"], ["throw"], ["reject"], ["SIGINT"], ["SIGTERM"], ["SIGHUP"]])("%s", async (how) => {
    const note = join(folder, `${how}.json`);
    const child = spawn(process.execPath, [join(folder, "main.mjs"), how, note], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const ended = new Promise<[number | null, string | null]>((resolve) => {
      child.once("exit", (code, signal) => resolve([code, signal]));
    });
    if (how.startsWith("SIG")) {
      await new Promise((resolve) => {
        child.stdout.once("data", resolve);
      });
      child.kill(how as NodeJS.Signals);
    }
    const [code, signal] = await ended;
    if (how.startsWith("SIG")) expect(signal).toBe(how);
    else expect(code).toBe(how === "exit" ? 7 : 1);
    const pids = JSON.parse(readFileSync(note, "utf8")) as number[];
    expect(pids).toHaveLength(3);
    const until = Date.now() + 3_000;
    while (pids.some(isAlive) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pids.filter(isAlive)).toEqual([]);
  });
});
