// Prints how scores are distributed over real targets, whether poison always costs, whether scores are steady, and how
// the strict policy agrees with a ranking by hand. `npm run bench:scores`; with --check it fails where a bound is broken.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load as parseYaml } from "js-yaml";
import { doubled, poisoned, POISON_KINDS, renamed, reordered } from "./variants.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const dist = process.env.ASSAYER_DIST ?? join(root, "dist");
const corpus = process.env.ASSAYER_CORPUS ?? resolve(root, "../shared/corpus");
const flag = (name) => process.argv.includes(name);
if (!existsSync(corpus)) {
  console.log(`skipped: there is no corpus at ${corpus} (set ASSAYER_CORPUS)`);
  process.exit(0);
}
const { audit } = await import(join(dist, "src/audit.js"));
const { loadTarget, loadText } = await import(join(dist, "src/load/load.js"));
const { loadPolicy } = await import(join(dist, "src/score/policy.js"));
const now = new Date("2026-11-23T00:00:00Z");
const policies = { standard: loadPolicy("standard"), strict: loadPolicy("strict") };
const CATEGORIES = ["security", "compliance", "compatibility", "quality", "health", "agentReliability"];
/** The smallest number of tools that an agent client in common use takes; doubled listings stay below it. */
const SMALLEST_LIMIT = 40;
const broken = [];
const bound = (ok, text) => {
  if (!ok) broken.push(text);
  return ok ? "ok" : "BROKEN";
};

const judge = (document, policy = "standard") => audit(document, { policy: policies[policy], now });
const scoresOf = (report) => ({
  overall: report.summary.score,
  ...Object.fromEntries(CATEGORIES.map((category) => [category, report.scores[category].score])),
});
const judgeListing = async (listing, name) => scoresOf(judge(await loadText(JSON.stringify(listing), name)));

const listingFolder = join(corpus, "mcp/listings");
const files = readdirSync(listingFolder).filter((name) => name.endsWith(".json"));
const step = flag("--quick") ? 4 : 1;
const rows = [];
for (const [index, file] of files.entries()) {
  if (index % step !== 0) continue;
  const report = judge(await loadTarget(join(listingFolder, file)));
  rows.push({
    file: `mcp/listings/${file}`,
    tools: report.summary.toolCount,
    kind: "mcp",
    verdict: report.summary.verdict,
    ...scoresOf(report),
  });
}
const apis = readdirSync(join(corpus, "openapi")).filter((name) => /\.(json|ya?ml)$/.test(name));
for (const file of apis) {
  const report = judge(await loadTarget(join(corpus, "openapi", file)));
  rows.push({
    file: `openapi/${file}`,
    tools: report.summary.toolCount,
    kind: "openapi",
    verdict: report.summary.verdict,
    ...scoresOf(report),
  });
}

const quantile = (sorted, q) => {
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
};
const cell = (value, width = 7) =>
  String(value === null ? "-" : typeof value === "number" ? value.toFixed(1) : value).padStart(width);

function distribution(title, list) {
  console.log(`\n${title}: ${list.length} targets`);
  console.log(
    `${"".padEnd(17)}${["n", "null", "min", "p5", "p25", "median", "p75", "p95", "max", "IQR", "at 0"].map((word) => cell(word)).join("")}`,
  );
  const spread = {};
  for (const key of ["overall", ...CATEGORIES]) {
    const values = list
      .map((row) => row[key])
      .filter((value) => value !== null)
      .toSorted((a, b) => a - b);
    if (values.length === 0) {
      console.log(`${key.padEnd(17)}${cell(0)}${cell(list.length)}`);
      continue;
    }
    const iqr = quantile(values, 0.75) - quantile(values, 0.25);
    const zero = values.filter((value) => value === 0).length / values.length;
    spread[key] = { iqr, zero };
    const numbers = [
      values[0],
      quantile(values, 0.05),
      quantile(values, 0.25),
      quantile(values, 0.5),
      quantile(values, 0.75),
      quantile(values, 0.95),
      values.at(-1),
      iqr,
    ];
    console.log(
      `${key.padEnd(17)}${cell(String(values.length))}${cell(String(list.length - values.length))}${numbers.map((value) => cell(value)).join("")}${cell(`${(zero * 100).toFixed(1)}%`)}`,
    );
  }
  return spread;
}

distribution(
  "OpenAPI",
  rows.filter((row) => row.kind === "openapi"),
);
distribution(
  "MCP, all",
  rows.filter((row) => row.kind === "mcp"),
);
const spread = distribution(
  "MCP, three tools or more",
  rows.filter((row) => row.kind === "mcp" && row.tools >= 3),
);
console.log(
  `overall IQR at least 8: ${bound(spread.overall.iqr >= 8, "overall IQR")}; quality IQR at least 15: ${bound(spread.quality.iqr >= 15, "quality IQR")}`,
);
const floored = Object.entries(spread)
  .filter(([, { zero }]) => zero > 0.05)
  .map(([key]) => key);
console.log(`no category with more than 5 % at 0: ${bound(floored.length === 0, `at 0: ${floored}`)}`);

const mcp = rows.filter((row) => row.kind === "mcp" && row.tools >= 2);
let pairs = 0;
const kept = [];
for (const [index, row] of mcp.entries()) {
  if (index % (flag("--quick") ? 12 : 3) !== 0) continue;
  const listing = JSON.parse(readFileSync(join(corpus, row.file), "utf8"));
  for (let kind = 0; kind < POISON_KINDS; kind++) {
    const scores = await judgeListing(poisoned(listing, kind), "poisoned.json");
    pairs++;
    if (!(scores.overall < row.overall && scores.security < row.security))
      kept.push(
        `${row.file} #${kind}: ${row.overall} → ${scores.overall}, security ${row.security} → ${scores.security}`,
      );
  }
}
console.log(`\npoisoned below clean: ${pairs - kept.length} of ${pairs}: ${bound(kept.length === 0, "poison")}`);
for (const line of kept.slice(0, 10)) console.log(`  ${line}`);

const moved = { reordered: [], renamed: [], doubled: [] };
for (const row of mcp.filter(({ tools }) => tools >= 2)) {
  if (flag("--quick") && row.tools % 3 !== 0) continue;
  const listing = JSON.parse(readFileSync(join(corpus, row.file), "utf8"));
  const before = await judgeListing(listing, "a.json");
  const variants = {
    reordered: reordered(listing),
    renamed: renamed(listing),
    ...(row.tools * 2 < SMALLEST_LIMIT && { doubled: doubled(listing) }),
  };
  for (const [name, variant] of Object.entries(variants)) {
    const after = await judgeListing(variant, "a.json");
    let worst = { key: "overall", by: 0 };
    for (const key of ["overall", ...CATEGORIES]) {
      if (before[key] === null && after[key] === null) continue;
      const by = before[key] === null || after[key] === null ? Infinity : Math.abs(after[key] - before[key]);
      if (by > worst.by) worst = { key, by };
    }
    moved[name].push({ file: row.file, ...worst });
  }
}
console.log("\nsteady: the most that any score of a target moves");
for (const [name, list] of Object.entries(moved)) {
  const sorted = list.map(({ by }) => by).toSorted((a, b) => a - b);
  const over = list.filter(({ by }) => by > 2).toSorted((a, b) => b.by - a.by);
  console.log(
    `  ${name.padEnd(10)} ${list.length} targets, median ${quantile(sorted, 0.5).toFixed(1)}, p95 ${quantile(sorted, 0.95).toFixed(1)}, max ${sorted.at(-1).toFixed(1)}, over 2: ${over.length} ${bound(over.length === 0, `steady ${name}`)}`,
  );
  for (const { file, key, by } of over.slice(0, flag("--all") ? Infinity : 6))
    console.log(`    ${by.toFixed(1)} ${key} ${file}`);
}

const { targets } = parseYaml(readFileSync(join(here, "ranking.yaml"), "utf8"));
const judged = [];
for (const { file } of targets) {
  const report = judge(await loadTarget(join(corpus, file)), "strict");
  judged.push({
    file,
    ...scoresOf(report),
    verdict: report.summary.verdict,
    standard: rows.find((row) => row.file === file)?.overall ?? null,
  });
}
const ranks = (values) => {
  const sorted = values.map((value, index) => [value, index]).toSorted((a, b) => a[0] - b[0]);
  const result = [];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to + 1 < sorted.length && sorted[to + 1][0] === sorted[from][0]) to++;
    for (let index = from; index <= to; index++) result[sorted[index][1]] = (from + to) / 2;
    from = to + 1;
  }
  return result;
};
function spearman(a, b) {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length - 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, index) => {
    xy += (value - mean) * (y[index] - mean);
    xx += (value - mean) ** 2;
    yy += (y[index] - mean) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}
const order = judged.map((_, index) => index);
const overall = spearman(
  order,
  judged.map((row) => row.overall),
);
console.log(
  `\nstrict against the ranking by hand: Spearman ${overall.toFixed(2)} overall, ${spearman(
    order,
    judged.map((row) => row.security),
  ).toFixed(2)} security alone, at least 0.8: ${bound(overall >= 0.8, "ranking")}`,
);
for (const [index, row] of judged.entries())
  console.log(
    `  ${String(index + 1).padStart(2)} ${cell(row.overall)} (security ${cell(row.security, 5)}, standard ${cell(row.standard, 5)}) ${row.verdict.padEnd(11)} ${row.file}`,
  );

const out = process.argv.indexOf("--json");
if (out !== -1) writeFileSync(process.argv[out + 1], `${JSON.stringify({ rows, moved, judged }, null, 1)}\n`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join("; ")}`);
if (flag("--check") && broken.length > 0) process.exit(1);
