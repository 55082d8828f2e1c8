// Compiles the library to dist/src, bundles the command line to dist/cli, copies what is not TypeScript.
import { spawnSync } from "node:child_process";
import { cpSync, chmodSync, existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
const result = spawnSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
  {
    cwd: root,
    stdio: "inherit",
  },
);
for (const [from, to] of [
  ["src/load/validators", "dist/src/load/validators"],
  ["src/engine/custom/worker.mjs", "dist/src/engine/custom/worker.mjs"],
]) {
  if (existsSync(join(root, from))) cpSync(join(root, from), join(root, to), { recursive: true });
}
if (result.status !== 0) process.exit(result.status ?? 1);

// The command line is some six hundred modules: in one bundle with lazy chunks it starts in a third of the time.
// Dependencies stay outside, so that their licences and updates stay theirs.
const bundle = await rolldown({
  input: { main: join(root, "src/cli/main.ts") },
  platform: "node",
  external: (id) => !/^(?:[./\0]|[A-Za-z]:|@oxc-project\/runtime)/.test(id),
  logLevel: "warn",
});
await bundle.write({
  dir: join(root, "dist/cli"),
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
});
cpSync(join(root, "src/engine/custom/worker.mjs"), join(root, "dist/cli/worker.mjs"));
chmodSync(join(root, "dist/cli/main.js"), 0o755);
