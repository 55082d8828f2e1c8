import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { RegExpParser } from "@eslint-community/regexpp";
import { parseAst } from "rolldown/parseAst";
import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { ROOT } from "../helpers/cli.ts";

/** Expressions that may take more than linear time, each with why that cannot be used against us. */
const ALLOWED: Readonly<Record<string, string>> = {};

function filesOf(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every literal of our source, with the file it stands in. Compiled schemas are left out: their texts are ours. */
function literals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, file: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, file);
    else if (typeof value === "object" && value !== null) {
      const { regex } = value as { regex?: { pattern: string; flags: string } };
      if (regex) found.set(`/${regex.pattern}/${regex.flags}`, relative(ROOT, file));
      for (const item of Object.values(value)) visit(item, file);
    }
  };
  for (const file of [...filesOf("src", ".ts"), ...filesOf("rules", ".ts"), ...filesOf("src", ".mjs")])
    visit(parseAst(readFileSync(file, "utf8"), { lang: "ts" }), file);
  return found;
}

/** Every expression that our modules put together when they are loaded: those of lexicons and of joined parts. */
async function constructed(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const real = globalThis.RegExp;
  let file = "";
  const note = (made: RegExp): RegExp => {
    found.set(String(made), file);
    return made;
  };
  globalThis.RegExp = new Proxy(real, {
    construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    const folders = ["facts", "load", "surface", "engine", "score", "report", "gate", "config", "publish"];
    const modules = [...folders.map((name) => `src/${name}`), "rules"].flatMap((name) => filesOf(name, ".ts"));
    for (const module of modules) {
      if (/\.d\.ts$|validators|types\.ts$|examples/.test(module)) continue;
      file = relative(ROOT, module);
      await import(module);
    }
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}

/** Ways in which an expression can read the same text twice. */
function problems(expression: string): readonly string[] {
  const { flags, pattern } = new RegExpParser().parseLiteral(expression);
  const { reports } = analyse({ flags, pattern }, { reportTypes: { Move: false } });
  return reports.map((report) => `${report.exponential ? "exponential" : "polynomial"} ${report.type}`);
}

describe("our own regular expressions", () => {
  it("are all read: a few hundred literals, and those that are put together", async () => {
    expect(literals().size).toBeGreaterThan(500);
    expect((await constructed()).size).toBeGreaterThan(30);
  }, 60_000);

  it("take linear time on any text, or say why that is not needed", async () => {
    const all = new Map([...(await constructed()), ...literals()]);
    const unsafe: string[] = [];
    for (const [expression, file] of all) {
      const found = problems(expression);
      if (found.length > 0 && !(expression in ALLOWED) && !isTemplate(expression) && !file.includes("node_modules"))
        unsafe.push(`${file}: ${found[0]} in ${expression.slice(0, 200)}`);
    }
    expect(unsafe).toEqual([]);
  }, 60_000);

  it("would be told if one were unsafe", () => {
    expect(problems("/^(a+)+$/")).toContain("exponential Self");
    expect(problems("/\\}\\s*\\n\\s*\\{/")).toContain("polynomial Trade");
    expect(problems("/^[a-z][a-z0-9]*[A-Z]/")).toEqual([]);
  });
});

/** Layout of our own HTML templates, and marked, which reads the prose of our rules: no stranger's text reaches them. */
function isTemplate(expression: string): boolean {
  return expression.includes("figcaption") || expression.includes("textarea") || expression.includes("mailto|xmpp");
}
