import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { assayer, folder, ROOT } from "../helpers/cli.ts";

const hostile = join(ROOT, "test/live/servers/hostile.mjs");
const cli = join(ROOT, "dist/cli/main.js");

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

async function until(holds: () => boolean, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!holds() && Date.now() < end) await new Promise((done) => setTimeout(done, 20));
}

describe.runIf(process.platform === "linux")("servers that the command line starts", () => {
  it.concurrent.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "end with their children on %s",
    async (signal) => {
      // Not `folder()`: tests that run side by side end at other times.
      const note = join(mkdtempSync(join(tmpdir(), "assayer-test-")), "pids.json");
      // A list without an end keeps the audit busy while the signal comes.
      const child = spawn(
        process.execPath,
        [cli, "--stdio", "--timeout", "20s", "--", process.execPath, hostile, "family", note],
        {
          stdio: "ignore",
          env: { PATH: process.env["PATH"] },
        },
      );
      const closed = new Promise<void>((done) => child.once("close", () => done()));
      await until(() => existsSync(note), 10_000);
      await new Promise((done) => setTimeout(done, 100));
      child.kill(signal);
      await closed;
      const pids = JSON.parse(readFileSync(note, "utf8")) as number[];
      expect(pids).toHaveLength(3);
      await until(() => !pids.some(isAlive), 5_000);
      expect(pids.filter(isAlive)).toEqual([]);
    },
    30_000,
  );

  it("get no variable that nobody named", async () => {
    const root = folder();
    const server = join(root, "server.mjs");
    writeFileSync(
      server,
      `import { writeFileSync } from "node:fs"; writeFileSync(process.argv[2], JSON.stringify(process.env)); process.exit(3);`,
    );
    await assayer(["--stdio", "--env", "NAMED=yes", "--", process.execPath, server, join(root, "env.json")], {
      env: {
        GITHUB_TOKEN: "canary-github",
        AWS_SECRET_ACCESS_KEY: "canary-aws",
        NODE_OPTIONS: "--no-warnings",
        npm_config_token: "canary-npm",
      },
    });
    const env = JSON.parse(readFileSync(join(root, "env.json"), "utf8")) as Record<string, string>;
    expect(env["NAMED"]).toBe("yes");
    expect(JSON.stringify(env)).not.toContain("canary");
    expect(Object.keys(env).toSorted()).toEqual(["ASSAYER_PROCESS_GROUP", "HOME", "LANG", "NAMED", "PATH"]);
  });
});

describe("a configuration under audit", () => {
  it.each([
    [".mcp.json", (command: string) => ({ mcpServers: { a: { command: "sh", args: ["-c", command] } } })],
    [
      ".cursor-mcp.json",
      (command: string) => ({ mcpServers: { a: { command: "sh", args: ["-c", command], disabled: false } } }),
    ],
    ["opencode.json", (command: string) => ({ mcp: { a: { type: "local", command: ["sh", "-c", command] } } })],
  ])("%s starts nothing without consent", async (name, make) => {
    const root = folder();
    writeFileSync(join(root, name), JSON.stringify(make(`touch '${join(root, "ran")}'`)));
    const { code, stderr } = await assayer([name], { cwd: root });
    expect([code, existsSync(join(root, "ran"))]).toEqual([3, false]);
    expect(stderr).toMatch(/not started without consent/);
  });

  it("hands no variable to an endpoint without consent", async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      seen.push(JSON.stringify(request.headers) + request.url);
      response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    const root = folder();
    for (const entry of [
      { url, headers: { "X-Token": "${GITHUB_TOKEN}" } },
      { url, headers: { Authorization: "Bearer ${env:GITHUB_TOKEN}" } },
      { url: `${url}?t=\${GITHUB_TOKEN}` },
    ]) {
      writeFileSync(join(root, ".mcp.json"), JSON.stringify({ mcpServers: { a: { type: "http", ...entry } } }));
      const { code, stderr } = await assayer([".mcp.json", "--timeout", "2s"], {
        cwd: root,
        env: { GITHUB_TOKEN: "canary-github-token" },
      });
      expect([code, seen]).toEqual([3, []]);
      expect(stderr).toMatch(/not started without consent/);
    }
  });

  it("gets no credential of the command line for an endpoint that nobody named", async () => {
    const asked = new Map<string, string[]>();
    const listen = async (name: string): Promise<string> => {
      const server = createServer((request, response) => {
        asked.set(name, [...(asked.get(name) ?? []), JSON.stringify(request.headers)]);
        response.writeHead(404).end();
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      onTestFinished(() => void server.close());
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    };
    const [mine, theirs] = [await listen("mine"), await listen("theirs")];
    const root = folder();
    const write = (file: string, content: object): void => writeFileSync(join(root, file), JSON.stringify(content));
    const entry = (url: string): object => ({ type: "http", url });
    write("two.json", { mcpServers: { mine: entry(mine), theirs: entry(theirs) } });
    write("one.json", { mcpServers: { mine: entry(mine), tool: { command: "false" } } });
    write("a-one.mcp.json", { mcpServers: { mine: entry(mine) } });
    write("b-two.mcp.json", { mcpServers: { theirs: entry(theirs) } });
    const run = async (args: readonly string[]): Promise<{ code: number | null; stderr: string; got: string[] }> => {
      asked.clear();
      const { code, stderr } = await assayer([...args, "--yes", "--timeout", "2s"], {
        cwd: root,
        env: { TOKEN: "canary-token-7f3a" },
      });
      const got = [...asked].filter(([, requests]) => requests.join("").includes("canary-")).map(([name]) => name);
      return { code, stderr, got };
    };
    for (const flags of [
      ["--header", "X-Key: canary-header-7f3a"],
      ["--bearer-env", "TOKEN"],
      ["--token-command", "echo canary-command-7f3a"],
    ]) {
      const several = await run(["two.json", ...flags]);
      expect([several.code, several.got, [...asked.keys()]]).toEqual([2, [], []]);
      expect(several.stderr.trim().split("\n")).toHaveLength(1);
      expect(several.stderr).toMatch(/2 endpoints that nobody named \(mine, theirs\): .*--server NAME/);

      expect((await run(["two.json", "--server", "mine", ...flags])).got).toEqual(["mine"]);

      // The repository's own configuration chooses the target.
      write("assayer.config.json", { targets: [theirs] });
      const chosen = await run(flags);
      expect([chosen.code, chosen.got, [...asked.keys()]]).toEqual([2, [], []]);
      expect(chosen.stderr).toMatch(/on the command line/);
    }
    const flags = ["--header", "X-Key: canary-header-7f3a"];
    expect((await run(["one.json", ...flags])).got).toEqual(["mine"]);
    expect((await run(["--config", "assayer.config.json", ...flags])).got).toEqual(["theirs"]);
    // Each file has one endpoint, but a pattern found them.
    const matched = await run(["*.mcp.json", ...flags]);
    expect([matched.code, matched.got]).toEqual([2, []]);
  }, 60_000);

  it("cannot name code in any of our own files", async () => {
    const root = folder();
    const mark = join(root, "ran");
    writeFileSync(
      join(root, "api.json"),
      '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{}}}}',
    );
    for (const [file, content] of [
      ["assayer.config.js", `require("fs").writeFileSync(${JSON.stringify(mark)}, "")`],
      ["assayer.config.mjs", `import fs from "fs"; fs.writeFileSync(${JSON.stringify(mark)}, "")`],
      [
        "package.json",
        JSON.stringify({ type: "module", scripts: { prepare: `touch ${mark}` }, imports: { "#x": "./x.mjs" } }),
      ],
      [".assayerrc.cjs", `require("fs").writeFileSync(${JSON.stringify(mark)}, "")`],
    ] as const)
      writeFileSync(join(root, file), content);
    const { code } = await assayer(["api.json", "-q", "--fail-on", "none"], { cwd: root });
    expect([code, existsSync(mark)]).toEqual([0, false]);
  });

  it("made of aliases that multiply is refused in one line", async () => {
    const root = folder();
    const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`).join("\n")}\n`;
    writeFileSync(join(root, "api.json"), '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}');
    for (const [file, args] of [
      ["assayer.config.yaml", []],
      ["governance.yaml", ["--governance", "governance.yaml"]],
      ["policy.yaml", ["--policy", "./policy.yaml"]],
      ["rules.yaml", ["--rules", "."]],
    ] as const) {
      writeFileSync(join(root, file), bomb);
      const from = performance.now();
      const { code, stderr } = await assayer(["api.json", ...args], { cwd: root });
      expect(`${file} ${code}`).toBe(`${file} 2`);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(performance.now() - from).toBeLessThan(10_000);
      writeFileSync(join(root, file), "");
    }
  }, 60_000);
});
