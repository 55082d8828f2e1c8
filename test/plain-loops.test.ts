import { mkdtempSync, realpathSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
// @ts-expect-error a script without declarations
import { plainLoops } from "../scripts/plain-loops.mjs";

const write = plainLoops as (root: string, config: string) => (file: string, code: string) => string | null;

/** What a text gives, and what it gives after its loops were written anew. */
async function bothWays(code: string): Promise<{ readonly text: string; readonly before: unknown; after: unknown }> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "loops-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "src"));
  const [config, file] = [join(root, "tsconfig.json"), join(root, "src/sample.ts")];
  writeFileSync(config, JSON.stringify({ compilerOptions: { target: "es2023", strict: true }, include: ["src"] }));
  writeFileSync(file, code);
  const text = write(root, config)(file, code) ?? code;
  const run = async (source: string): Promise<unknown> =>
    ((await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { run: () => unknown }).run();
  return { text, before: await run(code), after: await run(text) };
}

it("loops over arrays do what they did: nested, labelled, over a list that grows, with gaps in pairs", async () => {
  const { text, before, after } = await bothWays(`
export function run() {
  const out = [0];
  const list = [1, 2, 3];
  outer: for (const x of list) {
    for (const [a, , c] of [[x, 0, x * 2]].filter(([first]) => first !== 9)) {
      if (a === 2) continue outer;
      out.push((a ?? 0) + (c ?? 0));
    }
    if (x === 3) break;
  }
  for (const y of list) if (list.push(y + 10) < 8) out.push(y); else break;
  const [p, q] = [list.length, 8];
  for (const make of list.map((z) => () => z)) out.push(make());
  return [...out, p, q];
}
`);
  expect(after).toEqual(before);
  expect(text.match(/\bof\b/g)).toBeNull();
});

it("what is no array, or may be none, stays a loop with an iterator", async () => {
  const { text, before, after } = await bothWays(`
export function run() {
  const out = [""];
  for (const x of new Set(["a", "b"])) out.push(x);
  for (const [key, value] of new Map([["c", "d"]])) out.push(key + value);
  for (const letter of "ef") out.push(letter);
  for (const number of (function* () { yield 1; yield 2; })()) out.push(String(number));
  for (const some of JSON.parse("[3]")) out.push(String(some));
  return out;
}
`);
  expect(after).toEqual(before);
  expect(text.match(/\bof\b/g)).toHaveLength(5);
  expect(text).not.toContain("[key, value] of");
});
