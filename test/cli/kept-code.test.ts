import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ROOT } from "../helpers/cli.ts";

const fixture = join(ROOT, "fixtures/openapi/bookshop.yaml");
let folder: string;

beforeEach(() => {
  // Beside `dist`, so that dependencies are found.
  folder = mkdtempSync(join(ROOT, "dist-kept-"));
  cpSync(join(ROOT, "dist/cli"), folder, { recursive: true, filter: (path) => !path.endsWith(".bin") });
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const kept = (): readonly string[] =>
  readdirSync(folder).filter((name) => !/\.(?:js|cjs|mjs|json|txt|exe)$/.test(name));

const isCode = (name: string): boolean => name.includes(".cjs.");
const contents = (): Map<string, string> =>
  new Map(kept().map((name) => [name, readFileSync(join(folder, name)).toString("latin1")]));

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, node = process.execPath): string {
  const { NODE_V8_COVERAGE: _, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(node, [join(folder, "main.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...own, SOURCE_DATE_EPOCH: "1790000000", ...env },
    maxBuffer: 64 * 1024 ** 2,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}
const audit = (env?: NodeJS.ProcessEnv): string =>
  run(["audit", fixture, "-f", "json", "--no-exit-code", "--no-config"], env);

it("keeps what an audit compiled, and says the same with it, without it and with what is damaged", () => {
  const first = audit();
  const names = kept();
  expect(names.length).toBeGreaterThan(5);
  expect(names.every((name) => /(?:\.cjs|^runs)\.[0-9a-f]+\.bin$/.test(name))).toBe(true);
  expect(audit()).toBe(first);
  const sizes = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  for (const [index, name] of names.entries()) {
    const data = Buffer.from(sizes.get(name)!);
    if (index % 3 === 0) data.fill(0x5a, Math.floor(data.length / 2));
    writeFileSync(join(folder, name), index % 3 === 1 ? data.subarray(0, 40) : index % 3 === 2 ? "" : data);
  }
  expect(audit()).toBe(first);
  // What was damaged has been written anew.
  for (const name of names) expect(readFileSync(join(folder, name)).length).toBeGreaterThan(isCode(name) ? 1_000 : 2);
  expect(audit()).toBe(first);
}, 60_000);

it("keeps nothing for --help and where it is told not to", () => {
  run(["--help"]);
  run(["--version"]);
  audit({ NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(kept()).toEqual([]);
}, 60_000);

it("keeps another executable's code apart, though its engine calls itself the same", () => {
  const first = audit();
  const own = contents();
  const other = join(folder, "other.exe");
  copyFileSync(process.execPath, other);
  utimesSync(other, 1_000_000_000, 1_000_000_000);
  const tagOf = (): ReturnType<typeof spawnSync> =>
    spawnSync(other, ["-p", "require('node:v8').cachedDataVersionTag()"], { encoding: "utf8" });
  // A process that another test started while the copy was being written holds it open until it is the one that it runs.
  let tag = tagOf();
  while (tag.error && "code" in tag.error && tag.error.code === "ETXTBSY") tag = tagOf();
  expect(tag.error).toBeUndefined();
  expect(Number(tag.stdout)).toBe(cachedDataVersionTag());
  expect(run(["audit", fixture, "-f", "json", "--no-exit-code", "--no-config"], {}, other)).toBe(first);
  const added = [...contents().keys()].filter((name) => isCode(name) && !own.has(name));
  expect(added.length).toBe([...own.keys()].filter(isCode).length);
  for (const [name, content] of own) expect(contents().get(name)).toBe(content);
}, 60_000);

it("loads what stands outside of the bundles from code that was kept", () => {
  const server = join(ROOT, "test/live/servers/hostile.mjs");
  const live = ["audit", "--stdio", "-f", "json", "--quiet", "--no-exit-code", "--no-config", "--yes"];
  const tools = (): number =>
    (JSON.parse(run([...live, "--", process.execPath, server, "good"])) as { tools: unknown[] }).tools.length;
  const first = tools();
  expect(first).toBeGreaterThan(0);
  expect(kept().some((name) => name.startsWith("live-"))).toBe(true);
  expect(tools()).toBe(first);
}, 60_000);

it("adds what a run of another kind compiled, once", () => {
  audit();
  const first = contents();
  const listing = (): string =>
    run(["audit", join(ROOT, "fixtures/mcp/identity-backend.json"), "-f", "json", "--no-exit-code", "--no-config"]);
  const said = listing();
  const second = contents();
  const facts = [...first.keys()].find((name) => name.startsWith("audit-") && isCode(name))!;
  expect(second.get(facts)!.length).toBeGreaterThan(first.get(facts)!.length);
  expect(listing()).toBe(said);
  expect(contents()).toEqual(second);
  audit();
  expect(contents()).toEqual(second);
}, 60_000);
