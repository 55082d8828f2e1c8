// Prints how scores are distributed over real targets, whether poison always costs, whether scores are steady, and how
// the strict policy agrees with a ranking by hand. `npm run bench:scores`; with --check it fails where a bound is broken.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load as parseYaml } from "js-yaml";
import { spearman } from "./rank.mjs";
import { operationsOf, poisonedApi, renamedApi, reorderedApi } from "./api-variants.mjs";
import { joined, ORDERS, PLACES, poisonedAt } from "./poison.mjs";
import { doubled, renamed, reordered } from "./variants.mjs";

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
const readListing = (file) => JSON.parse(readFileSync(join(corpus, file), "utf8"));
const readApi = (file) => parseYaml(readFileSync(join(corpus, file), "utf8"), { json: true });
const judgeText = async (value) => judge(await loadText(JSON.stringify(value), "a.json"));

const FAMILIES = Object.keys(ORDERS);
const poison = { pairs: 0, kept: [], guessed: new Map(), missed: new Map() };
const alarmsOf = (report) => report.findings.filter(({ ruleId }) => report.rules[ruleId].tags.includes("tool-text"));
const tell = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

/**
 * What is found with at least medium confidence must cost, overall and in security. What the detector takes for a guess
 * costs nothing by policy, and what it does not see cannot: both are counted apart.
 */
async function comparePoison(name, clean, variants) {
  const before = await judgeText(clean);
  const known = new Set(alarmsOf(before).map(({ fingerprint, contentHash }) => fingerprint + contentHash));
  for (const { key, value } of variants) {
    if (value === null) continue;
    const after = await judgeText(value);
    const fresh = alarmsOf(after).filter(({ fingerprint, contentHash }) => !known.has(fingerprint + contentHash));
    poison.pairs++;
    if (fresh.length === 0) tell(poison.missed, key);
    else if (fresh.every(({ confidence }) => confidence === "low")) tell(poison.guessed, key);
    else if (
      after.summary.score >= before.summary.score ||
      after.scores.security.score >= before.scores.security.score
    ) {
      poison.kept.push(
        `${name} ${key}: ${before.summary.score} → ${after.summary.score}, security ${before.scores.security.score} → ${after.scores.security.score}`,
      );
    }
  }
}

/** One order of every family in a description and in another place, then in three tools at once. */
const everyOrder = (listing) =>
  FAMILIES.flatMap((family, index) => {
    const place = Object.keys(PLACES)[index % Object.keys(PLACES).length];
    return [
      { key: `${family} description`, value: poisonedAt(listing, family, "description", index) },
      { key: `${family} ${place}`, value: poisonedAt(listing, family, place, index) },
      { key: `${family} three tools`, value: poisonedAt(listing, family, "description", index, 3) },
    ];
  });

let turn = 0;
for (const [index, row] of mcp.entries()) {
  if (index % (flag("--quick") ? 12 : 3) !== 0) continue;
  const listing = readListing(row.file);
  const variants = [
    ...["read-secret", "override", "tamper", "jump-queue"].map((family, at) => ({ family, place: "description", at })),
    ...[1, 2, 3, 4].map((at) => ({
      family: FAMILIES[turn % FAMILIES.length],
      place: Object.keys(PLACES)[(turn++ * 5 + at) % Object.keys(PLACES).length],
      at,
    })),
  ];
  await comparePoison(
    row.file,
    listing,
    variants.map(({ family, place, at }) => ({
      key: `${family} ${place}`,
      value: poisonedAt(listing, family, place, at),
    })),
  );
}
const least = mcp.toSorted((a, b) => a.security - b.security).slice(0, flag("--quick") ? 2 : 10);
for (const row of least) {
  const listing = readListing(row.file);
  await comparePoison(`lowest security, ${row.file}`, listing, everyOrder(listing));
}
const large = joined(
  mcp.filter((_, index) => index % 4 === 0).map((row) => readListing(row.file)),
  320,
);
await comparePoison(`${large.tools.length} tools of several listings`, large, everyOrder(large));
const worst = joined(
  least.map((row) => readListing(row.file)),
  300,
);
await comparePoison(`${worst.tools.length} tools of the lowest security`, worst, everyOrder(worst));
for (const row of rows.filter(({ kind }) => kind === "openapi")) {
  const api = readApi(row.file);
  const count = operationsOf(api).length;
  if (count > (flag("--quick") ? 50 : 300)) continue;
  await comparePoison(
    row.file,
    api,
    FAMILIES.map((family, index) => ({
      key: `${family} operation`,
      value: poisonedApi(api, ORDERS[family], (index * 7) % count),
    })),
  );
}
const total = (map) => [...map.values()].reduce((sum, count) => sum + count, 0);
const found = poison.pairs - total(poison.guessed) - total(poison.missed);
console.log(
  `\npoisoned below clean: ${found - poison.kept.length} of ${found} that are found: ${bound(poison.kept.length === 0, "poison")}`,
);
for (const line of poison.kept.slice(0, 10)) console.log(`  ${line}`);
for (const [title, map] of [
  ["taken for a guess, which costs nothing", poison.guessed],
  ["not seen", poison.missed],
]) {
  const list = [...map].toSorted((a, b) => b[1] - a[1]).map(([key, count]) => `${key} ${count}`);
  console.log(`  ${title}: ${total(map)} of ${poison.pairs}${list.length > 0 ? ` (${list.join(", ")})` : ""}`);
}

const moved = { reordered: [], renamed: [], doubled: [] };
async function compareSteady(file, value, variants) {
  const before = scoresOf(await judgeText(value));
  for (const [name, variant] of Object.entries(variants)) {
    const after = scoresOf(await judgeText(variant));
    let worst = { key: "overall", by: 0 };
    for (const key of ["overall", ...CATEGORIES]) {
      if (before[key] === null && after[key] === null) continue;
      const by = before[key] === null || after[key] === null ? Infinity : Math.abs(after[key] - before[key]);
      if (by > worst.by) worst = { key, by };
    }
    moved[name].push({ file, ...worst });
  }
}
for (const row of mcp) {
  if (flag("--quick") && row.tools % 3 !== 0) continue;
  const listing = readListing(row.file);
  await compareSteady(row.file, listing, {
    reordered: reordered(listing),
    renamed: renamed(listing),
    ...(row.tools * 2 < SMALLEST_LIMIT && { doubled: doubled(listing) }),
  });
}
for (const row of rows.filter(({ kind, tools }) => kind === "openapi" && (!flag("--quick") || tools < 50))) {
  const api = readApi(row.file);
  await compareSteady(row.file, api, { reordered: reorderedApi(api), renamed: renamedApi(api) });
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

const judged = {};
for (const [title, file, wanted] of [
  ["the ranking by hand that the points were set with", "ranking.yaml", 0.8],
  // The second came out at 0.63 before it was looked at; it has been in view since, and is printed for what it is.
  ["the second ranking, by which the points were mended", "ranking-2.yaml", null],
  ["the third ranking, made with the mended points", "ranking-3.yaml", 0.8],
]) {
  const { targets } = parseYaml(readFileSync(join(here, file), "utf8"));
  const list = [];
  for (const target of targets) {
    const document = await loadTarget(join(corpus, target.file));
    const report = judge(document, "strict");
    list.push({
      file: target.file,
      ...scoresOf(report),
      verdict: report.summary.verdict,
      standard: judge(document).summary.score,
    });
  }
  judged[file] = list;
  const order = list.map((_, index) => index);
  const against = (key) =>
    spearman(
      order,
      list.map((row) => row[key]),
    );
  console.log(
    `\nstrict against ${title}: Spearman ${against("overall").toFixed(2)} overall${wanted === null ? "" : `, at least ${wanted}: ${bound(against("overall") >= wanted, file)}`}; security alone ${against("security").toFixed(2)}, standard ${against("standard").toFixed(2)}`,
  );
  for (const [index, row] of list.entries())
    console.log(
      `  ${String(index + 1).padStart(2)} ${cell(row.overall)} (security ${cell(row.security, 5)}, standard ${cell(row.standard, 5)}) ${row.verdict.padEnd(11)} ${row.file}`,
    );
}

const out = process.argv.indexOf("--json");
if (out !== -1) writeFileSync(process.argv[out + 1], `${JSON.stringify({ rows, moved, judged }, null, 1)}\n`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join("; ")}`);
if (flag("--check") && broken.length > 0) process.exit(1);
