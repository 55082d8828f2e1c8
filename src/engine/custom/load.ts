import { lstat, readFile, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { load as parseYaml } from "js-yaml";
import { rules as ours } from "../../catalogue.ts";
import { schemas } from "../../schemas/index.ts";
import { ConfigError } from "../../score/errors.ts";
import { expressionCompiler, firstLine, type ExpressionCompiler } from "./expression.ts";
import type { CustomRule, RuleFile } from "./types.ts";

/** Rule files in one folder. */
const maxFiles = 500;
/** Bytes of one rule file. */
const maxBytes = 1_000_000;

/**
 * Reads every `.yaml` and `.yml` file of a folder (one rule, or `{rules: […]}`), checks it against its schema and
 * compiles its conditions. Links are not followed.
 * @throws {ConfigError} that names the file and what is wrong.
 */
export async function loadCustomRules(folder: string): Promise<readonly CustomRule[]> {
  const files = await ruleFiles(folder);
  if (files.length === 0) throw new ConfigError(`${folder}: no .yaml file with rules`);
  const [check, compiler] = await Promise.all([schemaCheck(), expressionCompiler()]);
  const taken = new Map<string, string>(ours.map(({ id }) => [id, "the catalogue"]));
  const loaded: CustomRule[] = [];
  for (const file of files) {
    const shown = relative(process.cwd(), file) || file;
    for (const [at, value] of entriesOf(await parse(file, shown), shown)) {
      const problem = check(value);
      if (problem !== null) throw new ConfigError(`${at}: ${problem}`);
      const rule = value as RuleFile;
      const owner = taken.get(rule.id);
      if (owner !== undefined) throw new ConfigError(`${at}: rule id ${rule.id} is taken by ${owner}`);
      taken.set(rule.id, shown);
      loaded.push({
        id: rule.id,
        file: shown,
        rule,
        where: rule.where === undefined ? null : compiled(compiler, rule, "where", at),
        assert: compiled(compiler, rule, "assert", at),
      });
    }
  }
  return loaded;
}

function compiled(compiler: ExpressionCompiler, rule: RuleFile, key: "where" | "assert", at: string): string {
  try {
    return compiler.compile(rule[key]!, rule.each);
  } catch (error) {
    throw new ConfigError(
      `${at}: ${rule.id}: ${key}: ${firstLine(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

async function ruleFiles(folder: string): Promise<readonly string[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    throw new ConfigError(`${folder}: not a folder that can be read`);
  }
  const files = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .toSorted();
  if (files.length > maxFiles) throw new ConfigError(`${folder}: more than ${maxFiles} rule files`);
  return files;
}

async function parse(file: string, shown: string): Promise<unknown> {
  const { size } = await lstat(file);
  if (size > maxBytes) throw new ConfigError(`${shown}: ${size} bytes are more than ${maxBytes}`);
  try {
    return parseYaml(await readFile(file, "utf8"), { filename: shown });
  } catch (error) {
    throw new ConfigError(`${shown}: ${firstLine(error instanceof Error ? error.message : String(error))}`);
  }
}

function entriesOf(value: unknown, shown: string): readonly (readonly [string, unknown])[] {
  const list = typeof value === "object" && value !== null && "rules" in value ? value.rules : value;
  if (!Array.isArray(list)) return [[shown, list]];
  return list.map((item: unknown, index) => [`${shown}: rules[${index}]`, item]);
}

async function schemaCheck(): Promise<(value: unknown) => string | null> {
  const load = schemas["rule"];
  if (!load) throw new ConfigError("the schema of rules is missing from this build");
  const [{ schema }, { Ajv2020 }] = await Promise.all([load(), import("ajv/dist/2020.js")]);
  const validate = new Ajv2020({ allErrors: false, strict: false }).compile({ ...schema });
  return (value) => {
    if (validate(value)) return null;
    const [error] = validate.errors ?? [];
    const where = error?.instancePath ? `${error.instancePath.slice(1).replaceAll("/", ".")} ` : "";
    const extra = error?.keyword === "additionalProperties" ? ` (${String(error.params["additionalProperty"])})` : "";
    const allowed = error?.keyword === "enum" ? `: ${(error.params["allowedValues"] as unknown[]).join(", ")}` : "";
    return `${where}${error?.message ?? "is not a rule"}${extra}${allowed}`;
  };
}
