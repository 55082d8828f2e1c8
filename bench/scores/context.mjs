// What the checks share: the corpus, the program under test, and the bounds that were broken.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { load as parseYaml } from "js-yaml";

export const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const dist = process.env.ASSAYER_DIST ?? join(root, "dist");
export const corpus = process.env.ASSAYER_CORPUS ?? resolve(root, "../shared/corpus");
export const flag = (name) => process.argv.includes(name);
if (!existsSync(corpus)) {
  console.log(`skipped: there is no corpus at ${corpus} (set ASSAYER_CORPUS)`);
  process.exit(0);
}
const { audit } = await import(join(dist, "src/audit.js"));
export const { loadTarget, loadText } = await import(join(dist, "src/load/load.js"));
const { loadPolicy } = await import(join(dist, "src/score/policy.js"));
const now = new Date("2026-11-23T00:00:00Z");
const policies = { standard: loadPolicy("standard"), strict: loadPolicy("strict") };
export const CATEGORIES = ["security", "compliance", "compatibility", "quality", "health", "agentReliability"];
export const broken = [];
export const bound = (ok, text) => {
  if (!ok) broken.push(text);
  return ok ? "ok" : "BROKEN";
};

export const judge = (document, policy = "standard") => audit(document, { policy: policies[policy], now });
export const scoresOf = (report) => ({
  overall: report.summary.score,
  ...Object.fromEntries(CATEGORIES.map((category) => [category, report.scores[category].score])),
});

export const readListing = (file) => JSON.parse(readFileSync(join(corpus, file), "utf8"));
export const readApi = (file) => parseYaml(readFileSync(join(corpus, file), "utf8"), { json: true });
export const judgeText = async (value) => judge(await loadText(JSON.stringify(value), "a.json"));

export const quantile = (sorted, q) => {
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
};
export const cell = (value, width = 7) =>
  String(value === null ? "-" : typeof value === "number" ? value.toFixed(1) : value).padStart(width);
