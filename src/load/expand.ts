import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { LoadError } from "./errors.ts";
import { MAX_GLOB_MATCHES } from "./limits.ts";

/** How patterns are expanded. */
export interface ExpandOptions {
  /** Folder that patterns are relative to. */
  readonly cwd?: string;
  /** Told of every match that is left out because it leads out of the folder. */
  readonly onOutside?: (path: string) => void;
}

/**
 * Expands patterns such as `apis/*.yaml` to files, sorted; what is no pattern, or exists by that very name, stays
 * as it is. `*`, `?`, `**`, `[abc]` and `{a,b}` are understood. Hidden files and node_modules are left out, and so are
 * links that lead out of the folder before the first wildcard: who made the folder must not choose files elsewhere.
 * @throws {LoadError} for a pattern that nothing matches.
 */
export async function expandTargets(targets: readonly string[], options: ExpandOptions = {}): Promise<string[]> {
  const { cwd = process.cwd() } = options;
  const expanded: string[] = [];
  for (const target of targets) {
    if (!isPattern(target) || (await exists(resolve(cwd, target)))) {
      expanded.push(target);
      continue;
    }
    const found = new Set<string>();
    for (const pattern of braces(target.replaceAll("\\", "/"))) await match(pattern, cwd, found, options);
    if (found.size === 0)
      throw new LoadError("no file matches this pattern", target, "Check the pattern and the folder");
    expanded.push(...[...found].sort());
  }
  return expanded;
}

function isPattern(target: string): boolean {
  return target !== "-" && !/^[a-z][a-z0-9+.-]*:\/\//i.test(target) && /[*?[{]/.test(target);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** `a.{json,yaml}` is two patterns. One level of braces, the first with a comma at most 8 times. */
function braces(pattern: string, left = 8): string[] {
  const found = left > 0 ? /\{([^{},]*,[^{}]*)\}/.exec(pattern) : null;
  if (!found) return [pattern];
  const before = pattern.slice(0, found.index);
  const after = pattern.slice(found.index + found[0].length);
  return (found[1] ?? "").split(",").flatMap((choice) => braces(before + choice + after, left - 1));
}

async function match(pattern: string, cwd: string, found: Set<string>, { onOutside }: ExpandOptions): Promise<void> {
  const segments = pattern.split("/");
  const firstPattern = segments.findIndex((segment) => /[*?[]/.test(segment));
  if (firstPattern === -1) {
    if (await exists(resolve(cwd, pattern))) add(pattern, found, pattern);
    return;
  }
  const base = segments.slice(0, firstPattern).join("/");
  const start = base === "" && pattern.startsWith("/") ? "/" : base;
  const rest = segments.slice(firstPattern).map((segment) => (segment === "**" ? null : segmentPattern(segment)));
  const root = await realpath(resolve(cwd, start || ".")).catch(() => null);
  if (root !== null) await walk(start, rest, 0);

  /** A link is followed as far as the folder goes. */
  async function isInside(entry: Dirent, path: string): Promise<boolean> {
    if (!entry.isSymbolicLink()) return true;
    const real = await realpath(resolve(cwd, path)).catch(() => null);
    if (real === null) return false;
    if (real === root || real.startsWith(root === sep ? sep : `${root}${sep}`)) return true;
    onOutside?.(path);
    return false;
  }

  async function walk(folder: string, rest: readonly (RegExp | null)[], depth: number): Promise<void> {
    const [first, ...others] = rest;
    if (first === undefined || depth > 64) return;
    if (first === null) await walk(folder, others, depth);
    let children;
    try {
      children = await readdir(resolve(cwd, folder || "."), { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of children) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = folder === "" ? entry.name : folder === "/" ? `/${entry.name}` : `${folder}/${entry.name}`;
      if (first === null) {
        if (entry.isDirectory()) await walk(path, rest, depth + 1);
      } else if (first.test(entry.name)) {
        if (others.length > 0) {
          if (entry.isDirectory() || entry.isSymbolicLink()) {
            if (await isInside(entry, path)) await walk(path, others, depth + 1);
          }
        } else if ((await isFile(resolve(cwd, path))) && (await isInside(entry, path))) add(path, found, pattern);
      }
    }
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function add(path: string, found: Set<string>, pattern: string): void {
  found.add(join(path));
  if (found.size > MAX_GLOB_MATCHES) {
    throw new LoadError(`it matches more than ${MAX_GLOB_MATCHES} files`, pattern, "Name fewer");
  }
}

/** One path segment as an expression: stars become `[^/]*`, adjacent ones merge. */
function segmentPattern(segment: string): RegExp {
  const source = segment
    .replaceAll(/\*+/g, "*")
    .replaceAll(/[.+^$(){}|\\]/g, String.raw`\$&`)
    .replaceAll(/\[!/g, "[^")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  try {
    return new RegExp(`^${source}$`, "u");
  } catch {
    return new RegExp(`^${segment.replaceAll(/[^\w-]/g, ".")}$`, "u");
  }
}
