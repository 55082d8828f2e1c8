// Cisco's mcp-scanner (PyPI `cisco-ai-mcp-scanner`), YARA analyser only, offline, on the same tools as ours.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attacks, listingOf, listings } from "./poison-data.mjs";

const home = join(import.meta.dirname, "../.peers/mcp-scanner");
const scanner = join(home, "bin/mcp-scanner");

function installed() {
  if (existsSync(scanner)) return true;
  const run = (command, args) => spawnSync(command, args, { stdio: "ignore", timeout: 600_000 }).status === 0;
  mkdirSync(home, { recursive: true });
  return (
    run("python3", ["-m", "venv", home]) &&
    run(join(home, "bin/pip"), ["install", "-q", "cisco-ai-mcp-scanner"]) &&
    existsSync(scanner)
  );
}

/** Names of the tools that the scanner calls unsafe. */
function flagged(tools) {
  const file = join(home, "tools.json");
  writeFileSync(file, JSON.stringify({ tools: tools.map((tool, i) => ({ ...tool, name: `${tool.name}__${i}` })) }));
  const { stdout } = spawnSync(
    scanner,
    ["--analyzers", "yara", "--raw", "--log-level", "error", "static", "--tools", file],
    {
      encoding: "utf8",
      maxBuffer: 256e6,
      timeout: 900_000,
    },
  );
  const from = stdout.search(/[[{]/);
  if (from < 0) throw new Error("mcp-scanner printed no JSON");
  const parsed = JSON.parse(stdout.slice(from, Math.max(stdout.lastIndexOf("]"), stdout.lastIndexOf("}")) + 1));
  const rows = Array.isArray(parsed) ? parsed : (parsed.scan_results ?? parsed.results ?? []);
  return new Set(rows.filter((row) => row.is_safe === false).map((row) => row.tool_name));
}

function report(title, tools) {
  const found = flagged(tools);
  const rate = tools.length === 0 ? 0 : (100 * found.size) / tools.length;
  console.log(
    `  ${title.padEnd(44)} ${String(found.size).padStart(4)} of ${String(tools.length).padStart(4)}  ${rate.toFixed(1)} %`,
  );
}

export default function peers(cases) {
  console.log("\nCisco mcp-scanner, YARA analyser");
  if (!installed()) return console.log("  skipped: Python or the package cisco-ai-mcp-scanner is not there");
  const toolOf = (row) => listingOf(row).tools?.[0];
  const shown = (label) =>
    cases
      .filter((row) => row.label === label)
      .map(toolOf)
      .filter(Boolean);
  report("recall on our written set (tools only)", shown("poisoned"));
  report("false alarms on our near-misses", shown("honest"));
  const outside = attacks();
  for (const label of ["poisoned", "honest"])
    report(
      `the corpus' sets, ${label}`,
      outside.filter((row) => row.label === label).map((row) => row.listing.tools[0]),
    );
  report(
    "real listings",
    listings()
      .flatMap(({ listing }) => listing.tools ?? [])
      .filter((tool) => typeof tool?.name === "string"),
  );
  return undefined;
}
