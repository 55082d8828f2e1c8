// Measures audits against other linters: `npm run bench -- [--inputs a,b|all] [--peers a,b|none] [--runs N]
// [--peer-runs N] [--timeout SECONDS] [--no-install] [--write]`. Runs are interleaved and medians are shown, so that
// what else the machine does falls on everybody alike. --write puts the tables into docs/performance.md.
import { cpus, tmpdir, totalmem } from "node:os";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { between } from "./page.mjs";
import { inputs as allInputs } from "./inputs.mjs";
import { extraCertificates, measure, median, meter } from "./measure.mjs";
import { peers as allPeers } from "./peers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const main = join(process.env.ASSAYER_DIST ?? join(root, "dist"), "cli/main.js");
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const has = (name) => process.argv.includes(`--${name}`);
const runs = Number(option("runs", "3"));
const peerRuns = Math.min(runs, Number(option("peer-runs", String(runs))));
const timeout = Number(option("timeout", "150"));
const wanted = option("inputs", "default");
const chosen = (list, id, isDefault) =>
  list === "all" ? true : list === "default" ? isDefault : list.split(",").includes(id);
const fetching = wanted === "all" || wanted.split(",").includes("github-dereferenced");

const inputs = allInputs(root, join(here, "../.data"), { fetch: fetching }).filter((row) =>
  chosen(wanted, row.id, row.slow !== true || row.file !== null),
);
const wantedPeers = option("peers", "all");
const peers =
  wantedPeers === "none"
    ? []
    : allPeers(join(here, "../.peers"), { install: !has("no-install") }).filter((peer) =>
        chosen(wantedPeers, peer.id, true),
      );
const scratch = mkdtempSync(join(tmpdir(), "assayer-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const ours = {
  id: "assayer",
  title: "assayer",
  version: JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  absent: null,
  // The full audit with default settings, and its three reports written.
  command: (file) => [
    process.execPath,
    [
      main,
      "audit",
      file,
      "-f",
      "json",
      "-o",
      join(scratch, "r.json"),
      "--report",
      `html=${join(scratch, "r.html")}`,
      "--report",
      `md=${join(scratch, "r.md")}`,
      "--force",
      "--quiet",
      "--no-exit-code",
      "--no-config",
    ],
  ],
};
const tools = [ours, ...peers];
for (const { title, version, absent } of tools)
  console.log(absent === null ? `${title} ${version}` : `${title}: absent, ${absent}`);
for (const { title, absent } of inputs) if (absent !== null) console.log(`${title}: skipped, ${absent}`);

/** @type {Map<string, import("./measure.mjs").Usage[]>} */
const results = new Map();
const stopped = new Set();
const note = (key, usage) => results.set(key, [...(results.get(key) ?? []), usage]);
/** 1 says that problems were found; anything above, that the linter could not do its work: that time counts for nothing. */
const failed = (usage) => usage.code === null || usage.code > 1;
const calibration = [];
const LOOP = "const m=new Map();for(let i=0;i<1.5e6;i++)m.set('k'+(i%50000),i);JSON.stringify([...m])";
const start = { bare: ["-e", "0"], "--version": [main, "--version"], "--help": [main, "--help"] };

for (let run = 0; run < runs; run++) {
  for (const [name, args] of Object.entries(start)) note(`start ${name}`, await measure(process.execPath, args));
  if (extraCertificates) {
    const env = { NODE_EXTRA_CA_CERTS: extraCertificates };
    note("start certificates", await measure(process.execPath, start.bare, { env }));
  }
  for (const input of inputs) {
    if (input.file === null) continue;
    calibration.push((await measure(process.execPath, ["-e", LOOP])).cpu);
    for (const tool of tools) {
      const key = `${input.id} ${tool.id}`;
      if (tool.absent !== null || (input.mcp && tool !== ours) || stopped.has(key)) continue;
      if (tool !== ours && run >= peerRuns) continue;
      const usage = await measure(...tool.command(input.file), { timeout, cwd: scratch });
      // What took longer than it may is not tried again.
      if (usage.timedOut || failed(usage)) stopped.add(key);
      note(key, usage);
      const said = usage.timedOut
        ? `stopped after ${timeout} s`
        : `${usage.cpu.toFixed(2)} s, ${usage.memory.toFixed(0)} MB`;
      console.error(
        `  ${run + 1}/${runs} ${input.id} ${tool.id}: ${said}${failed(usage) ? `, exit ${usage.code}` : ""}`,
      );
    }
  }
}

const summary = (key) => {
  const list = results.get(key);
  if (list === undefined) return null;
  if (list.some((usage) => usage.timedOut)) return { failed: `> ${timeout} s` };
  const crashed = list.find(failed);
  if (crashed) return { failed: `failed (exit ${crashed.code})` };
  return { cpu: median(list.map((usage) => usage.cpu)), memory: median(list.map((usage) => usage.memory)) };
};
const size = (file) => {
  const bytes = statSync(file).size;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
};
const lines = [
  `| input | size | ${tools.map((tool) => tool.title).join(" | ")} | target |`,
  `|---|---|${"---|".repeat(tools.length + 1)}`,
];
for (const input of inputs) {
  if (input.file === null) continue;
  const own = summary(`${input.id} assayer`);
  const cells = tools.map((tool) => {
    if (tool.absent !== null) return "absent";
    if (input.mcp && tool !== ours) return "–";
    const got = summary(`${input.id} ${tool.id}`);
    if (got === null) return "–";
    if (got.failed !== undefined) return got.failed;
    const ratio =
      tool === ours || own === null || own.failed !== undefined ? "" : ` (${(got.cpu / own.cpu).toFixed(1)}×)`;
    return `${got.cpu.toFixed(2)} s, ${got.memory.toFixed(0)} MB${ratio}`;
  });
  lines.push(
    `| ${input.title} | ${size(input.file)} | ${cells.join(" | ")} | ${input.target.cpu} s, ${input.target.memory} MB |`,
  );
}
const bare = summary("start bare");
const startLines = ["| command | CPU | above bare Node | memory |", "|---|---|---|---|"];
for (const name of Object.keys(start)) {
  const got = summary(`start ${name}`);
  startLines.push(
    `| ${name === "bare" ? "`node -e 0`" : `\`assayer ${name}\``} | ${got.cpu.toFixed(2)} s | ${((got.cpu - bare.cpu) * 1000).toFixed(0)} ms | ${got.memory.toFixed(0)} MB |`,
  );
}
const [{ model = "?" } = {}] = cpus();
const facts = [
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${model.replaceAll(/\((?:R|TM)\)/g, "").trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; medians of ${runs} interleaved runs${peerRuns < runs ? ` (${peerRuns} of the others)` : ""}, CPU (user and system) and peak resident memory of the whole process, by ${meter}.`,
  `Calibration: a fixed loop took ${Math.min(...calibration, Infinity).toFixed(2)} s at best and ${median(calibration).toFixed(2)} s in the middle, so other work on the machine made everything up to ${(median(calibration) / Math.min(...calibration)).toFixed(1)} times as slow.`,
  `Versions: ${tools.map((tool) => (tool.absent === null ? `${tool.title} ${tool.version}` : `${tool.title} absent (${tool.absent})`)).join("; ")}. "> ${timeout} s" was stopped by the bench.`,
];
if (extraCertificates) {
  const more = summary("start certificates").cpu - bare.cpu;
  facts.push(
    `\`NODE_EXTRA_CA_CERTS\` is set on this machine, which costs every process of Node ${more.toFixed(2)} s before it does anything. All were measured without it.`,
  );
}
const text = `${facts.join("\n\n")}\n\n${lines.join("\n")}\n\n${startLines.join("\n")}\n`;
console.log(`\n${text}`);

if (has("write")) {
  const path = join(root, "docs/performance.md");
  if (!existsSync(path)) throw new Error("docs/performance.md is missing");
  writeFileSync(path, between(readFileSync(path, "utf8"), "peers", text));
  console.log("wrote docs/performance.md");
}
