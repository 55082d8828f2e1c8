import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { VERSION } from "../src/version.ts";
import { ROOT } from "./helpers/cli.ts";

it("everything that is generated is fresh", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/generate.mjs"), "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
}, 60_000);

it("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});

it("the README's links lead to files", () => {
  const text = readFileSync(join(ROOT, "README.md"), "utf8");
  const links = [...text.matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map((match) => match[1] ?? match[2]!);
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local.length).toBeGreaterThan(5);
  for (const link of local) expect(() => readFileSync(join(ROOT, link)), link).not.toThrow();
});
