import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { LoadError } from "../../src/load/errors.ts";
import { loadLive } from "../../src/load/mcp/live.ts";
import { runningProcesses, startProcess } from "../../src/load/mcp/process.ts";
import type { LiveOptions, LiveTarget } from "../../src/load/mcp/types.ts";
import { forgetSecrets } from "../../src/load/redact.ts";
import type { McpDocument, Observation } from "../../src/load/types.ts";

const hostile = join(import.meta.dirname, "servers", "hostile.mjs");
const play = (mode: string, ...more: string[]): LiveTarget => ({
  kind: "stdio",
  command: process.execPath,
  args: [hostile, mode, ...more],
});
const quick: LiveOptions = { timeoutMs: 3_000, probe: false };

function seen(document: McpDocument, id: string): Observation {
  const found = document.observations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no observation ${id}`);
  return found;
}

async function refusal(target: LiveTarget, options: LiveOptions = quick): Promise<string> {
  const error = await loadLive(target, options).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LoadError);
  const { message } = error as LoadError;
  expect(message).not.toContain("\n");
  expect(message.length).toBeLessThanOrEqual(601);
  return message;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie that waits for its parent is gone for our purpose.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

afterAll(() => {
  forgetSecrets();
  expect(runningProcesses()).toBe(0);
});

describe("a server that misbehaves gets a plain sentence", () => {
  test.concurrent.each([
    ["crash", /ended with code 3 during the start.*ACME_API_TOKEN.*--env/],
    ["closes", /ended with code 1 during tools\/list/],
    ["fails", /refused tools\/list with error -32603 \(fetch failed\)/],
    ["refuses", /refused initialize with error -32000/],
    ["null-id-error", /refused tools\/list with error -32700/],
    ["result-array", /refused tools\/list with error -32603 \(the result is not an object\)/],
    ["flood", /message of more than 2 MB/],
  ])("%s", async (mode, sentence) => {
    expect(await refusal(play(mode), { ...quick, maxBytes: 2 * 1024 * 1024 })).toMatch(sentence);
  });

  test.concurrent.each([
    ["silent", /did not answer initialize within 0.8 s/],
    ["drip", /did not answer initialize within 0.8 s/],
    ["wrong-id", /did not answer tools\/list within 0.8 s/],
  ])("%s", async (mode, sentence) => {
    expect(await refusal(play(mode), { ...quick, timeoutMs: 800 })).toMatch(sentence);
  });

  test("a command that does not exist", async () => {
    expect(await refusal({ kind: "stdio", command: "no-such-command-here", args: [] })).toMatch(
      /there is no command "no-such-command-here"/,
    );
  });

  test("secrets in standard error and in errors are taken out", async () => {
    const crash = await refusal({ ...play("crash"), env: { ACME_OTHER: "canary-value-1234567890" } } as LiveTarget, {
      ...quick,
      env: { ACME_OTHER_TOKEN: "canary-value-1234567890" },
    });
    expect(crash).not.toMatch(/canary/);
    expect(await refusal(play("refuses"))).not.toMatch(/canary/);
  });
});

describe("a server that is odd is listed all the same", () => {
  test.concurrent("bad tools stay in the listing, for the rules to report", async () => {
    const document = await loadLive(play("bad-tools"), quick);
    expect(document.listings[0]?.tools).toHaveLength(6);
    expect(document.listings[0]?.tools[1]).toEqual({ name: 7 });
  });

  test.concurrent.each([
    ["no-jsonrpc", 1],
    ["string-id", 1],
    ["odd-version", 2],
    ["big-line", 1],
    ["dies-on-probe", 2],
  ])("%s", async (mode, tools) => {
    const document = await loadLive(play(mode), quick);
    expect(document.listings[0]?.tools).toHaveLength(tools);
    expect(seen(document, "handshake").detail?.["starts"]).toBe(mode === "dies-on-probe" ? 2 : 1);
  });

  test.concurrent("a tool of 100,000 levels is left out, the others stay", async () => {
    const document = await loadLive(play("deep"), { ...quick, probe: true });
    expect(document.listings[0]?.tools).toHaveLength(1);
    expect(document.incomplete).toContainEqual({
      what: "tools/list",
      why: "1 entries are nested deeper than 480 levels and were left out",
    });
  });

  test.concurrent("an array where an object should be, and the other way round", async () => {
    const document = await loadLive(play("tools-object"), quick);
    expect(document.listings[0]?.tools).toEqual([]);
    expect(document.incomplete).toContainEqual({ what: "tools/list", why: 'the answer has no array "tools"' });
  });

  test.concurrent("a silent older server costs no second start and at most 3 s", async () => {
    const from = performance.now();
    const document = await loadLive(play("mute-discover"), { ...quick, timeoutMs: 10_000 });
    expect(performance.now() - from).toBeLessThan(4_500);
    expect(seen(document, "handshake").detail).toMatchObject({ era: "legacy", discover: "silent", starts: 1 });
  });

  test.concurrent("a server that only answers tools/list", async () => {
    for (const mode of ["no-handshake", "only-list"]) {
      const document = await loadLive(play(mode), { ...quick, timeoutMs: 700 });
      expect(document.listings[0]?.tools).toHaveLength(2);
      expect(document.listings[0]?.protocolVersion).toBeNull();
      expect(seen(document, "handshake").detail?.["era"]).toBe("none");
    }
  });

  test.concurrent("noise on standard output is skipped, counted and redacted; standard error is drained", async () => {
    const document = await loadLive(play("noise"), quick);
    expect(document.listings[0]?.tools).toHaveLength(2);
    expect(seen(document, "stdout-noise").value).toBe(2);
    expect(JSON.stringify(document.observations)).not.toContain("ghp_0123");
  });

  test.concurrent("pages are followed; lists without an end are cut", async () => {
    const pages = await loadLive(play("pages"), quick);
    expect(pages.listings[0]?.tools.map((tool) => (tool as { name: string }).name)).toEqual([
      "a0",
      "b0",
      "a1",
      "b1",
      "a2",
      "b2",
    ]);
    expect(pages.incomplete).toEqual([]);
    for (const [mode, why] of [
      ["endless", /more than 500 pages/],
      ["circle", /cursor .* given before/],
      ["same-page", /repeats an earlier page/],
    ] as const) {
      const document = await loadLive(play(mode), quick);
      expect(document.listings[0]?.tools.length).toBeGreaterThan(0);
      expect(document.incomplete[0]?.why).toMatch(why);
    }
  });

  test.concurrent("a request to the client is refused with -32601", async () => {
    const note = join(mkdtempSync(join(tmpdir(), "assayer-")), "code");
    const document = await loadLive(play("asks-back", note), { ...quick, probe: true });
    expect(readFileSync(note, "utf8")).toBe("-32601");
    expect(seen(document, "server-requests").detail?.["methods"]).toEqual(["sampling/createMessage"]);
  });
});

describe("probes", () => {
  test("what a server says and what it does", async () => {
    const liar = await loadLive(play("liar"), { timeoutMs: 5_000 });
    expect(seen(liar, "capabilities")).toMatchObject({
      value: false,
      detail: { unanswered: ["prompts/list", "resources/list", "resources/templates/list"] },
    });
    expect(seen(liar, "unknown-method").value).toBe(-32601);
    expect(seen(liar, "unknown-version").value).toBe(true);
    expect(seen(await loadLive(play("echo-version"), { timeoutMs: 5_000 }), "unknown-version").value).toBe(false);
    expect(seen(await loadLive(play("accepts-anything"), { timeoutMs: 5_000 }), "unknown-method").value).toBeNull();
    expect(seen(await loadLive(play("shuffle"), { timeoutMs: 5_000 }), "list-determinism")).toMatchObject({
      value: false,
      detail: { difference: "the order differs" },
    });
    const pages = await loadLive(play("pages"), { timeoutMs: 5_000 });
    expect(seen(pages, "bogus-cursor")).toMatchObject({ value: -32602, detail: { paginates: true } });
    expect(seen(pages, "list-determinism").value).toBe(true);
  });

  test("everything that was sent is listed, and none of it calls a tool", async () => {
    const document = await loadLive(play("good"), { timeoutMs: 5_000 });
    const sent = seen(document, "requests").detail?.["sent"] as string[];
    expect(sent.length).toBeGreaterThan(8);
    expect(sent.join("\n")).not.toMatch(/tools\/call|prompts\/get|resources\/read/);
  });

  test("a credential that the listing repeats is taken out and reported", async () => {
    const document = await loadLive({ ...play("leak"), env: { ACME_API_KEY: "canary-key-abcdef" } } as LiveTarget, {
      timeoutMs: 5_000,
    });
    expect(seen(document, "secret-in-listing").value).toBe(true);
    expect(JSON.stringify(document.listings)).not.toContain("canary-key");
    expect(
      document.snippet({ uri: document.uri, pointer: "/servers/0/tools/0/description" }, 2)?.lines.join(""),
    ).toContain("[redacted]");
  });
});

describe("processes", () => {
  test("a server that ignores the end of its input and SIGTERM is ended", async () => {
    const document = await loadLive(play("no-stdin-end"), quick);
    expect(document.listings[0]?.tools).toHaveLength(2);
  });

  test("children are ended too, also in a session of their own", async () => {
    const note = join(mkdtempSync(join(tmpdir(), "assayer-")), "pids");
    await loadLive(play("family", note), quick);
    const pids = JSON.parse(readFileSync(note, "utf8")) as number[];
    expect(pids).toHaveLength(3);
    await expect.poll(() => pids.filter(isAlive), { timeout: 2_000 }).toEqual([]);
  });

  test("only named variables are handed over", async () => {
    process.env["ASSAYER_TEST_SECRET"] = "canary-environment";
    try {
      const spawned = await startProcess(
        process.execPath,
        ["-e", "process.stdout.write(JSON.stringify(process.env))"],
        { env: { NAMED: "yes" } },
      );
      let text = "";
      for await (const chunk of spawned.child.stdout) text += String(chunk);
      await spawned.end();
      const env = JSON.parse(text) as Record<string, string>;
      expect(env["NAMED"]).toBe("yes");
      expect(env["ASSAYER_TEST_SECRET"]).toBeUndefined();
      expect(spawned.env).toContain("NAMED");
      expect(spawned.env).not.toContain("ASSAYER_TEST_SECRET");
    } finally {
      delete process.env["ASSAYER_TEST_SECRET"];
    }
  });
});
