// Runs the steps of the Dockerfile as a script, for machines without docker: `npm run test:docker-steps`. Each stage
// gets a folder; COPY honours .dockerignore, RUN runs there, and the ENTRYPOINT of the last stage must answer.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const base = mkdtempSync(join(tmpdir(), "assayer-docker-"));
process.on("exit", () => rmSync(base, { recursive: true, force: true }));

const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n").filter(Boolean);
const isIgnored = (path) => {
  const name = relative(root, path);
  return ignored.some((entry) => name === entry || name.startsWith(`${entry}/`));
};

/** Instructions with continued lines joined and comments left out. */
const instructions = readFileSync(join(root, "Dockerfile"), "utf8")
  .replaceAll(/^\s*#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => /^(\w+)\s+(.*)$/.exec(line).slice(1));

const stages = new Map();
let stage = null;

function copy(rest) {
  const from = /^--from=(\w+)\s+/.exec(rest)?.[1];
  const paths = rest.replace(/^--from=\w+\s+/, "").split(/\s+/);
  const to = resolve(stage.folder, "." + resolve(stage.workdir, paths.pop()));
  for (const path of paths) {
    const source = from ? join(stages.get(from).folder, path) : join(root, path);
    const isFolder = statSync(source).isDirectory();
    const target = isFolder || (paths.length === 1 && !rest.trim().endsWith("/")) ? to : join(to, path);
    mkdirSync(isFolder ? target : dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true, filter: (item) => from !== undefined || !isIgnored(item) });
  }
}

function run(command) {
  console.log(`RUN ${command}`);
  const cwd = join(stage.folder, stage.workdir);
  const { status } = spawnSync("sh", ["-ec", command], { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`"${command}" ended with ${status}`);
}

for (const [name, rest] of instructions) {
  if (name === "FROM") {
    const label = / AS (\w+)$/i.exec(rest)?.[1] ?? "last";
    stage = { folder: join(base, label), workdir: "/", env: {}, entrypoint: [] };
    stages.set(label, stage);
    mkdirSync(stage.folder, { recursive: true });
  } else if (name === "WORKDIR") {
    stage.workdir = resolve(stage.workdir, rest);
    mkdirSync(join(stage.folder, stage.workdir), { recursive: true });
  } else if (name === "COPY") copy(rest);
  else if (name === "RUN") run(rest);
  else if (name === "ENV") Object.assign(stage.env, Object.fromEntries([rest.split("=")]));
  else if (name === "ENTRYPOINT") stage.entrypoint = JSON.parse(rest);
}

const [command, script] = stage.entrypoint;
const cwd = join(stage.folder, stage.workdir);
cpSync(join(root, "fixtures/openapi/bookshop.yaml"), join(cwd, "openapi.yaml"));
for (const args of [["--version"], ["openapi.yaml", "--format", "json", "--no-exit-code"]]) {
  const options = { cwd, env: { PATH: process.env.PATH, ...stage.env }, encoding: "utf8", maxBuffer: 1e8 };
  const { status, stdout, stderr } = spawnSync(command, [join(stage.folder, script), ...args], options);
  if (status !== 0) throw new Error(`the image's ${args[0]} ended with ${status}: ${stderr}`);
  console.log(`${args[0]}: ${stdout.length < 100 ? stdout.trim() : `${stdout.length} bytes`}`);
}
const { stdout } = spawnSync("du", ["-sm", join(stage.folder, "app")], { encoding: "utf8" });
console.log(`the layers of the last stage: ${stdout.split("\t")[0]} MB`);
