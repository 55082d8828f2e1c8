// Prints how scores are distributed over real targets, whether poison always costs, whether scores are steady, and how
// the strict policy agrees with rankings by hand. `npm run bench:scores`; with --check it fails where a bound is broken.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { broken, corpus, flag, judge, loadTarget, scoresOf } from "./context.mjs";
import { checkPoison } from "./poison-check.mjs";
import { checkRankings } from "./ranking-check.mjs";
import { checkSpread } from "./spread.mjs";
import { checkSteady } from "./steady-check.mjs";

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

checkSpread(rows);
await checkPoison(rows);
const moved = await checkSteady(rows);
const judged = await checkRankings();

const out = process.argv.indexOf("--json");
if (out !== -1) writeFileSync(process.argv[out + 1], `${JSON.stringify({ rows, moved, judged }, null, 1)}\n`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join("; ")}`);
if (flag("--check") && broken.length > 0) process.exit(1);
