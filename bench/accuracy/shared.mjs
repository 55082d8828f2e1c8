// What the accuracy benches share: the built program, the corpus, counts.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = process.env.ASSAYER_DIST ?? join(root, "dist");

/** A module of the built program, by its path under `src/`. */
export const built = (path) => import(pathToFileURL(join(dist, "src", path)).href);

/** The folder of real data, or null with one line said. */
export function corpus() {
  const folder = process.env.ASSAYER_CORPUS ?? join(root, "../shared/corpus");
  if (existsSync(folder)) return folder;
  console.log(`corpus not found at ${folder}: its sets are left out`);
  return null;
}

export const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** `12/40 (30.0 %)`. */
export const share = (part, all) => `${part}/${all} (${all === 0 ? "-" : ((100 * part) / all).toFixed(1)} %)`;

/** Stable third of a set that is kept apart from tuning (FNV-1a of the key). */
export function heldOut(key) {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193) >>> 0;
  return hash % 3 === 0;
}

/** One tool of an MCP listing as the program sees it. */
export async function toolsOfListing(listing, uri = "inline") {
  const { loadText } = await built("load/load.js");
  const { survey } = await built("surface/survey.js");
  const surface = survey(await loadText(JSON.stringify(listing), uri));
  return surface;
}

/** Seeded, so that the same data gives the same weights. */
export function random(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

/** Puts a list into another order, in place. */
export function shuffle(list, next) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
