// Audits the fixtures with the oldest and the newest of every supported line of Node, one after the other from the same
// folder, and compares what they say with what this Node says: `npm run check:engines [-- VERSION...]`. The engines come
// from npm and stay in `dist-engines`, which no commit takes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const engines = join(root, "dist-engines");
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ["20.19.0", "20", "22.12.0", "22", "24"];
const fixtures = ["openapi", "mcp"].flatMap((kind) =>
  readdirSync(join(root, "fixtures", kind))
    .filter((name) => /(?<!governance|prediction)\.(?:json|ya?ml)$/.test(name))
    .map((name) => `fixtures/${kind}/${name}`),
);
const folder = mkdtempSync(join(tmpdir(), "assayer-engines-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function install(version) {
  const at = join(engines, version);
  const node = join(at, "node_modules/node/bin/node");
  if (existsSync(node)) return node;
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, "package.json"), '{ "private": true }\n');
  const args = ["install", "--no-audit", "--no-fund", "--silent", `node@${version}`];
  const { status } = spawnSync("npm", args, { cwd: at, stdio: "inherit" });
  if (status !== 0 || !existsSync(node)) throw new Error(`Node ${version} cannot be had`);
  return node;
}

/** Everything that an audit says, twice: what the first one compiled is what the second one runs. */
function said(node, fixture) {
  const files = ["json", "html", "md"].map((format) => join(folder, format));
  const args = ["audit", fixture, "--no-config", "--no-exit-code", "--quiet", "--force", "-f", "json", "-o", files[0]];
  const command = [
    join(root, "dist/cli/main.js"),
    ...args,
    "--report",
    `html=${files[1]}`,
    "--report",
    `md=${files[2]}`,
  ];
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1790000000" };
  const once = () => {
    const { status, stderr } = spawnSync(node, command, { cwd: root, encoding: "utf8", env });
    return `${status} ${stderr}\n${files.map((file) => readFileSync(file, "utf8")).join("\n")}`;
  };
  once();
  return once();
}

const wanted = new Map(fixtures.map((fixture) => [fixture, said(process.execPath, fixture)]));
for (const version of versions) {
  const node = install(version);
  const other = fixtures.filter((fixture) => said(node, fixture) !== wanted.get(fixture));
  const name = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  if (other.length > 0) process.exitCode = 1;
  process.stdout.write(
    `${name}: ${other.length === 0 ? `the same of ${fixtures.length} fixtures` : `another report or a complaint: ${other.join(", ")}`}\n`,
  );
}
