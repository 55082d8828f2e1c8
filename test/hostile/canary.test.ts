import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { FORMATS } from "../../src/report/formats/names.ts";
import { assayer, folder, type Ran } from "../helpers/cli.ts";

/** Everything that a run said or wrote. */
function said(run: Ran, root: string): string {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("given"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  return [run.stdout, run.stderr, ...files].join("\n");
}

const everything = FORMATS.flatMap((format) => ["--report", `${format}=out/r.${format}`]);
/** Secrets of no known form, so that only their way in can give them away. */
const CANARIES = [
  "canary-flag-7d1f",
  "canary-env-93ab",
  "canary-user-51cc",
  "canary-query-e0f2",
  "canary-config-aa17",
  "canary-header-c3d4",
];
const leaked = (text: string): readonly string[] =>
  CANARIES.filter(
    (canary) => text.includes(canary) || text.includes(Buffer.from(canary).toString("base64").replace(/=+$/, "")),
  );

/** Repeats every header and variable that it was given, wherever it can. */
const ECHO = `
const seen = JSON.stringify({ env: process.env, args: process.argv.slice(2) });
process.stderr.write("starting with " + seen + "\\n");
process.stdout.write("debug: " + seen + "\\n");
process.stdin.setEncoding("utf8");
let rest = "";
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\\n");
  rest = lines.pop();
  for (const line of lines) {
    const { id, method } = JSON.parse(line);
    if (id === undefined) continue;
    const result = method === "initialize"
      ? { protocolVersion: "2025-06-18", capabilities: { tools: {}, prompts: {}, resources: {} }, serverInfo: { name: seen, version: "1" }, instructions: seen }
      : method === "tools/list" ? { tools: [{ name: "echo", description: seen, inputSchema: { type: "object", properties: { a: { type: "string", default: seen } } } }] }
      : method === "prompts/list" ? { prompts: [{ name: "p", description: seen }] }
      : method === "resources/list" ? { resources: [{ uri: "x:///" + encodeURIComponent(seen), name: seen }] } : undefined;
    process.stdout.write(JSON.stringify({ jsonrpc: "2.0", id, ...(result ? { result } : { error: { code: -32601, message: seen } }) }) + "\\n");
  }
});
`;

describe("a secret that we were handed is in nothing that we say or write", () => {
  const stdio = (root: string): readonly string[] => [
    "--stdio",
    "--env",
    "SERVICE_TOKEN=canary-flag-7d1f",
    "--env",
    "DATABASE_URL=postgres://app:canary-user-51cc@db/x",
    "--env",
    "API_KEY",
    "--timeout",
    "5s",
    "--",
    process.execPath,
    join(root, "given-server.mjs"),
  ];

  it.each([["audit"], ["snapshot"], ["lock"], ["baseline"], ["plan"], ["patch"], ["enforce"], ["init"]])(
    "%s of a server that repeats its environment",
    async (command) => {
      const root = folder();
      mkdirSync(join(root, "out"));
      writeFileSync(join(root, "given-server.mjs"), ECHO);
      const writes: Record<string, readonly string[]> = {
        audit: [...everything, "--debug", "-v"],
        snapshot: ["-o", "out/s.json"],
        lock: ["-o", "out/assayer.lock"],
        baseline: ["-o", "out/b.json"],
        init: ["governance", "-o", "out/g.yaml"],
      };
      const run = await assayer([command, ...(writes[command] ?? []), ...stdio(root)], {
        cwd: root,
        env: { API_KEY: "canary-env-93ab" },
        timeoutMs: 30_000,
      });
      expect(`${run.code} ${run.stderr}`).toMatch(/^[0-3] /);
      expect(leaked(said(run, root))).toEqual([]);
    },
    40_000,
  );

  it("an endpoint that repeats its headers, its address and its query", async () => {
    const root = folder();
    mkdirSync(join(root, "out"));
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        const seen = JSON.stringify({
          headers: request.headers,
          url: request.url,
          pair: Buffer.from(String(request.headers.authorization ?? "").slice(6), "base64").toString(),
        });
        if (request.method !== "POST")
          return void response.writeHead(405, { "x-seen": encodeURIComponent(seen) }).end(seen);
        const { id, method } = JSON.parse(body) as { id?: number; method: string };
        if (id === undefined) return void response.writeHead(202).end();
        const result =
          method === "initialize"
            ? {
                protocolVersion: "2025-06-18",
                capabilities: { tools: {} },
                serverInfo: { name: seen, version: "1" },
                instructions: seen,
              }
            : method === "tools/list"
              ? { tools: [{ name: "echo", description: seen, inputSchema: { type: "object" } }] }
              : null;
        response.writeHead(200, {
          "content-type": "application/json",
          "www-authenticate": `Bearer error="${encodeURIComponent(seen)}"`,
        });
        response.end(
          JSON.stringify({ jsonrpc: "2.0", id, ...(result ? { result } : { error: { code: -32601, message: seen } }) }),
        );
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const target of [
      `http://app:canary-user-51cc@${host}/mcp?api_key=canary-query-e0f2`,
      `http://${host}/mcp?token=canary-query-e0f2`,
    ]) {
      const credentials = target.includes("@")
        ? []
        : ["--bearer-env", "API_KEY", "--header", "X-Api-Key: canary-header-c3d4"];
      const run = await assayer(
        [target, ...credentials, ...everything, "--debug", "-v", "--force", "--timeout", "5s"],
        {
          cwd: root,
          env: { API_KEY: "canary-env-93ab" },
          timeoutMs: 30_000,
        },
      );
      expect(`${run.code} ${run.stderr}`).toMatch(/^[0-3] /);
      expect(leaked(said(run, root))).toEqual([]);
    }
  }, 60_000);

  it("targets that fail say no part of their credentials", async () => {
    const root = folder();
    writeFileSync(
      join(root, "given.mcp.json"),
      JSON.stringify({
        mcpServers: {
          a: {
            command: "/no/such/program",
            args: ["--token", "canary-config-aa17"],
            env: { SECRET_KEY: "canary-config-aa17" },
          },
          b: {
            url: "http://x:canary-config-aa17@127.0.0.1:9/mcp?key=canary-config-aa17",
            headers: { Authorization: "Bearer canary-config-aa17" },
          },
        },
      }),
    );
    const runs: readonly (readonly string[])[] = [
      ["https://app:canary-user-51cc@127.0.0.1:9/a.json?token=canary-query-e0f2"],
      ["https://app:canary-user-51cc@127.0.0.1:9/mcp?token=canary-query-e0f2"],
      ["http://[app:canary-user-51cc@x/"],
      ["http://app:canary-user-51cc@127.0.0.1:9/", "--header", "Authorization: Bearer canary-header-c3d4"],
      ["http://127.0.0.1:9/", "--token-command", "echo canary-flag-7d1f >&2; exit 1"],
      ["--yes", "given.mcp.json"],
      ["given.mcp.json"],
      ["diff", "http://app:canary-user-51cc@127.0.0.1:9/a", "http://app:canary-user-51cc@127.0.0.1:9/b"],
    ];
    for (const args of runs) {
      const run = await assayer([...args, "--debug", "--timeout", "2s"], { cwd: root });
      expect([2, 3]).toContain(run.code);
      expect([args.join(" "), ...leaked(`${run.stdout}${run.stderr}`)]).toEqual([args.join(" ")]);
    }
  }, 60_000);

  it("secrets that stand in the document itself are told without their value", async () => {
    const root = folder();
    mkdirSync(join(root, "out"));
    // Assembled here, so that no file of ours holds what looks like a key.
    const keys = [
      `ghp_${"a1B2c3D4e5F6g7H8i9J0".repeat(2).slice(0, 36)}`,
      `sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}`,
      `AKIA${"IOSFODNN7EXAMPL2"}`,
    ];
    writeFileSync(
      join(root, "given.json"),
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "t", version: "1", description: `Use ${keys[0]}` },
        servers: [{ url: "https://example.com" }],
        paths: {
          "/a": {
            get: {
              operationId: "a",
              description: `curl -H 'Authorization: Bearer ${keys[0]}'`,
              parameters: [{ name: "k", in: "query", schema: { type: "string", default: keys[1], example: keys[2] } }],
              responses: {},
            },
          },
        },
      }),
    );
    const run = await assayer(["given.json", ...everything, "-v", "--fail-on", "none"], { cwd: root });
    const text = said(run, root);
    expect(run.code).toBe(0);
    for (const key of keys) expect([key.slice(0, 8), text.includes(key)]).toEqual([key.slice(0, 8), false]);
  });
});
