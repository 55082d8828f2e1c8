// Compiles the library to dist/src, bundles the command line to dist/cli, copies what is not TypeScript.
// `npm run build`, or `node scripts/build.mjs FOLDER`. The old build stays until the new one is whole.
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { plainLoops } from "./plain-loops.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const target = resolve(root, process.argv[2] ?? "dist");
const fresh = `${target}.new-${process.pid}`;
process.on("exit", () => rmSync(fresh, { recursive: true, force: true }));

const compiler = join(root, "node_modules/typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", fresh], {
  cwd: root,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
for (const path of ["src/load/validators", "src/report/validators", "src/engine/custom/worker.mjs"]) {
  cpSync(join(root, path), join(fresh, path), { recursive: true });
}

// The command line is some six hundred modules: in bundles with lazy chunks it starts in half the time. They are CommonJS,
// because only scripts can be kept compiled (src/cli/code.ts), and the entry is, because Node starts it 5 ms sooner.
// Dependencies stay outside, but for six that nearly every run of a kind needs: as scripts beside ours they are kept
// compiled as well, which halves what loading them costs. The licences of what is in them stand in
// THIRD-PARTY-NOTICES.txt.
const BESIDE = {
  chalk: "chalk",
  commander: "commander",
  "js-yaml": "js-yaml",
  marked: "marked",
  "mcp-client": "@modelcontextprotocol/client",
  undici: "undici",
};
/**
 * What of a package is a script of its own, loaded when first asked for: an audit over stdio needs neither the transports
 * of HTTP nor the sign-in, nor what they stand on.
 */
const LATER = {
  "mcp-client": {
    first: ["Client"],
    later: ["SSEClientTransport", "StreamableHTTPClientTransport", "auth", "extractWWWAuthenticateParams"],
  },
};
/** Modules of those packages that do nothing but define, though the package does not say so. */
const DEFINES_ONLY = /@modelcontextprotocol\/client\/dist\/index\.mjs$/;
/** Results of tools are never validated, because no tool is called. */
const NO_VALIDATOR = {
  name: "no-validator",
  resolveId: (id) => (id === "@modelcontextprotocol/client/_shims" ? "\0no-validator" : null),
  load: (id) =>
    id === "\0no-validator"
      ? 'export const CORS_IS_POSSIBLE = false;\nexport class DefaultJsonSchemaValidator { getValidator() { throw new Error("no tool is called"); } }'
      : null,
};
/** We say ourselves whether there are colours; to look for them chalk loads the modules of terminals, 3 ms. */
const NO_DETECTION = {
  name: "no-detection",
  resolveId: (id) => (id === "#supports-color" ? "\0no-detection" : null),
  load: (id) => (id === "\0no-detection" ? "export default { stdout: false, stderr: false };" : null),
};
/** The file of each package. */
const scripts = new Map();
/** Commander asks for it at once, and uses it only for subcommands in files of their own, which we have none of. */
const LATE = '"node:child_process"';
const withLate = (code) =>
  code.replaceAll(/require\((['"])node:child_process\1\)/g, `{ get spawn() { return require(${LATE}).spawn; } }`);
/** Dynamic imports of what stays outside go through the loader of the scripts. */
const withoutImports = (code) => code.replaceAll(/(?<![\w.$])import\((?="(?:node:|@?[a-z])[^"]*"\))/g, "__import(");
const carried = new Set();
for (const [name, from] of Object.entries(BESIDE)) {
  const parts = LATER[name];
  const bundle = await rolldown({
    input: parts ? { [name]: "\0first", [`${name}-later`]: "\0later" } : { [name]: from },
    cwd: root,
    platform: "node",
    external: /^node:/,
    logLevel: "warn",
    treeshake: { moduleSideEffects: (id) => !DEFINES_ONLY.test(id) },
    plugins: [
      {
        name: "parts",
        resolveId: (id) => (id === "\0first" || id === "\0later" ? id : null),
        load: (id) =>
          id === "\0first" || id === "\0later"
            ? `export { ${parts[id.slice(1)].join(", ")} } from ${JSON.stringify(from)};`
            : null,
      },
      NO_VALIDATOR,
      NO_DETECTION,
      { name: "late", transform: (code, id) => (id.includes("/commander/") ? withLate(code) : null) },
      { name: "imports", renderChunk: withoutImports },
    ],
  });
  const { output } = await bundle.write({
    dir: join(fresh, "cli"),
    format: "cjs",
    entryFileNames: "[name]-[hash].cjs",
    chunkFileNames: `${name}-shared-[hash].cjs`,
    ...(parts ? {} : { codeSplitting: false }),
    exports: name === "commander" ? "auto" : "named",
  });
  const fileOf = (entry) => output.find((chunk) => chunk.isEntry && chunk.name === entry).fileName;
  scripts.set(from, fileOf(name));
  if (parts) {
    const later = parts.later.map(
      (part) => `${part}: { enumerable: true, get: () => require("./${fileOf(`${name}-later`)}").${part} }`,
    );
    appendFileSync(join(fresh, "cli", fileOf(name)), `Object.defineProperties(exports, { ${later.join(", ")} });\n`);
  }
  for (const id of output.flatMap(({ moduleIds }) => moduleIds ?? [])) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
    if (folder) carried.add(folder);
  }
}
/** Names of those packages become names of their scripts. */
const withScripts = (code) =>
  code
    .replaceAll(/\(0, node_module\.createRequire\)\([^"]*"url"[^"]*\)(?=\("(?:js-yaml|marked)"\))/g, "require")
    .replaceAll(/(?<![\w.$])(require|__import)\("([@\w/-]+)"\)/g, (all, how, name) => {
      if (!scripts.has(name)) return all;
      const loaded = `require("./${scripts.get(name)}")`;
      return how === "require" ? loaded : `Promise.resolve().then(() => ${loaded})`;
    });
const licenceOf = (folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is carried along and has no licence file`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
};
writeFileSync(
  join(fresh, "cli/THIRD-PARTY-NOTICES.txt"),
  [...carried]
    .toSorted()
    .map(licenceOf)
    .join(`\n${"-".repeat(80)}\n\n`),
);

/** Other characters in code, wherever they stand, as escapes: one of them makes a string of two bytes for each. */
const withoutUnicode = (code) => {
  const [odd] = /\\[^\x00-\x7f]|String\.raw`[^`]*[^\x00-\x7f]/.exec(code) ?? [];
  if (odd !== undefined) throw new Error(`an escape would mean something else here: ${odd}`);
  return code.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
};
/** Tables of learned words stand beside the compiled lexicons; the bundles read them there, by paths: URLs take 1 ms. */
const withTables = (code) =>
  code.replaceAll(
    /new URL\("\.\/([\w-]+\.table)", require\("url"\)\.pathToFileURL\(__filename\)\.href\)/g,
    '__dirname + "/../rules/compiled/$1"',
  );
/**
 * The examples of a rule, which only `explain` and the rule tests ask for, are made when asked for: they are a quarter of
 * the rules, and kept compiled they would be read by every run.
 */
const withLateExamples = (code, id) => {
  if (!/\/rules\/[a-z]+\/[\w-]+\.ts$/.test(id) || !code.includes("export default defineRule({")) return null;
  const { body } = parseAst(code, { lang: "ts", sourceType: "module" });
  const rule = body.find(({ type }) => type === "ExportDefaultDeclaration").declaration.arguments[0];
  const found = rule.properties.find(({ key }) => key?.name === "examples");
  if (!found) throw new Error(`${id}: no examples`);
  const { start, end, value } = found;
  return `${code.slice(0, start)}get examples() { return ${code.slice(value.start, value.end)}; }${code.slice(end)}`;
};
/** What a module imports at once, our own modules only. */
const importsOf = (id) =>
  parseAst(readFileSync(id, "utf8"), { lang: "ts", sourceType: "module" })
    .body.filter(({ source, importKind, exportKind }) => source && importKind !== "type" && exportKind !== "type")
    .filter(({ specifiers }) => !specifiers?.length || specifiers.some(({ importKind }) => importKind !== "type"))
    .map(({ source }) => source.value)
    .filter((name) => name.startsWith("."))
    .map((name) => resolve(dirname(id), name));
const reachedFrom = (paths, found = new Set()) => {
  for (const id of paths.map((path) => resolve(root, path))) {
    if (found.has(id)) continue;
    found.add(id);
    reachedFrom(importsOf(id), found);
  }
  return found;
};
/**
 * What every command stands on, and what an audit of any kind adds to it, in a file each: fewer files to open, and what
 * calls each other all the time is called by its name instead of through what another file exports.
 */
const FIRST = reachedFrom(["src/cli/run.ts", "src/cli/program.ts", "src/cli/room.ts", "src/load/errors.ts"]);
const AUDIT = reachedFrom([
  "src/cli/commands/audit.ts",
  "src/cli/live.ts",
  "src/load/expand.ts",
  "src/load/load.ts",
  "src/catalogue.ts",
  "src/score/policy-file.ts",
  "src/report/formats/json.ts",
]);
/** Exports that no code assigns again are plain values, which are read faster than through a function. */
const withPlainExports = (code) =>
  code.replaceAll(
    /Object\.defineProperty\(exports, ("[\w$]+"), \{\s*enumerable: true,\s*get: function\(\) \{\s*return ([\w$]+);\s*\}\s*\}\);/g,
    (all, key, name) => {
      const again = new RegExp(
        `(?<![\\w$.])${name.replaceAll("$", "\\$")}\\s*(?:=(?![=>])|[-+*/%|&^?<>]{1,3}=(?!=)|\\+\\+|--)`,
        "g",
      );
      const assigned = code.match(again)?.length ?? 0;
      return assigned > (new RegExp(`(?:function\\*?|class) ${name.replaceAll("$", "\\$")}\\b`).test(code) ? 0 : 1)
        ? all
        : `exports[${key}] = ${name};`;
    },
  );
/** The function that the loader calls (`src/cli/code.ts`). */
const asFunction = (code) =>
  `(function (exports, require, module, __filename, __dirname, __import) { 'use strict'; ${code}\n})`;
const withPlainLoops = plainLoops(root, join(root, "tsconfig.build.json"));
const bundled = async (input, extension, groups) => {
  const bundle = await rolldown({
    input,
    platform: "node",
    external: (id) => !/^(?:[./\0]|[A-Za-z]:|@oxc-project\/runtime)/.test(id),
    // What is in one file is there at once, however it is imported.
    onLog: (level, log, report) => log.code !== "INEFFECTIVE_DYNAMIC_IMPORT" && report(level, log),
    logLevel: "warn",
    plugins: [
      { name: "loops", transform: (code, id) => withPlainLoops(id, code) },
      { name: "examples", transform: withLateExamples },
      {
        name: "imports",
        renderChunk: (code) => withScripts(withoutImports(code)),
      },
    ],
  });
  await bundle.write({
    dir: join(fresh, "cli"),
    format: "cjs",
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name]-[hash].${extension}`,
    topLevelVar: true,
    codeSplitting: { groups },
  });
};
for (const table of readdirSync(join(root, "rules/compiled")).filter((name) => name.endsWith(".table")))
  cpSync(join(root, "rules/compiled", table), join(fresh, "rules/compiled", table));
await bundled({ main: join(root, "src/cli/main.ts") }, "js", []);
await bundled({ run: join(root, "src/cli/run.ts") }, "cjs", [
  { name: "first", test: (id) => FIRST.has(id), priority: 2 },
  { name: "audit", test: (id) => AUDIT.has(id), priority: 1 },
]);
for (const name of readdirSync(join(fresh, "cli")).filter((file) => file.endsWith(".cjs"))) {
  const file = join(fresh, "cli", name);
  writeFileSync(file, asFunction(withTables(withPlainExports(withoutUnicode(readFileSync(file, "utf8"))))));
}
writeFileSync(join(fresh, "cli/package.json"), '{ "type": "commonjs" }\n');
cpSync(join(root, "src/engine/custom/worker.mjs"), join(fresh, "cli/worker.mjs"));
chmodSync(join(fresh, "cli/main.js"), 0o755);

const old = `${target}.old-${process.pid}`;
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });

// A first audit of every kind leaves the compiled code beside the bundles. A build into another folder is compared byte
// by byte or packed, and what V8 compiled is neither the same twice nor published.
if (process.argv[2] === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "assayer-build-"));
  const reports = ["json", "html", "md", "sarif", "pr-comment", "junit", "github", "gitlab", "badge", "csv"];
  const fixtures = ["openapi", "mcp"].flatMap((kind) =>
    readdirSync(join(root, "fixtures", kind))
      .filter((name) => /(?<!governance|prediction)\.(?:json|ya?ml)$/.test(name))
      .map((name) => join(root, "fixtures", kind, name)),
  );
  const args = reports.flatMap((format) => ["--report", `${format}=${join(folder, format)}`]);
  spawnSync(process.execPath, [join(target, "cli/main.js"), "audit", ...fixtures, ...args, "--no-config"], {
    cwd: folder,
    stdio: "ignore",
  });
  rmSync(folder, { recursive: true, force: true });
}
