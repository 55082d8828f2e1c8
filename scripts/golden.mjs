// Writes the golden reports of fixtures to reports/: `npm run golden`. The time stands still, so that only judgement moves.
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const REPORTS = [
  ["identity-backend", "fixtures/mcp/identity-backend.json", "fixtures/mcp/identity-backend.governance.yaml"],
  ["ledger", "fixtures/mcp/ledger.json", "fixtures/mcp/ledger.governance.yaml"],
];

for (const [name, target, governance] of REPORTS) {
  const args = [target, "--governance", governance, "-f", "json", "-o", `reports/${name}.json`, "--no-exit-code"];
  const { status } = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), "audit", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1793923200" },
  });
  if (status !== 0) process.exit(status ?? 1);
}
