// A stdio server that misbehaves in one way, named by its first argument. Written without any SDK, so that it can.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const mode = process.argv[2] ?? "good";
const note = process.argv[3];
const write = (value) => process.stdout.write(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);
const answer = (id, result) => write({ jsonrpc: "2.0", id, result });
const refuse = (id, code = -32601, message = "Method not found") =>
  write({ jsonrpc: "2.0", id, error: { code, message } });
const tool = (name, more = {}) => ({
  name,
  description: `Reads ${name}.`,
  inputSchema: { type: "object", properties: {} },
  ...more,
});

if (mode === "crash") {
  console.error("starting");
  console.error("Error: required environment variable ACME_API_TOKEN is missing");
  console.error(`tried with token ${process.env.ACME_OTHER ?? "none"} and https://bob:canary-pass-77@db.example/x`);
  process.exit(3);
}
if (mode === "silent") setInterval(() => {}, 1000);
if (mode === "no-stdin-end") {
  process.stdin.on("end", () => {});
  process.on("SIGTERM", () => {});
  setInterval(() => {}, 1000);
}
if (mode === "family") {
  // A child that ignores SIGTERM in our group, and one in a session of its own.
  const stay = "process.on('SIGTERM',()=>{});process.on('SIGHUP',()=>{});setInterval(()=>{},1000)";
  const inside = spawn(process.execPath, ["-e", stay], { stdio: "ignore" });
  const outside = spawn(process.execPath, ["-e", stay], { stdio: "ignore", detached: true });
  outside.unref();
  writeFileSync(note, JSON.stringify([process.pid, inside.pid, outside.pid]));
}
if (mode === "noise") {
  write("Server is running on stdio!");
  write({ level: "info", message: "not a message", token: "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB" });
  process.stderr.write("x".repeat(30_000));
}
if (mode === "flood") {
  const chunk = "x".repeat(1024 * 1024);
  const pour = () => {
    while (process.stdout.write(chunk));
    process.stdout.once("drain", pour);
  };
  process.stdin.once("data", pour);
}
if (mode === "dies-on-probe") console.error = () => {};

let pages = 0;
let lists = 0;
const handlers = {
  initialize: (id, params) => {
    if (mode === "no-handshake") return refuse(id, -32603, "not today");
    if (mode === "refuses") return refuse(id, -32000, "license expired for key sk_live_canarycanarycanary0001");
    if (mode === "odd-version")
      return answer(id, { protocolVersion: "2030-01-01", capabilities: { tools: {} }, serverInfo: {} });
    answer(id, {
      protocolVersion: mode === "echo-version" ? params.protocolVersion : "2025-06-18",
      capabilities: mode === "liar" ? { tools: {}, prompts: {}, resources: {} } : { tools: {} },
      serverInfo: { name: "hostile", version: "1.0.0" },
      ...(mode === "leak" ? { instructions: `The key is ${process.env.ACME_API_KEY}.` } : {}),
    });
  },
  ping: (id) => (mode === "mute-ping" ? undefined : answer(id, {})),
  "tools/list": (id, params) => {
    if (mode === "refuses") return refuse(id, -32000, "license expired for key sk_live_canarycanarycanary0001");
    if (params?.cursor === undefined) lists += 1;
    if (mode === "endless") return answer(id, { tools: [tool(`t${pages}`)], nextCursor: `c${(pages += 1)}` });
    if (mode === "deep") {
      const schema = `${'{"type":"object","properties":{"a":'.repeat(50_000)}{}${"}}".repeat(50_000)}`;
      return write(
        `{"jsonrpc":"2.0","id":${id},"result":{"tools":[${JSON.stringify(tool("good"))},{"name":"deep","inputSchema":${schema}}]}}`,
      );
    }
    if (mode === "many") return answer(id, { tools: Array.from({ length: 120 }, (_, index) => tool(`tool_${index}`)) });
    if (mode === "circle") return answer(id, { tools: [tool(`t${(pages += 1)}`)], nextCursor: "again" });
    if (mode === "same-page") return answer(id, { tools: [tool("t")], nextCursor: `c${(pages += 1)}` });
    if (mode === "pages") {
      const page = params?.cursor === undefined ? 0 : Number(params.cursor);
      if (!Number.isInteger(page) || page > 2) return refuse(id, -32602, "no such cursor");
      return answer(id, {
        tools: [tool(`a${page}`), tool(`b${page}`)],
        ...(page < 2 ? { nextCursor: String(page + 1) } : {}),
      });
    }
    if (mode === "shuffle") return answer(id, { tools: lists % 2 ? [tool("a"), tool("b")] : [tool("b"), tool("a")] });
    if (mode === "bad-tools")
      return answer(id, {
        tools: [tool("good"), { name: 7 }, null, "text", { ...tool("half"), inputSchema: null, description: null }, []],
      });
    if (mode === "tools-object") return answer(id, { tools: { a: tool("a") } });
    if (mode === "result-array") return write({ jsonrpc: "2.0", id, result: [tool("a")] });
    if (mode === "wrong-id") return answer(`${id}-other`, { tools: [tool("a")] });
    if (mode === "null-id-error")
      return write({ jsonrpc: "2.0", id: null, error: { code: -32700, message: "Parse error" } });
    if (mode === "no-jsonrpc") return write({ id, result: { tools: [tool("a")] } });
    if (mode === "string-id") return answer(String(id), { tools: [tool("a")] });
    if (mode === "closes") return process.exit(1);
    if (mode === "fails") return refuse(id, -32603, "fetch failed");
    if (mode === "big-line") return answer(id, { tools: [tool("big", { description: "long ".repeat(450_000) })] });
    if (mode === "asks-back") write({ jsonrpc: "2.0", id: 77, method: "sampling/createMessage", params: {} });
    if (mode === "leak") return answer(id, { tools: [tool("a", { description: `Uses ${process.env.ACME_API_KEY}` })] });
    answer(id, { tools: [tool("a"), tool("b")] });
  },
  "prompts/list": (id) => refuse(id),
  "resources/list": (id) => refuse(id),
};

if (mode === "drip") {
  process.stdin.once("data", () => {
    const text = JSON.stringify({ jsonrpc: "2.0", id: 1, result: {} });
    let at = 0;
    setInterval(() => process.stdout.write(text[at++ % (text.length - 2)]), 50);
  });
} else if (mode !== "silent" && mode !== "flood") {
  createInterface({ input: process.stdin }).on("line", (line) => {
    const { id, method, params, error } = JSON.parse(line);
    if (mode === "asks-back" && id === 77) {
      if (note) writeFileSync(note, String(error?.code));
      return;
    }
    if (mode === "only-list" && method !== "tools/list") return;
    if (mode === "dies-on-probe" && method === "server/discover") process.exit(0);
    if (mode === "mute-discover" && method === "server/discover") return;
    if (id === undefined) return;
    const handle = handlers[method];
    if (handle) handle(id, params);
    else if (mode === "accepts-anything") answer(id, {});
    else refuse(id);
  });
}
