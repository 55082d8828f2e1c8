// Installs the linters that we are compared with into bench/.peers, and says how each is run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NPM = ["@redocly/cli", "@stoplight/spectral-cli", "@stoplight/spectral-owasp-ruleset"];

/** @returns {{ id: string, title: string, version: string | null, absent: string | null, command?: (file: string) => [string, string[]] }[]} */
export function peers(folder, { install = true } = {}) {
  const home = join(folder, "node");
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, "package.json"))) writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  const missing = NPM.filter((name) => !existsSync(join(home, "node_modules", name, "package.json")));
  let trouble = null;
  if (missing.length > 0 && install) {
    const { status, stderr } = spawnSync(
      "npm",
      ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...missing],
      {
        cwd: home,
        encoding: "utf8",
      },
    );
    if (status !== 0) trouble = `npm install failed: ${lastLine(stderr)}`;
  }
  const rulesets = {
    oas: write(home, "oas.yaml", "extends: [[spectral:oas, recommended]]\n"),
    owasp: write(
      home,
      "owasp.yaml",
      `extends: [[spectral:oas, recommended], "${join(home, "node_modules/@stoplight/spectral-owasp-ruleset/dist/ruleset.js")}"]\n`,
    ),
  };
  const node = (name, bin, args) => {
    const version = versionOf(home, name);
    const script = version === null ? null : binOf(home, name, bin);
    return {
      version,
      absent: version === null ? (trouble ?? "not installed") : null,
      command: (file) => [process.execPath, ["--max-old-space-size=4096", script, ...args(file)]],
    };
  };
  const owaspAbsent = versionOf(home, NPM[2]) === null ? (trouble ?? "not installed") : null;
  const spectral = (ruleset) =>
    node(NPM[1], "spectral", (file) => ["lint", "--quiet", "--fail-severity=error", "-r", ruleset, file]);
  const withOwasp = spectral(rulesets.owasp);
  return [
    {
      id: "redocly",
      title: "Redocly lint",
      ...node(NPM[0], "redocly", (file) => ["lint", "--format=json", "--max-problems=100000", file]),
    },
    { id: "spectral", title: "Spectral", ...spectral(rulesets.oas) },
    { id: "spectral-owasp", title: "Spectral + OWASP", ...withOwasp, absent: withOwasp.absent ?? owaspAbsent },
    { id: "vacuum", title: "vacuum", ...vacuum(folder, install) },
  ];
}

/** vacuum is written in Go: it is built where Go is found. */
function vacuum(folder, install) {
  const bin = join(folder, "go/bin/vacuum");
  if (!existsSync(bin)) {
    if (!install) return { version: null, absent: "not installed" };
    const go = ["go", "/usr/local/go/bin/go"].find((name) => spawnSync(name, ["version"]).status === 0);
    if (go === undefined) return { version: null, absent: "there is no Go to build it with" };
    const { status, stderr } = spawnSync(go, ["install", "github.com/daveshanley/vacuum@latest"], {
      env: { ...process.env, GOPATH: join(folder, "go"), GOFLAGS: "-modcacherw" },
      encoding: "utf8",
      timeout: 900_000,
    });
    if (status !== 0) return { version: null, absent: `go install failed: ${lastLine(stderr ?? "")}` };
  }
  const said = spawnSync(bin, ["version"], { encoding: "utf8" });
  const fromBuild = spawnSync("go", ["version", "-m", bin], { encoding: "utf8" }).stdout ?? "";
  const version =
    /mod\s+github\.com\/daveshanley\/vacuum\s+v(\S+)/.exec(fromBuild)?.[1] ??
    /\d+\.\d+\.\d+/.exec(said.stdout ?? "")?.[0] ??
    "?";
  return { version, absent: null, command: (file) => [bin, ["lint", "--silent", "--no-banner", file]] };
}

function write(folder, name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function packageOf(home, name) {
  const path = join(home, "node_modules", name, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function versionOf(home, name) {
  return packageOf(home, name)?.version ?? null;
}

function binOf(home, name, bin) {
  const found = packageOf(home, name).bin;
  return join(home, "node_modules", name, typeof found === "string" ? found : found[bin]);
}

function lastLine(text) {
  return text.trim().split("\n").at(-1)?.trim().slice(0, 120) ?? "";
}
