// Compiles the sources to dist/ and copies what is not TypeScript. `npm run build`.
import { spawnSync } from "node:child_process";
import { cpSync, chmodSync, existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

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
const main = join(root, "dist/src/cli/main.js");
if (existsSync(main)) chmodSync(main, 0o755);
if (result.status !== 0) process.exit(result.status ?? 1);
