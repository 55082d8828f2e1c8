import { createHash } from "node:crypto";
import { UsageError } from "../cli/errors.ts";
import { script, style } from "../report/html/assets.ts";
import { VERSION } from "../version.ts";
import type { RuleEntry, TargetEntry } from "./entry.ts";
import { siteFiles, type CachedEntry, type CachedRule } from "./files.ts";
import type { Site } from "./pages/frame.ts";
import { writeShared } from "./shared.ts";
import { survey } from "./survey.ts";
import { publishTarget, type Run } from "./target.ts";

export interface PublishOptions {
  /** Folder of reports: `<slug>/<date>.json`, or JSON reports anywhere below. */
  readonly dir: string;
  /** Folder of the site; made when it is not there. */
  readonly out: string;
  /** Where the site will stand: needed by the sitemap, the feed and the badges' links. */
  readonly baseUrl?: string | undefined;
  /** Where to dispute a report: a mail address or a URL. */
  readonly contact?: string | undefined;
  readonly title?: string | undefined;
  readonly noindex?: boolean | undefined;
  /** Overwrite files that assayer did not write. */
  readonly force?: boolean | undefined;
}

export interface PublishSummary {
  readonly targets: number;
  readonly reports: number;
  readonly files: number;
  /** Files whose content changed or that are new. */
  readonly written: number;
  readonly removed: number;
  /** Reports that did not have to be read again. */
  readonly unchanged: number;
  /** Files of the store that are no reports, each with its reason. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
}

/**
 * Writes a static site from a folder of reports. The same store gives the same bytes; reports that did not change are
 * not read again, files that did not change are not written again.
 *
 * @throws UsageError when the store holds no report, or a file of somebody else is in the way.
 */
export async function publishSite(options: PublishOptions): Promise<PublishSummary> {
  const site = siteOf(options);
  const files = siteFiles(options.out, options.force);
  const key = sha256(JSON.stringify([VERSION, site]));
  const known = files.cache?.key === key ? files.cache : null;
  const { targets: pending, store, skipped } = survey(options.dir, known?.store ?? {});
  if (pending.length === 0) throw nothingIn(options.dir);
  files.put(site.style, style);
  files.put(site.script, script);
  const digests = new Map(Object.entries(store).map(([name, { digest }]) => [name, digest]));
  const same = new Set(
    pending.flatMap(({ slug, items }) =>
      items
        .filter(({ file }) => known?.store[file.name]?.digest === digests.get(file.name))
        .map(({ date }) => `${slug}/${date}`),
    ),
  );
  // Words for rules come from the newest report; when that one is gone or another, all are read again.
  const usable = known !== null && Object.values(known.rules).every(({ from }) => same.has(from));
  const run: Run = {
    site,
    files,
    digests,
    known: new Map(usable ? Object.entries(known.entries) : []),
    entries: new Map<string, CachedEntry>(),
    rules: new Map<string, CachedRule>(usable ? Object.entries(known.rules) : []),
    skipped,
    unchanged: { count: 0 },
  };
  const targets: TargetEntry[] = [];
  for (const { slug, items } of pending) {
    const target = publishTarget(run, slug, items);
    if (target.reports.length > 0) targets.push(target);
  }
  if (targets.length === 0) throw nothingIn(options.dir);
  const rules: ReadonlyMap<string, RuleEntry> = new Map(
    [...run.rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, { rule }]) => [id, rule]),
  );
  writeShared(site, files, targets, rules);
  const done = files.finish({
    key,
    store,
    entries: Object.fromEntries(run.entries),
    rules: Object.fromEntries(run.rules),
  });
  const reports = targets.reduce((sum, target) => sum + target.reports.length, 0);
  return { targets: targets.length, reports, ...done, unchanged: run.unchanged.count, skipped };
}

function nothingIn(dir: string): UsageError {
  return new UsageError(`${dir} holds no report`, "Write one with `assayer TARGET --report json=FILE`");
}

function siteOf({ baseUrl, contact, title, noindex }: PublishOptions): Site {
  const hash = createHash("sha256").update(style).update(script).digest("hex").slice(0, 10);
  return {
    title: title ?? "Assay reports",
    baseUrl: baseUrl === undefined ? null : baseUrl.replace(/\/{0,20}$/, "/"),
    contact: contact ?? null,
    noindex: noindex === true,
    style: `assets/${hash}.css`,
    script: `assets/${hash}.js`,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
