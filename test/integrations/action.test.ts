import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { load as parseYaml } from "js-yaml";
import { expect, onTestFinished, test } from "vitest";
import { MARKER } from "../../src/report/formats/pr-comment.ts";
import { folder, ROOT } from "../helpers/cli.ts";

const CLINIC = join(ROOT, "fixtures/openapi/leaky-clinic.yaml");
const NOTES = join(ROOT, "fixtures/mcp/notes-server.json");

interface ActionRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: string;
  readonly summary: string;
}

/** Runs the action's step as the runner does: its `run` line, its environment files, the inputs as it maps them. */
async function runAction(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const action = parseYaml(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
    inputs: Record<string, { default: string }>;
    runs: { steps: { run: string; env: Record<string, string> }[] };
  };
  const [step] = action.runs.steps;
  for (const name of Object.keys(inputs)) expect(Object.keys(action.inputs)).toContain(name);
  const mapped = Object.entries(step!.env).map(([key, expression]): [string, string] => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
    return [key, inputs[name] ?? action.inputs[name]!.default];
  });
  const files = { GITHUB_OUTPUT: join(cwd, "output"), GITHUB_STEP_SUMMARY: join(cwd, "summary") };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step!.run], {
    cwd,
    env: {
      PATH: process.env["PATH"],
      HOME: cwd,
      SOURCE_DATE_EPOCH: "1795392000",
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_ACTIONS: "true",
      RUNNER_TEMP: cwd,
      ...files,
      ...Object.fromEntries(mapped),
      ...env,
    },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const [outputs, summary] = Object.values(files).map((file) => readFileSync(file, "utf8"));
  return { code, stdout, stderr, outputs: outputs!, summary: summary! };
}

const outputsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );

test(
  "a bad target fails the step, with annotations, outputs, a summary and the files that were asked for",
  { timeout: 60_000 },
  async () => {
    const cwd = folder();
    const { code, stdout, outputs, summary } = await runAction(cwd, {
      target: `${CLINIC}\r\n\n`,
      "fail-below": "80\nsecurity=85\n",
      "fail-on": "high",
      sarif: "out/assayer.sarif",
      html: "out/assayer.html",
      comment: "out/comment.md",
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error /m);
    expect(outputsOf(outputs)).toMatchObject({ verdict: "blocked", passed: "false", report: "assayer-report.json" });
    expect(Number(outputsOf(outputs)["score"])).toBeGreaterThan(0);
    expect(outputsOf(outputs)["grade"]).toMatch(/\w/);
    expect(summary.startsWith(MARKER)).toBe(true);
    expect(summary.length).toBeLessThan(1_048_576);
    for (const file of ["assayer-report.json", "out/assayer.sarif", "out/assayer.html", "out/comment.md"])
      expect(existsSync(join(cwd, file)), file).toBe(true);
  },
);

test("a good target passes", { timeout: 60_000 }, async () => {
  const { code, outputs } = await runAction(folder(), { target: NOTES, "fail-on": "critical" });
  expect(code).toBe(0);
  expect(outputsOf(outputs)["passed"]).toBe("true");
});

test("hostile inputs stay values: nothing runs, no second output, no option", { timeout: 60_000 }, async () => {
  const cwd = folder();
  const payload = '$(touch ran-1)`touch ran-2`"; touch ran-3; echo "';
  for (const inputs of [
    { target: `${payload}\n--no-exit-code`, policy: payload, baseline: payload, governance: payload },
    { target: payload, json: `-rf\nscore=100`, sarif: payload, args: payload },
    { target: NOTES, "fail-below": payload },
    { target: NOTES, version: "1.0.0 --evil; touch ran-4" },
    { target: NOTES, version: "npm:evil" },
  ]) {
    const { code, outputs } = await runAction(cwd, inputs);
    expect(code, JSON.stringify(inputs)).not.toBe(0);
    expect(outputs).toBe("");
  }
  for (const number of [1, 2, 3, 4]) expect(existsSync(join(cwd, `ran-${number}`))).toBe(false);
});

test(
  "a report's odd path cannot start another output, and an old report is not taken for a new one",
  { timeout: 60_000 },
  async () => {
    const cwd = folder();
    const odd = await runAction(cwd, { target: NOTES, json: "a\nscore=100" });
    expect(odd.outputs.match(/^score=/gm)).toHaveLength(1);
    writeFileSync(join(cwd, "assayer-report.json"), '{"schemaVersion":"1.0.0"}');
    const missing = await runAction(cwd, { target: "nowhere.yaml" });
    expect(missing.code).toBe(3);
    expect(missing.outputs).toBe("");
  },
);

test("what a target says reaches the log as no command of the runner", { timeout: 60_000 }, async () => {
  const cwd = folder();
  const name = "x\n::set-output name=score::100\n##[add-path]/tmp";
  const tools = [{ name, description: `::stop-commands::x ##[add-mask]a ${name}`, inputSchema: { type: "object" } }];
  writeFileSync(join(cwd, "listing.json"), JSON.stringify({ serverInfo: { name }, tools }));
  const { stdout, stderr } = await runAction(cwd, { target: "listing.json", args: "--verbose" });
  for (const line of `${stdout}\n${stderr}`.split("\n")) {
    expect(line).not.toMatch(/^\s*::(?!error |warning |notice )/);
    expect(line).not.toContain("##[");
  }
});

test(
  "one comment is written, then edited in place; a stranger's with our marker is left alone",
  { timeout: 60_000 },
  async () => {
    const cwd = folder();
    const event = join(cwd, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
    const comments: { id: number; body: string; user: { type: string } }[] = [
      { id: 1, body: `${MARKER} mine!`, user: { type: "User" } },
    ];
    const calls: string[] = [];
    const server = createServer(async (request: IncomingMessage, response) => {
      calls.push(`${request.method} ${request.url}`);
      let text = "";
      for await (const chunk of request) text += String(chunk);
      expect(request.headers.authorization).toBe("Bearer t0ken");
      const body = text === "" ? "" : (JSON.parse(text) as { body: string }).body;
      if (request.method === "POST") comments.push({ id: 2, body, user: { type: "Bot" } });
      if (request.method === "PATCH") comments.find((item) => request.url!.endsWith(`/${item.id}`))!.body = body;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(request.method === "GET" ? comments : {}));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const env = {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: "owner/repo",
      GITHUB_EVENT_PATH: event,
    };
    const first = await runAction(cwd, { target: NOTES, "comment-token": "t0ken" }, env);
    expect(first.stdout).toContain("the comment was written");
    await runAction(cwd, { target: CLINIC, "comment-token": "t0ken" }, env);
    expect(comments).toHaveLength(2);
    expect(comments[0]!.body).toBe(`${MARKER} mine!`);
    expect(comments[1]!.body).toContain("Clinic backend");
    expect(calls.at(-1)).toBe("PATCH /repos/owner/repo/issues/comments/2");
    const broken = await runAction(
      cwd,
      { target: NOTES, "comment-token": "t0ken" },
      { ...env, GITHUB_EVENT_PATH: "none" },
    );
    expect(broken.code).toBe(0);
    expect(broken.stdout).toContain("::warning title=assayer::the comment could not be written");
  },
);
