import { createHash } from "node:crypto";
import { badgeEndpoint, badgeStyles, render as renderBadge } from "../report/formats/badge.ts";
import { render as renderHtml } from "../report/formats/html.ts";
import type { Report } from "../report/types.ts";
import {
  changeBetween,
  entryOf,
  fingerprintsOf,
  latestOf,
  type Fingerprints,
  type ReportEntry,
  type TargetEntry,
} from "./entry.ts";
import type { CachedEntry, CachedRule, SiteFiles } from "./files.ts";
import { changesPage } from "./pages/changes.ts";
import { pageOptions, type Site } from "./pages/frame.ts";
import { socialImage } from "./social-image.ts";
import { readBytes, reportsOf } from "./store.ts";
import type { Pending } from "./survey.ts";

/** One run of publishing, passed from target to target. */
export interface Run {
  readonly site: Site;
  readonly files: SiteFiles;
  /** Digest by file of the store. */
  readonly digests: ReadonlyMap<string, string>;
  /** What the last run knew; empty when it cannot be used. */
  readonly known: ReadonlyMap<string, CachedEntry>;
  readonly entries: Map<string, CachedEntry>;
  readonly rules: Map<string, CachedRule>;
  readonly skipped: { file: string; why: string }[];
  readonly unchanged: { count: number };
}

/** The reports of one target, one at a time, then the pages that need their history. */
export function publishTarget(run: Run, slug: string, items: readonly Pending[]): TargetEntry {
  const { site, files } = run;
  const root = `targets/${slug}/`;
  const entries: ReportEntry[] = [];
  let before: { readonly item: Pending; readonly key: string } | null = null;
  let prints: Fingerprints | null = null;
  items.forEach((item, index) => {
    const latest = index === items.length - 1;
    const name = `${slug}/${item.date}`;
    const key = keyOf(run, item, before?.key ?? "");
    const known = run.known.get(name);
    const outputs = outputsOf(root, item.date, latest);
    if (known?.key === key && known.latest === latest && outputs.every((path) => files.keep(path))) {
      entries.push(known.entry);
      run.entries.set(name, known);
      run.unchanged.count++;
      prints = null;
    } else {
      try {
        const { text } = readBytes(item.file);
        const report = reportsOf(text, item.file.name)[item.part];
        if (!report) return;
        const own = fingerprintsOf(report, item.date);
        const earlier = before === null ? null : (prints ?? fingerprintsAt(before.item));
        const entry = entryOf(report, item.date, earlier && changeBetween(earlier, own));
        writeReport(run, root, item, report, text, latest);
        learnRules(run, name, report);
        entries.push(entry);
        run.entries.set(name, { key, latest, entry });
        prints = own;
      } catch (error) {
        // One report that cannot be shown does not cost the others their pages.
        run.skipped.push({ file: item.file.name, why: error instanceof Error ? error.message : String(error) });
        return;
      }
    }
    before = { item, key };
  });
  const target: TargetEntry = { slug, reports: entries };
  if (entries.length === 0) return target;
  entries.forEach((entry, index) => {
    const earlier = entries[index - 1];
    if (earlier && entry.change)
      files.put(`${root}${entry.date}/changes/index.html`, changesPage(site, target, earlier, entry, entry.change));
  });
  files.put(`${root}social.svg`, socialImage(latestOf(target)));
  files.put(`${root}history.json`, `${JSON.stringify(entries.map(historyLine), null, 1)}\n`);
  return target;
}

function historyLine(entry: ReportEntry): object {
  const { date, generatedAt, score, grade, verdict, scores, findings, policy, rules } = entry;
  return { date, generatedAt, score, grade, verdict, scores, findings, policy, rules };
}

/** A report's pages depend on its bytes and, through what changed, on those before it. */
function keyOf(run: Run, item: Pending, before: string): string {
  const digest = run.digests.get(item.file.name) ?? "";
  return createHash("sha256").update(`${digest} ${item.part} ${before}`).digest("hex");
}

function fingerprintsAt(item: Pending): Fingerprints | null {
  const report = reportsOf(readBytes(item.file).text, item.file.name)[item.part];
  return report ? fingerprintsOf(report, item.date) : null;
}

function badgePath(root: string, style: string): string {
  return `${root}${style === "flat" ? "badge" : `badge-${style}`}.svg`;
}

function outputsOf(root: string, date: string, latest: boolean): readonly string[] {
  const own = [`${root}${date}/index.html`, `${root}${date}.json`];
  if (!latest) return own;
  return [...own, `${root}report.json`, `${root}badge.json`, ...badgeStyles.map((style) => badgePath(root, style))];
}

function writeReport(run: Run, root: string, item: Pending, report: Report, text: string, latest: boolean): void {
  const { site, files } = run;
  const path = `${root}${item.date}/index.html`;
  files.put(path, renderHtml(report, pageOptions(site, path, { json: `../${item.date}.json` })));
  const single = item.part === 0 && !text.includes('"runs"');
  const json = single ? text : `${JSON.stringify(report)}\n`;
  const digest = single ? run.digests.get(item.file.name) : undefined;
  files.put(`${root}${item.date}.json`, json, digest);
  if (!latest) return;
  files.put(`${root}report.json`, json, digest);
  for (const badgeStyle of badgeStyles) files.put(badgePath(root, badgeStyle), renderBadge(report, { badgeStyle }));
  files.put(`${root}badge.json`, badgeEndpoint(report));
}

/** The newest report has the last word on what a rule says. Only ids that can stand in an address have a page. */
function learnRules(run: Run, from: string, report: Report): void {
  const at = `${report.generatedAt} ${from}`;
  for (const [id, found] of Object.entries(report.rules)) {
    if (!/^[A-Za-z0-9][\w.-]{0,80}$/.test(id)) continue;
    const known = run.rules.get(id);
    if (known && known.from !== from && known.at > at) continue;
    const { category, severity, confidence, effort, lifecycle, title, why, fix, references } = found;
    const rule = { category, severity, confidence, effort, lifecycle, title, why, fix, references };
    run.rules.set(id, { from, at, rule });
  }
}
