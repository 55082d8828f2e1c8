// Recall and false alarms of the alarms about text that reaches the model: `npm run bench:accuracy -- poison`.
// Two kinds of cases are told apart: those that the weights were learned from, and those kept apart, of which only
// figures are printed. `npm run learn:orders -- --check` tells of the former what the others teach about each.
//   --show misses|alarms|all   print them with the words
//   --peers                    run Cisco's mcp-scanner (YARA) beside us
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { amongHundreds, attacks, keptApart, listingOf, listings, written } from "./poison-data.mjs";

const dist = resolve(process.env.ASSAYER_DIST ?? join(import.meta.dirname, "../../dist"));
const bring = (path) => import(pathToFileURL(join(dist, path)).href);
const LOUD = new Set(["critical", "high", "medium"]);

async function auditor() {
  if (!existsSync(join(dist, "src/load/load.js"))) throw new Error(`no build in ${dist}: run \`npm run build\` first`);
  const [{ loadText }, { survey }, { establish }, { runRules }, { rules }] = await Promise.all([
    bring("src/load/load.js"),
    bring("src/surface/survey.js"),
    bring("src/facts/establish.js"),
    bring("src/engine/run-rules.js"),
    bring("src/catalogue.js"),
  ]);
  const textual = rules.filter((rule) => rule.tags.includes("tool-text"));
  return async (listing, name = "listing.json") => {
    const surface = survey(await loadText(JSON.stringify(listing), name));
    const { facts } = establish(surface, { now: new Date(0) });
    const results = runRules(surface, facts, textual);
    const all = results.flatMap((result) => {
      if (result.outcome === "error") throw new Error(`${result.rule.id}: ${result.reason}`);
      return result.findings;
    });
    const alarms = all.filter((finding) => LOUD.has(finding.severity));
    return { alarms, quiet: all.filter((finding) => !LOUD.has(finding.severity)), tools: surface.tools.length };
  };
}

const percent = (part, whole) => (whole === 0 ? "    -" : `${((100 * part) / whole).toFixed(1).padStart(5)} %`);

function table(title, groups) {
  console.log(`\n${title}`);
  for (const [name, { hit, all }] of [...groups].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)))
    console.log(
      `  ${String(name).padEnd(34)} ${String(hit).padStart(4)} of ${String(all).padStart(4)}  ${percent(hit, all)}`,
    );
}

const count = (map, key, hit) => {
  const entry = map.get(key) ?? { hit: 0, all: 0 };
  entry.all++;
  if (hit) entry.hit++;
  map.set(key, entry);
};

const say = (finding) => `${finding.ruleId} ${finding.severity}: ${finding.evidence.observed.slice(0, 260)}`;

export default async function run(argv) {
  const show = argv.includes("--show") ? (argv[argv.indexOf("--show") + 1] ?? "all") : "all";
  const audit = await auditor();

  const cases = [...written(), ...keptApart().map((row) => ({ ...row, apart: true }))];
  const recall = { family: new Map(), field: new Map(), language: new Map(), set: new Map() };
  const alarms = { family: new Map(), field: new Map(), language: new Map(), set: new Map() };
  const misses = [];
  const falses = [];
  for (const row of cases) {
    const result = await audit(listingOf(row));
    const hit = result.alarms.length > 0;
    const into = row.label === "poisoned" ? recall : alarms;
    count(into.set, row.apart ? "kept apart" : "learned from", hit);
    if (row.apart) count(into.set, `kept apart: ${row.batch}`, hit);
    for (const key of ["family", "field", "language"]) count(into[key], row[key], hit);
    if (row.label === "poisoned" && !hit) misses.push({ row, result });
    if (row.label === "honest" && hit) falses.push({ row, result });
  }
  table("Recall on our written set", recall.set);
  table("  by family", recall.family);
  table("  by field", recall.field);
  table("  by language", recall.language);
  table("False alarms on our written near-misses", alarms.set);
  table("  by family", alarms.family);
  const visible = ({ row }) => !row.apart;
  if (show !== "alarms") {
    console.log("\nMisses");
    for (const { row, result } of misses.filter(visible))
      console.log(
        `  [${row.family} ${row.field} ${row.language}] ${row.name}: ${row.text.slice(0, 230)}${result.quiet.length ? `\n      low: ${[...new Set(result.quiet.map((f) => f.ruleId))]}` : ""}`,
      );
  }
  if (show !== "misses") {
    console.log("\nFalse alarms");
    for (const { row, result } of falses.filter(visible))
      console.log(
        `  [${row.family} ${row.field} ${row.language}] ${row.name}: ${row.text.slice(0, 200)}\n      ${result.alarms.map(say).join("\n      ")}`,
      );
  }
  if (!argv.includes("--own")) await corpusPart(audit, show);
  if (argv.includes("--peers")) await (await import("./poison-peers.mjs")).default(cases);
}

async function corpusPart(audit, show) {
  const sets = attacks();
  if (sets.length === 0) return console.log("\nThe corpus is not there: attacks and real listings are skipped.");
  const recall = new Map();
  const alarms = new Map();
  const notes = [];
  for (const row of sets) {
    const { alarms: found } = await audit(row.listing);
    const hit = found.length > 0;
    count(row.label === "poisoned" ? recall : alarms, row.set, hit);
    if (row.label === "poisoned" && !hit && show !== "alarms" && row.set !== "msb")
      notes.push(`  miss ${row.set} ${row.name} [${row.family}]: ${row.text.replaceAll("\n", " ").slice(0, 200)}`);
    if (row.label === "honest" && hit && show !== "misses")
      notes.push(`  ALARM ${row.set} ${row.name}: ${found.map(say).join(" | ")}`);
  }
  table("Recall on the corpus' attacks that a listing shows", recall);
  table("False alarms on the corpus' honest tools", alarms);
  console.log(notes.join("\n"));

  const large = new Map();
  for (const row of keptApart().filter(({ operation }) => operation)) {
    const spec = amongHundreds(row);
    if (spec === null) break;
    const { alarms: found } = await audit(spec);
    count(
      large,
      row.label === "poisoned" ? "poisoned operations, found" : "honest operations, flagged",
      found.length > 0,
    );
  }
  table("The operations kept apart, with a schema of hundreds of texts", large);

  const real = new Map();
  const said = [];
  let tools = 0;
  let loud = 0;
  let ms = 0;
  for (const { name, listing } of listings()) {
    const started = performance.now();
    const result = await audit(listing, `${name}.json`);
    ms += performance.now() - started;
    tools += result.tools;
    const owners = new Set(result.alarms.map((finding) => finding.evidence.tool?.id ?? "server"));
    loud += owners.size;
    if (owners.size > 0) real.set(name, { hit: owners.size, all: result.tools });
    for (const finding of result.alarms)
      said.push(`  ${name} / ${finding.evidence.tool?.name ?? "server"}: ${say(finding)}`);
  }
  table("Alarms on the real listings, by source", real);
  console.log(
    `\nReal listings: ${loud} tools of ${tools} with an alarm (${percent(loud, tools)}), ${ms.toFixed(0)} ms`,
  );
  if (show !== "misses") console.log(said.join("\n"));
}

if (process.argv[1] === import.meta.filename) await run(process.argv.slice(2));
