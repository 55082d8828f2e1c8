// How the strict policy agrees with rankings by hand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load as parseYaml } from "js-yaml";
import { bound, cell, corpus, here, judge, loadTarget, scoresOf } from "./context.mjs";
import { spearman } from "./rank.mjs";

/** Prints each ranking beside the scores, with the correlation of ranks. */
export async function checkRankings() {
  const judged = {};
  for (const [title, file, wanted] of [
    ["the ranking by hand that the points were set with", "ranking.yaml", 0.8],
    // The second came out at 0.63 before it was looked at; it has been in view since, and is printed for what it is.
    ["the second ranking, by which the points were mended", "ranking-2.yaml", null],
    ["the third ranking, made with the mended points", "ranking-3.yaml", 0.8],
    ["the fourth ranking, thirty targets by another reader", "ranking-4.yaml", 0.8],
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
  return judged;
}
