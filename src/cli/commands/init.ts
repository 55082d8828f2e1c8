import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Flags } from "../../config/settings.ts";
import { didYouMean } from "../../config/suggest.ts";
import { EXIT, UsageError } from "../errors.ts";
import { judgeOne } from "../judge-one.ts";
import { writeStdout, writeWhole } from "../output.ts";
import type { ProgramContext } from "../program.ts";
import { configTemplate, githubTemplate, gitlabTemplate } from "../templates/ci.ts";

/** `assayer init`: a configuration for the project that is found here, and a CI set-up; `init governance T`. */
export async function run(args: readonly unknown[], flags: Flags, context: ProgramContext): Promise<number> {
  const [what, target] = args;
  if (what === "governance") return governance(target, flags, context);
  if (what !== undefined)
    throw new UsageError(`init ${String(what)}: no such thing${didYouMean(String(what), ["governance"])}`);
  const force = flags["force"] === true;
  const found = findTargets(process.cwd());
  const config = typeof flags["output"] === "string" ? flags["output"] : "assayer.config.yaml";
  if (!existsSync(config) || force) write(config, configTemplate(found), force);
  else process.stderr.write(`${config} is there already; --force writes it anew\n`);
  if (flags["ci"] === "github") write(".github/workflows/assayer.yml", githubTemplate(), force);
  if (flags["ci"] === "gitlab") {
    if (existsSync(".gitlab-ci.yml") && !force) {
      write(".gitlab/assayer.gitlab-ci.yml", gitlabTemplate(), force);
      process.stderr.write("add to .gitlab-ci.yml:\n  include:\n    - local: .gitlab/assayer.gitlab-ci.yml\n");
    } else write(".gitlab-ci.yml", gitlabTemplate(), force);
  }
  if (found.length === 0)
    process.stderr.write("no OpenAPI description or MCP configuration was found: name the target in the file\n");
  return EXIT.passed;
}

function write(path: string, content: string, force: boolean): void {
  if (existsSync(path) && !force) throw new UsageError(`${path} is there already`, "use --force to overwrite it");
  writeWhole(path, content, { force });
  process.stderr.write(`wrote ${path}\n`);
}

async function governance(target: unknown, flags: Flags, context: ProgramContext): Promise<number> {
  const { document } = await judgeOne(typeof target === "string" ? [target] : [], { ...flags, config: false }, context);
  const { surface, facts } = await surfaceOf(document);
  const { governanceTemplate } = await import("../../score/governance-template.ts");
  const content = governanceTemplate(surface, facts);
  const path = typeof flags["output"] === "string" ? flags["output"] : null;
  if (path === null || path === "-") await writeStdout(content);
  else write(path, content, flags["force"] === true);
  return EXIT.passed;
}

async function surfaceOf(document: Awaited<ReturnType<typeof judgeOne>>["document"]) {
  const { survey } = await import("../../surface/survey.ts");
  const { establish } = await import("../../facts/establish.ts");
  const surface = survey(document);
  return { surface, facts: establish(surface, { now: new Date() }).facts };
}

const SKIPPED = new Set(["node_modules", ".git", "dist", "build", "vendor", "target", ".venv"]);
const LIKELY = /(?:openapi|swagger|api)[\w.-]*\.(?:ya?ml|json)$/i;
const CLIENT_CONFIGS = [".mcp.json", ".cursor/mcp.json", ".vscode/mcp.json", ".gemini/settings.json"];
const MOST_TARGETS = 20;

/** OpenAPI descriptions by name and content, and agent clients' configurations, three folders deep. */
function findTargets(folder: string): readonly string[] {
  const found = CLIENT_CONFIGS.filter((name) => existsSync(join(folder, name)));
  const visit = (relative: string, depth: number): void => {
    if (depth > 3 || found.length >= MOST_TARGETS) return;
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      const path = relative === "" ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name) && !entry.name.startsWith(".")) visit(path, depth + 1);
      else if (entry.isFile() && LIKELY.test(entry.name) && declaresOpenApi(join(folder, path))) found.push(path);
    }
  };
  visit("", 0);
  return found.slice(0, MOST_TARGETS);
}

function declaresOpenApi(path: string): boolean {
  if (statSync(path).size > 20_000_000) return false;
  return /^\s*["']?(?:openapi|swagger)["']?\s*:/m.test(readFileSync(path, "utf8").slice(0, 5000).replace("{", "\n"));
}
