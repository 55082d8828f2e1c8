import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** What a finished command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled command line; environment is clean but for what is given. */
export async function assayer(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly input?: string | Uint8Array;
    readonly timeoutMs?: number;
  } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], {
    cwd: options.cwd ?? ROOT,
    env: {
      PATH: process.env["PATH"],
      HOME: tmpdir(),
      LANG: "C.UTF-8",
      SOURCE_DATE_EPOCH: "1795392000",
      ...options.env,
    },
    timeout: options.timeoutMs ?? 30_000,
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  return { code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") };
}

/** A folder that is removed when the test ends. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "assayer-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
