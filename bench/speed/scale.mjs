// Shows how cost grows with the number of tools: `npm run bench:scale -- [--sizes 100,400,…] [--kinds openapi,mcp]
// [--runs N] [--timeout SECONDS] [--write]`. Twice the tools are to cost at most 2.1 times the CPU.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { between } from "./page.mjs";
import { generate } from "./generated.mjs";
import { measure, median } from "./measure.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const main = join(process.env.ASSAYER_DIST ?? join(root, "dist"), "cli/main.js");
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const sizes = option("sizes", "100,400,1600,6400,25600,100000").split(",").map(Number);
const kinds = option("kinds", "openapi,mcp").split(",");
const runs = Number(option("runs", "1"));
const timeout = Number(option("timeout", "400"));
const scratch = mkdtempSync(join(tmpdir(), "assayer-scale-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const target = (name) => join(scratch, name);

const lines = [
  "| tools | kind | size | CPU | per tool | for twice the tools | memory |",
  "|---|---|---|---|---|---|---|",
];
for (const kind of kinds) {
  let previous = null;
  for (const count of sizes) {
    const file = target(`${kind}-${count}.json`);
    generate(kind, count, file);
    const bytes = statSync(file).size;
    const usages = [];
    // Small inputs take so little that chance counts: they run more often.
    for (let run = 0; run < (count < 2000 ? Math.max(3, runs) : runs); run++) {
      const args = [
        main,
        "audit",
        file,
        "-f",
        "json",
        "-o",
        target("r.json"),
        "--report",
        `html=${target("r.html")}`,
        "--report",
        `md=${target("r.md")}`,
        "--force",
        "--quiet",
        "--no-exit-code",
        "--no-config",
      ];
      usages.push(await measure(process.execPath, args, { timeout, cwd: scratch }));
    }
    rmSync(file);
    const failed = usages.find((usage) => usage.timedOut || usage.code !== 0);
    if (failed) {
      const why = failed.timedOut ? `> ${timeout} s` : `exit ${failed.code}`;
      lines.push(`| ${count.toLocaleString("en")} | ${kind} | ${(bytes / 1e6).toFixed(1)} MB | ${why} | | | |`);
      console.log(lines.at(-1));
      break;
    }
    const cpu = median(usages.map((usage) => usage.cpu));
    const memory = median(usages.map((usage) => usage.memory));
    const ratio =
      previous === null ? "" : `${((cpu / previous.cpu) ** (1 / Math.log2(count / previous.count))).toFixed(2)}×`;
    lines.push(
      `| ${count.toLocaleString("en")} | ${kind} | ${(bytes / 1e6).toFixed(1)} MB | ${cpu.toFixed(2)} s | ${((cpu / count) * 1000).toFixed(2)} ms | ${ratio} | ${memory.toFixed(0)} MB |`,
    );
    console.log(lines.at(-1));
    previous = { cpu, count };
  }
}

if (process.argv.includes("--write")) {
  const path = join(root, "docs/performance.md");
  const date = `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}.`;
  writeFileSync(path, between(readFileSync(path, "utf8"), "growth", `${date}\n\n${lines.join("\n")}\n`));
  console.log("wrote docs/performance.md");
}
