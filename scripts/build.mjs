// Compiles the library to dist/src, bundles the command line to dist/cli, copies what is not TypeScript.
// `npm run build`, or `node scripts/build.mjs FOLDER`. The old build stays until the new one is whole.
import { spawnSync } from "node:child_process";
import { cpSync, chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(root, process.argv[2] ?? "dist");
const fresh = `${target}.new-${process.pid}`;
process.on("exit", () => rmSync(fresh, { recursive: true, force: true }));

const compiler = join(root, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", fresh], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
for (const path of ["src/load/validators", "src/report/validators", "src/engine/custom/worker.mjs"]) {
  cpSync(join(root, path), join(fresh, path), { recursive: true });
}

// The command line is some six hundred modules: in one bundle with lazy chunks it starts in half the time.
// Dependencies stay outside, so that their licences and updates stay theirs.
const bundle = await rolldown({
  input: { main: join(root, "src/cli/main.ts") },
  platform: "node",
  external: (id) => !/^(?:[./\0]|[A-Za-z]:|@oxc-project\/runtime)/.test(id),
  logLevel: "warn",
});
await bundle.write({
  dir: join(fresh, "cli"),
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
});
cpSync(join(root, "src/engine/custom/worker.mjs"), join(fresh, "cli/worker.mjs"));
chmodSync(join(fresh, "cli/main.js"), 0o755);

const old = `${target}.old-${process.pid}`;
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
