import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadText } from "../../src/load/load.ts";
import { loadLive, snapshotOf, snapshotText } from "../../src/load/mcp/live.ts";
import type { LiveTarget } from "../../src/load/mcp/types.ts";
import type { McpDocument, Observation } from "../../src/load/types.ts";

const modules = resolve(import.meta.dirname, "../../node_modules/@modelcontextprotocol");
const servers = join(import.meta.dirname, "servers");
const node = (...args: string[]): LiveTarget => ({ kind: "stdio", command: process.execPath, args });
const everything = join(modules, "server-everything/dist/index.js");

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => {
    server.close(done);
  });
  return port;
}

/** Starts server-everything over HTTP and waits until it says that it listens. */
async function startEverything(transport: "sse" | "streamableHttp"): Promise<number> {
  const port = await freePort();
  const child = spawn(process.execPath, [everything, transport], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  await new Promise<void>((done, fail) => {
    child.stderr.on("data", (chunk: Buffer) => {
      if (/listening|running on port/.test(chunk.toString())) done();
    });
    child.once("exit", () => fail(new Error("server-everything ended")));
  });
  return port;
}

function seen(document: McpDocument, id: string): Observation {
  const found = document.observations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no observation ${id}`);
  return found;
}

const names = (document: McpDocument): unknown[] =>
  (document.listings[0]?.tools ?? []).map((tool) => (tool as { name: unknown }).name);

describe("published servers", () => {
  test("server-everything over stdio, HTTP and SSE lists the same tools", async () => {
    const [httpPort, ssePort] = await Promise.all([startEverything("streamableHttp"), startEverything("sse")]);
    const stdio = await loadLive(node(everything, "stdio"));
    const http = await loadLive({ kind: "http", url: `http://127.0.0.1:${httpPort}/mcp` });
    const sse = await loadLive({ kind: "http", url: `http://127.0.0.1:${ssePort}/sse` });
    expect([stdio.transport, http.transport, sse.transport]).toEqual(["stdio", "http", "sse"]);
    expect(names(stdio).length).toBeGreaterThanOrEqual(12);
    expect(names(http)).toEqual(names(stdio));
    expect(names(sse)).toEqual(names(stdio));
    for (const document of [stdio, http, sse]) {
      expect(document.incomplete).toEqual([]);
      expect(document.listings[0]?.prompts.length).toBeGreaterThan(0);
      expect(document.listings[0]?.resources.length).toBeGreaterThan(0);
      expect(document.listings[0]?.resourceTemplates.length).toBeGreaterThan(0);
      expect(document.listings[0]?.instructions).toMatch(/\w/);
      expect(seen(document, "handshake").detail).toMatchObject({ era: "legacy", protocolVersion: "2025-11-25" });
      expect(seen(document, "unknown-method").value).toBe(-32601);
      expect(seen(document, "list-determinism").value).toBe(true);
      expect(seen(document, "latency").value).toBeLessThan(1_000);
    }
    expect(seen(http, "unauthenticated-list").value).toBe(true);
    expect(seen(sse, "unauthenticated-list").value).toBe(true);
    expect(seen(http, "session-id").value).toBeGreaterThanOrEqual(100);
    expect(seen(http, "second-connection").value).toBe(true);
  });

  test("server-filesystem and server-memory", async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "assayer-")));
    const [files, memory] = await Promise.all([
      loadLive(node(join(modules, "server-filesystem/dist/index.js"), folder)),
      loadLive({
        ...node(join(modules, "server-memory/dist/index.js")),
        env: { MEMORY_FILE_PATH: join(folder, "memory.json") },
      } as LiveTarget),
    ]);
    expect(names(files)).toHaveLength(14);
    expect(names(files)).toContain("write_file");
    expect(names(memory)).toHaveLength(9);
    expect(memory.listings[0]?.launch?.env).toEqual(["MEMORY_FILE_PATH"]);
    expect(memory.location).not.toContain("MEMORY_FILE_PATH");
  });

  test("a server of the 2026-07-28 era over stdio, quick and slow, with one start", async () => {
    const quick = await loadLive(node(join(servers, "modern-stdio.mjs")));
    expect(quick.listings[0]).toMatchObject({
      protocolVersion: "2026-07-28",
      instructions: "Be kind.",
      serverInfo: { name: "modern" },
    });
    const [slow, busy] = await Promise.all([
      loadLive(node(join(servers, "modern-stdio.mjs"), "slow"), { probe: false }),
      loadLive(node(join(servers, "modern-stdio.mjs"), "busy"), { probe: false }),
    ]);
    for (const document of [slow, busy]) {
      expect(document.listings[0]?.tools).toEqual(quick.listings[0]?.tools);
      expect(seen(document, "handshake").detail).toMatchObject({ era: "modern", starts: 1 });
      expect(seen(document, "result-type").value).toBe(true);
    }
  });
});

describe("a snapshot", () => {
  test("read back says what the live document said", async () => {
    const live = await loadLive(node(everything, "stdio"));
    const text = snapshotText(snapshotOf(live));
    const read = (await loadText(text, "listing.json")) as McpDocument;
    expect(read.kind).toBe("mcp");
    expect(live.basis).toBe("observed");
    expect(read.basis).toBe("recorded");
    expect(read.observations).toEqual(live.observations);
    expect(read.incomplete).toEqual(live.incomplete);
    expect(read.location).toBe(live.location);
    expect(read.transport).toBe(live.transport);
    const bare = (document: McpDocument): unknown => document.listings.map((listing) => ({ ...listing, uri: "" }));
    expect(bare(read)).toEqual(bare(live));
    for (const pointer of [
      "/servers/0/tools/3/description",
      "/servers/0/instructions",
      "/servers/0/tools/5/inputSchema/properties",
    ]) {
      expect(read.position({ uri: read.uri, pointer })).toEqual(live.position({ uri: live.uri, pointer }));
      expect(read.snippet({ uri: read.uri, pointer }, 2)).toEqual(live.snippet({ uri: live.uri, pointer }, 2));
    }
  });

  test("two recordings of one server have one digest", async () => {
    const [first, second] = await Promise.all([
      loadLive(node(everything, "stdio"), { probe: false }),
      loadLive(node(everything, "stdio"), { probe: false }),
    ]);
    expect(first.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(second.digest).toBe(first.digest);
  });
});

test("our own time for a listing of 120 tools stays under 0.4 s of CPU", async () => {
  const from = process.cpuUsage();
  const document = await loadLive(node(join(servers, "hostile.mjs"), "many"));
  const { user, system } = process.cpuUsage(from);
  expect(document.listings[0]?.tools).toHaveLength(120);
  expect((user + system) / 1_000).toBeLessThan(400);
});
