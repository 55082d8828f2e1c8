// How scores are distributed.
import { bound, CATEGORIES, cell, quantile } from "./context.mjs";

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

/** Prints the distributions, and whether listings of three tools or more differ enough. */
export function checkSpread(rows) {
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
}
