import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { UsageError } from "../cli/errors.ts";
import type { ReportEntry, RuleEntry } from "./entry.ts";

const MANIFEST = ".assayer-site.json";

/** What the next run may build on; never needed for a right result, only for a quick one. */
export interface SiteCache {
  /** Of everything but the store that pages depend on: version, style, options. */
  readonly key: string;
  /** By file of the store: its digest and whose reports it holds. */
  readonly store: Readonly<Record<string, CachedFile>>;
  /** By `slug/date`. */
  readonly entries: Readonly<Record<string, CachedEntry>>;
  readonly rules: Readonly<Record<string, CachedRule>>;
}

export interface CachedFile {
  readonly digest: string;
  readonly reports: readonly { readonly kind: string; readonly name: string; readonly generatedAt: string }[];
}

export interface CachedEntry {
  readonly key: string;
  readonly latest: boolean;
  readonly entry: ReportEntry;
}

/** `from` names the report whose words for the rule were the newest. */
export interface CachedRule {
  readonly from: string;
  readonly at: string;
  readonly rule: RuleEntry;
}

interface Manifest {
  readonly version: 1;
  /** Path in the site to the SHA-256 of what was written there. */
  readonly files: Readonly<Record<string, string>>;
  readonly cache: SiteCache | null;
}

/**
 * The site's files: writes what changed, leaves the rest alone, and takes away what it wrote once and does not any
 * more. A file of somebody else is never overwritten unless `force`.
 */
export interface SiteFiles {
  /** `known` is the SHA-256 of the content where the caller has it already. */
  put(path: string, content: string, known?: string): void;
  /** Keeps a file of an earlier run without making it again; false when it is not there as it was written. */
  keep(path: string): boolean;
  /** What the last run left behind, when it left anything. */
  readonly cache: SiteCache | null;
  /** Removes stale files and writes the manifest; gives the numbers of files written and removed. */
  finish(cache: SiteCache): { readonly written: number; readonly removed: number; readonly files: number };
}

export function siteFiles(out: string, force = false): SiteFiles {
  const root = resolve(out);
  const manifest = readManifest(root);
  const before = new Map(Object.entries(manifest.files));
  const after = new Map<string, string>();
  const folders = new Set<string>();
  let written = 0;
  const fileOf = (path: string): string => {
    const file = resolve(root, path);
    if (!file.startsWith(root + sep)) throw new Error(`${path} leads out of the site`);
    return file;
  };
  return {
    cache: manifest.cache,
    put(path, content, known) {
      const digest = known ?? sha256(content);
      after.set(path, digest);
      const file = fileOf(path);
      if (existsSync(file)) {
        if (before.get(path) === digest) return;
        if (!before.has(path) && !force) {
          if (sha256(readFileSync(file)) === digest) return;
          throw new UsageError(`${file} exists and was not written by assayer`, "Choose an empty folder for the site");
        }
      }
      const folder = dirname(file);
      if (!folders.has(folder)) {
        mkdirSync(folder, { recursive: true });
        folders.add(folder);
      }
      const temporary = `${file}.tmp-${process.pid}`;
      writeFileSync(temporary, content);
      renameSync(temporary, file);
      written++;
    },
    keep(path) {
      const digest = before.get(path);
      if (digest === undefined || !existsSync(fileOf(path))) return false;
      after.set(path, digest);
      return true;
    },
    finish(cache) {
      let removed = 0;
      for (const path of before.keys()) {
        if (after.has(path)) continue;
        const file = fileOf(path);
        if (!existsSync(file)) continue;
        unlinkSync(file);
        removed++;
        removeEmpty(dirname(file), root);
      }
      const files = Object.fromEntries([...after].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(join(root, MANIFEST), `${JSON.stringify({ version: 1, files, cache } satisfies Manifest)}\n`);
      return { written, removed, files: after.size };
    },
  };
}

function removeEmpty(folder: string, root: string): void {
  try {
    for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) rmdirSync(at);
  } catch {
    // Not empty: somebody still needs it.
  }
}

function readManifest(root: string): Manifest {
  const nothing: Manifest = { version: 1, files: {}, cache: null };
  try {
    const value: unknown = JSON.parse(readFileSync(join(root, MANIFEST), "utf8"));
    if (value === null || typeof value !== "object" || !("files" in value)) return nothing;
    const { files, cache } = value as Partial<Manifest>;
    if (files === undefined || files === null || typeof files !== "object") return nothing;
    // A path that leads out of the site was not written by us.
    const own = Object.entries(files).filter(
      ([path, digest]) => typeof digest === "string" && !path.split("/").includes(".."),
    );
    return { version: 1, files: Object.fromEntries(own), cache: cache ?? null };
  } catch {
    return nothing;
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
