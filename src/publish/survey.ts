import { createHash } from "node:crypto";
import type { CachedFile } from "./files.ts";
import { dateOf, filesIn, readBytes, reportsOf, slugOf, type StoredFile } from "./store.ts";

/** One report and where it goes. */
export interface Pending {
  readonly date: string;
  readonly file: StoredFile;
  /** Its number in a file that holds several. */
  readonly part: number;
  readonly generatedAt: string;
}

export interface Survey {
  /** By slug; the reports of each oldest first. */
  readonly targets: readonly { readonly slug: string; readonly items: readonly Pending[] }[];
  readonly store: Readonly<Record<string, CachedFile>>;
  readonly skipped: { file: string; why: string }[];
}

/** Finds which report goes where. Keeps nothing else of them, so that thousands fit. */
export function survey(dir: string, known: Readonly<Record<string, CachedFile>>): Survey {
  const store: Record<string, CachedFile> = {};
  const skipped: { file: string; why: string }[] = [];
  const groups = new Map<string, Pending[]>();
  const owners = new Map<string, string>();
  for (const file of filesIn(dir)) {
    const { text, digest } = readBytes(file);
    const before = Object.hasOwn(known, file.name) ? known[file.name] : undefined;
    let reports = before?.digest === digest ? before.reports : undefined;
    try {
      reports ??=
        named(file, text) ??
        reportsOf(text, file.name).map(({ target: { kind, name }, generatedAt }) => ({
          kind,
          name,
          generatedAt,
        }));
    } catch (error) {
      skipped.push({ file: file.name, why: error instanceof Error ? error.message : String(error) });
      continue;
    }
    store[file.name] = { digest, reports };
    reports.forEach(({ kind, name, generatedAt }, part) => {
      // A folder with one report a file is a target; anywhere else the target's own name says which it is.
      const alone = reports.length === 1 && file.folder !== null;
      const owner = alone ? `folder ${file.name.slice(0, file.name.lastIndexOf("/"))}` : `${kind} ${name}`;
      let slug = slugOf(alone ? (file.folder ?? name) : name);
      if ((owners.get(slug) ?? owner) !== owner) slug = `${slug}-${hash(owner)}`;
      owners.set(slug, owner);
      let group = groups.get(slug);
      if (!group) groups.set(slug, (group = []));
      const wanted = dateOf(file, generatedAt);
      let date = wanted;
      for (let n = 2; group.some((item) => item.date === date); n++) date = `${wanted}-${n}`;
      group.push({ date, file, part, generatedAt });
    });
  }
  const targets = [...groups]
    .map(([slug, items]) => ({ slug, items: items.toSorted(byTime) }))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return { targets, store, skipped };
}

/** A report that its place in the store says enough about: it is read once, when its page is made. */
function named(file: StoredFile, text: string): CachedFile["reports"] | undefined {
  const date = dateOf(file, "");
  if (file.folder === null || date === "undated") return undefined;
  if (/^\s{0,20}\{\s{0,20}"schemaVersion":\s{0,5}"[^"]{0,40}",\s{0,20}"runs"/.test(text)) return undefined;
  return [{ kind: "", name: file.folder, generatedAt: date }];
}

function byTime(a: Pending, b: Pending): number {
  if (a.generatedAt !== b.generatedAt) return a.generatedAt < b.generatedAt ? -1 : 1;
  return a.date < b.date ? -1 : 1;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
}
