import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "./helpers/cli.ts";

const kept = join(ROOT, "reports");
const fresh = mkdtempSync(join(tmpdir(), "assayer-golden-"));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

/** The files that the script writes; other files may stand in the same folder. */
let written: readonly string[] = [];

beforeAll(async () => {
  const child = spawn(process.execPath, [join(ROOT, "scripts/update-golden.mjs"), "--out", fresh], {
    stdio: "inherit",
  });
  const code = await new Promise((done) => child.on("close", done));
  expect(code).toBe(0);
  written = readdirSync(fresh).toSorted();
}, 60_000);

/** The first line that differs, as a reader wants it. */
function difference(name: string): string | null {
  const [now, before] = [fresh, kept].map((path) => {
    try {
      return readFileSync(join(path, name), "utf8");
    } catch {
      return null;
    }
  });
  if (now === before) return null;
  if (before === null) return `reports/${name} is missing`;
  const [a, b] = [now!.split("\n"), before!.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  const clip = (line: string | undefined): string => (line === undefined ? "(nothing)" : line.slice(0, 200));
  return `reports/${name}:${at + 1}\n  kept: ${clip(b[at])}\n  now:  ${clip(a[at])}`;
}

test("the kept reports are what the build writes; `npm run update:golden` renews them", () => {
  expect(written.length).toBeGreaterThan(40);
  const stale = written.flatMap((name) => difference(name) ?? []);
  expect(
    stale.length === 0 ? "" : `${stale.length} are stale: npm run update:golden\n${stale.slice(0, 5).join("\n")}`,
  ).toBe("");
});

describe("the schema of the report", () => {
  const schema = JSON.parse(readFileSync(join(ROOT, "schema/report.schema.json"), "utf8"));
  const compile = (value: object) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    return ajv.compile(value);
  };

  test("holds for every kept JSON report", () => {
    const validate = compile(schema);
    for (const name of written.filter((file) => /^[\w-]+\.json$/.test(file))) {
      validate(JSON.parse(readFileSync(join(fresh, name), "utf8")));
      expect(validate.errors, name).toBeNull();
    }
  });

  test("knows every field: a closed variant holds as well", () => {
    const validate = compile(closed(schema) as object);
    for (const name of written.filter((file) => /^[\w-]+\.json$/.test(file))) {
      const { policy, ...report } = JSON.parse(readFileSync(join(fresh, name), "utf8"));
      validate({ ...report, policy });
      expect(validate.errors, name).toBeNull();
      expect(validate({ ...report, policy, surprise: 1 })).toBe(false);
    }
  });
});

/** The same schema, where an object that names its properties has no others. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== "object") return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in copy && copy["type"] !== undefined ? { ...copy, additionalProperties: false } : copy;
}
