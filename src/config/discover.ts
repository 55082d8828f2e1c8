import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../cli/errors.ts";
import type { ConfigFile, FoundConfig } from "./types.ts";

const NAMES = ["assayer.config.yaml", "assayer.config.yml", "assayer.config.json", "assayer.config.jsonc"] as const;

/** Largest configuration file, bytes: a person wrote it. */
const MAX_BYTES = 4_000_000;

/**
 * Reads the configuration: the file named, else the nearest one from `folder` upward to the repository's root.
 * Nothing in it is run.
 *
 * @throws UsageError when the file cannot be read, is not valid, or two stand side by side.
 */
export async function findConfig(folder: string, named: string | null): Promise<FoundConfig | null> {
  if (named !== null) {
    const path = resolve(folder, named);
    if (!existsSync(path)) throw new UsageError(`configuration ${named} does not exist`);
    return read(path);
  }
  for (let current = resolve(folder); ; current = dirname(current)) {
    const present = NAMES.filter((name) => existsSync(join(current, name)));
    if (present.length > 1) {
      throw new UsageError(
        `${present.join(" and ")} stand side by side in ${current}`,
        "keep one, or name it with --config",
      );
    }
    if (present.length === 1) return read(join(current, present[0]!));
    const manifest = join(current, "package.json");
    if (existsSync(manifest) && mentionsAssayer(manifest)) {
      const found = await readManifest(manifest);
      if (found) return found;
    }
    if (existsSync(join(current, ".git")) || dirname(current) === current) return null;
  }
}

function mentionsAssayer(path: string): boolean {
  try {
    return statSync(path).size <= MAX_BYTES && readFileSync(path, "utf8").includes('"assayer"');
  } catch {
    return false;
  }
}

async function readManifest(path: string): Promise<FoundConfig | null> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
  const own = (manifest as { assayer?: unknown } | null)?.assayer;
  if (own === undefined) return null;
  return { path, folder: dirname(path), config: await checked(own, `${path} (key "assayer")`) };
}

async function read(path: string): Promise<FoundConfig> {
  return { path, folder: dirname(path), config: await checked(await parseSettings(path), path) };
}

/**
 * Parses a file that a person keeps: YAML, JSON, or JSON with comments, by its content.
 *
 * @throws UsageError with line and column.
 */
export async function parseSettings(path: string): Promise<unknown> {
  let text: string;
  try {
    if (statSync(path).size > MAX_BYTES) throw new UsageError(`${path} is larger than ${MAX_BYTES / 1e6} MB`);
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} ${code === "ENOENT" ? "does not exist" : `cannot be read: ${message}`}`);
  }
  if (path.endsWith(".jsonc") || path.endsWith(".json")) {
    const { parse, printParseErrorCode } = await import("jsonc-parser");
    const errors: { error: number; offset: number; length: number }[] = [];
    const value: unknown = parse(text, errors, { allowTrailingComma: true });
    const [first] = errors;
    if (first) {
      const before = text.slice(0, first.offset).split("\n");
      throw new UsageError(
        `${path}:${before.length}:${before.at(-1)!.length + 1}: ${printParseErrorCode(first.error)}`,
      );
    }
    return value;
  }
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: true });
  const [problem] = document.errors;
  if (problem) throw new UsageError(`${path}: ${problem.message.split("\n")[0]!.replace(/:$/, "")}`);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new UsageError(`${path}: its aliases stand for more values than anybody can read`);
  }
}

async function checked(value: unknown, where: string): Promise<ConfigFile> {
  if (value === null || value === undefined) return {};
  const { configProblems } = await import("./validate.ts");
  const problems = configProblems(value);
  if (problems.length > 0) throw new UsageError(`${where}: ${problems.join("; ")}`);
  return value as ConfigFile;
}
