// Builds twice from the same sources and compares every byte. `npm run check:reproducible`. With `--against FOLDER` the
// first build is the one in that folder, made before; what runs have added to it (kept code, *.bin) is left out.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const at = process.argv.indexOf("--against");
const made = at > 0 ? resolve(process.argv[at + 1]) : null;
const folder = mkdtempSync(join(root, "dist-check-"));

/** Digest of every file by its path. */
function digests(dir) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !(dir === made && entry.name.endsWith(".bin")),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(dir.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );
}

try {
  const builds = ["one", "two"].map((name, index) => {
    if (made !== null && index === 0) return digests(made);
    const out = join(folder, name);
    const { status } = spawnSync(process.execPath, [join(root, "scripts/build.mjs"), out], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) process.exit(status ?? 1);
    return digests(out);
  });
  const [one, two] = builds;
  const paths = new Set([...one.keys(), ...two.keys()]);
  const different = [...paths].filter((path) => one.get(path) !== two.get(path));
  for (const path of different) process.stderr.write(`differs: ${path}\n`);
  const all = createHash("sha256")
    .update([...one].flat().join("\n"))
    .digest("hex");
  process.stdout.write(`${paths.size} files, ${different.length} differ, sha256:${all}\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
