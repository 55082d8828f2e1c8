import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../helpers/cli.ts";

/** Exit code and standard error of an audit whose reader goes away after the first piece, as `| head` does. */
async function readBriefly(args: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli/main.js"), "audit", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += String(chunk)));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise<number | null>((done) => void child.once("close", done));
  return { code, stderr };
}

// Its report is larger than a pipe holds, so that the rest of it meets nobody.
const listing = join(ROOT, "fixtures/mcp/identity-backend.json");

it.each([
  ["passed", ["--no-exit-code"], 0],
  ["not passed", ["--fail-below", "100"], 1],
])(
  "a reader that has seen enough is no failure and hides none: gate %s",
  async (_, flags, expected) => {
    const { code, stderr } = await readBriefly([listing, "-f", "json", "--quiet", "--no-config", ...flags]);
    expect(stderr).toBe("");
    expect(code).toBe(expected);
  },
  30_000,
);
