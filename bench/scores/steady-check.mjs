// Whether scores stay where they are when nothing that matters changes.
import { renamedApi, reorderedApi } from "./api-variants.mjs";
import { bound, CATEGORIES, flag, judgeText, quantile, readApi, readListing, scoresOf } from "./context.mjs";
import { doubled, renamed, reordered } from "./variants.mjs";

/** The smallest number of tools that an agent client in common use takes; doubled listings stay below it. */
const SMALLEST_LIMIT = 40;

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
/** Tools in another order, renamed with the verb kept, and as many again clean ones. */
export async function checkSteady(rows) {
  const mcp = rows.filter((row) => row.kind === "mcp" && row.tools >= 2);
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
  return moved;
}
