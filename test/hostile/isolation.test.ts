import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { writeOutputs } from "../../src/cli/commands/audit.ts";
import { heapFor, LARGE_BYTES } from "../../src/cli/room.ts";
import { audit } from "../../src/audit.ts";
import { loadText } from "../../src/load/load.ts";
import { resolvePolicy } from "../../src/score/policy-file.ts";
import { assayer, folder } from "../helpers/cli.ts";
import { sampleReport } from "../helpers/sample-report.ts";

const SPEC = '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"operationId":"a"}}}}';

vi.mock("../../src/report/formats/html.ts", () => ({
  pieces: () => null,
  render: () => {
    throw new RangeError("a format of ours is broken");
  },
}));
vi.mock("../../src/facts/flows.ts", async (original) => ({
  ...(await original<object>()),
  flowFacts: () => {
    throw new RangeError("a detector of ours is broken");
  },
}));

describe("what throws costs its own result", () => {
  it("a format: the others are written, and the failure is told", async () => {
    const root = folder();
    const outputs = (["json", "html", "md"] as const).map((format) => ({ format, path: join(root, `r.${format}`) }));
    await expect(writeOutputs(sampleReport(), outputs, { quiet: true }, null)).rejects.toThrow(
      "a format of ours is broken",
    );
    expect(["json", "html", "md"].map((format) => existsSync(join(root, `r.${format}`)))).toEqual([true, false, true]);
  });

  it("a detector: the report says what is missing", async () => {
    const document = await loadText(SPEC);
    const report = audit(document, { policy: await resolvePolicy("standard"), now: new Date(0) });
    expect(report.tools).toHaveLength(1);
    expect(report.incomplete).toContainEqual({
      what: expect.stringMatching(/^detector /) as string,
      why: expect.stringContaining("a detector of ours is broken") as string,
    });
  });
});

/** Code that is run inside of the command line once that is up, as a fault of ours would be. */
const fault = (code: string): Record<string, string> => {
  const script = `const timer = setInterval(() => {
    if (process.listenerCount("unhandledRejection") === 0) return;
    clearInterval(timer);
    ${code};
  }, 1)`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
};

describe("what nobody caught", () => {
  const secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  // In parts: a stack trace names the script that the fault stands in.
  const error = `new Error("token=" + "${secret.slice(0, 9)}" + "${secret.slice(9)}" + " \\u001b[31m at https://user:canary" + "-pw@host/x?token=canary-query-1")`;

  it.each([
    ["a rejection", `void Promise.reject(${error})`],
    ["an exception", `throw ${error}`],
    ["a rejection with what is no error", `void Promise.reject({ toString() { return "x" } })`],
    ["an exception that cannot be shown", `throw { toString() { throw 1 } }`],
  ])("%s ends in one line without secrets and exit 4", async (_, code) => {
    const run = await assayer(["-", "--debug"], { env: fault(code), input: SPEC });
    expect(run.code).toBe(4);
    expect(run.stderr).not.toContain(secret);
    expect(run.stderr).not.toContain("canary-pw");
    expect(run.stderr).not.toContain("\u001b");
    expect(run.stdout).toBe("");
  });
});

describe("memory", () => {
  it("that runs out on a large input ends in a sentence and exit 4, and leaves the old report", async () => {
    const root = folder();
    writeFileSync(join(root, "api.json"), SPEC);
    const report = ["--report", "json=r.json", "-q", "--fail-on", "none"];
    expect((await assayer(["api.json", ...report], { cwd: root })).code).toBe(0);
    const before = readFileSync(join(root, "r.json"), "utf8");
    const count = Math.ceil(LARGE_BYTES / 3) + 1;
    writeFileSync(join(root, "api.json"), `${SPEC.slice(0, -1)},"x":[${"{},".repeat(count)}0]}`);
    const { code, stderr } = await assayer(["api.json", ...report], {
      cwd: root,
      env: { NODE_OPTIONS: "--max-old-space-size=200" },
      timeoutMs: 60_000,
    });
    expect(code).toBe(4);
    expect(stderr).toMatch(/^assayer: memory ran out: .* did not fit/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(join(root, "r.json"), "utf8")).toBe(before);
  }, 90_000);

  it("is enough for a large honest input, from a file and from standard input", async () => {
    const text = `${SPEC.slice(0, -1)},"x-notes":"${"n".repeat(LARGE_BYTES)}"}`;
    const { code, stdout, stderr } = await assayer(["-", "-f", "json", "--fail-on", "none"], {
      input: text,
      timeoutMs: 60_000,
    });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { summary: { toolCount: number } }).summary.toolCount).toBe(1);
  }, 90_000);

  it("grows with the input, within the machine", () => {
    const GB = 1024 ** 3;
    expect(heapFor(LARGE_BYTES, 64 * GB)).toBe(640);
    expect(heapFor(73 * 1024 ** 2, 64 * GB)).toBe(2240);
    expect(heapFor(4 * GB, 64 * GB)).toBeLessThanOrEqual(8192);
    expect(heapFor(256 * 1024 ** 2, GB)).toBe(768);
  });
});
