import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { readReport } from "../report/read-report.ts";
import type { Report } from "../report/types.ts";

/** One file of the store, not yet parsed. */
export interface StoredFile {
  readonly path: string;
  /** With forward slashes, from the root of the store: the order of files depends on it alone. */
  readonly name: string;
  /** Folder that it stands in, when it stands in one: the slug of its target. */
  readonly folder: string | null;
}

/** Every JSON file below a folder, by name; hidden files and `node_modules` are left alone. */
export function filesIn(root: string): readonly StoredFile[] {
  const found: StoredFile[] = [];
  const walk = (dir: string, depth: number): void => {
    for (const item of readdirSync(dir, { withFileTypes: true })) {
      if (item.name.startsWith(".") || item.name === "node_modules") continue;
      const path = join(dir, item.name);
      // A link may lead out of the store; only what lies in it is published.
      if (item.isDirectory() && depth < 6) walk(path, depth + 1);
      else if (item.isFile() && item.name.endsWith(".json")) {
        const name = relative(root, path).split(sep).join("/");
        found.push({ path, name, folder: dir === root ? null : basename(dir) });
      }
    }
  };
  if (!statSync(root).isDirectory()) throw new Error(`${root} is not a folder`);
  walk(root, 0);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function readBytes(file: StoredFile): { readonly text: string; readonly digest: string } {
  const bytes = readFileSync(file.path);
  return { text: bytes.toString("utf8"), digest: createHash("sha256").update(bytes).digest("hex") };
}

/** The reports of one file; several when it holds a run over several targets. Throws with a sentence. */
export function reportsOf(text: string, name: string): readonly Report[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON`);
  }
  const report = readReport(value, name);
  return "runs" in report ? report.runs : [report];
}

/** A name for addresses: small Latin letters, digits and hyphens; a hash where nothing else is left. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]{1,500}/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? `target-${createHash("sha256").update(name).digest("hex").slice(0, 8)}` : slug;
}

/** The date that a file is named after, else the day of the report. */
export function dateOf(file: StoredFile, generatedAt: string): string {
  const name = basename(file.name, ".json");
  if (/^\d{4}-\d\d-\d\d[\w-]{0,20}$/.test(name)) return name;
  return /^\d{4}-\d\d-\d\d/.exec(generatedAt)?.[0] ?? "undated";
}
