// Writes reports/: every format of the fixtures that the documentation shows. `npm run update:golden`, after a build.
// `--out FOLDER` writes elsewhere, which is how the test compares; `--cli FILE` runs another build.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? otherwise : resolve(process.argv[at + 1]);
};
const out = option("--out", join(root, "reports"));
const cli = option("--cli", join(root, "dist/cli/main.js"));

/** Fixtures and the arguments that they are audited with. */
const FIXTURES = [
  ["fixtures/openapi/bookshop.yaml"],
  ["fixtures/openapi/leaky-clinic.yaml"],
  ["fixtures/mcp/notes-server.json"],
  ["fixtures/mcp/poisoned-helper.json"],
  ["fixtures/mcp/identity-backend.json", "--governance", "fixtures/mcp/identity-backend.governance.yaml"],
];

const EXTENSIONS = {
  json: "json",
  md: "md",
  html: "html",
  sarif: "sarif",
  junit: "junit.xml",
  gitlab: "gitlab.json",
  csv: "csv",
  github: "github.txt",
  "pr-comment": "pr-comment.md",
  badge: "badge.svg",
};

/** One run of the command line writes all formats of a fixture. */
function write([fixture, ...flags]) {
  const name = basename(fixture, extname(fixture));
  const reports = Object.entries(EXTENSIONS).flatMap(([format, extension]) => [
    "--report",
    `${format}=${join(out, `${name}.${extension}`)}`,
  ]);
  const args = [cli, "audit", fixture, ...flags, "--no-config", "--no-exit-code", "--force", "--quiet", ...reports];
  const env = { PATH: process.env.PATH, LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "1795392000" };
  const child = spawn(process.execPath, [...args, "-o", join(out, `${name}.txt`), "--format", "pretty"], {
    cwd: root,
    env,
  });
  let problem = "";
  child.stderr.on("data", (chunk) => (problem += chunk));
  child.stdout.resume();
  return new Promise((done) => {
    child.on("close", (code) => done(code === 0 ? null : `${fixture}: exit ${code}\n${problem}`));
  });
}

if (!existsSync(cli)) {
  console.error("there is no build: run `npm run build` first");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const waiting = FIXTURES.filter(([fixture]) => existsSync(join(root, fixture)));
const problems = [];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) problems.push(await write(next));
};
await Promise.all([worker(), worker()]);
for (const problem of problems.filter(Boolean)) console.error(problem);
process.exit(problems.some(Boolean) ? 1 : 0);
