import { createHash } from "node:crypto";
import { UsageError } from "../cli/errors.ts";
import { html } from "../report/escape/html.ts";
import { badgeEndpoint, badgeStyles, render as renderBadge } from "../report/formats/badge.ts";
import { render as renderHtml } from "../report/formats/html.ts";
import { script, style } from "../report/html/assets.ts";
import type { Report } from "../report/types.ts";
import { VERSION } from "../version.ts";
import {
  changeBetween,
  entryOf,
  fingerprintsOf,
  latestOf,
  type Fingerprints,
  type ReportEntry,
  type RuleEntry,
  type TargetEntry,
} from "./entry.ts";
import { atomFeed, sitemap } from "./feed.ts";
import { siteFiles, type SiteFiles } from "./files.ts";
import { changesPage } from "./pages/changes.ts";
import { comparePage, pairPage, pairsOf } from "./pages/compare.ts";
import { pageOptions, sitePage, type Site } from "./pages/frame.ts";
import { indexPage } from "./pages/index-page.ts";
import { profilePage } from "./pages/profile.ts";
import { hitsByRule, rulePage, rulesPage } from "./pages/rules.ts";
import { socialImage } from "./social-image.ts";
import { dateOf, filesIn, readBytes, reportsOf, slugOf, type StoredFile } from "./store.ts";

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
  /** Files of the store that are no reports, each with its reason. */
  readonly skipped: readonly { readonly file: string; readonly why: string }[];
}

interface Pending {
  readonly slug: string;
  readonly date: string;
  readonly file: StoredFile;
  readonly part: number;
  readonly generatedAt: string;
}

/**
 * Writes a static site from a folder of reports. The same store gives the same bytes; what did not change is not
 * written again.
 *
 * @throws UsageError when the store holds no report, or a file of somebody else is in the way.
 */
export async function publishSite(options: PublishOptions): Promise<PublishSummary> {
  const site = siteOf(options);
  const files = siteFiles(options.out, options.force);
  const skipped: { file: string; why: string }[] = [];
  const pending = survey(options.dir, skipped);
  if (pending.length === 0)
    throw new UsageError(`${options.dir} holds no report`, "Write one with `assayer TARGET --report json=FILE`");
  files.put(site.style, style);
  files.put(site.script, script);
  const rules = new Map<string, RuleEntry>();
  const targets: TargetEntry[] = [];
  for (const [slug, items] of grouped(pending)) targets.push(publishTarget(site, files, slug, items, rules));
  writeShared(site, files, targets, rules);
  const { written, removed, files: count } = files.finish();
  return { targets: targets.length, reports: pending.length, files: count, written, removed, skipped };
}

function siteOf({ baseUrl, contact, title, noindex }: PublishOptions): Site {
  const hash = createHash("sha256").update(style).update(script).digest("hex").slice(0, 10);
  return {
    title: title ?? "Assay reports",
    baseUrl: baseUrl === undefined ? null : baseUrl.replace(/\/*$/, "/"),
    contact: contact ?? null,
    noindex: noindex === true,
    style: `assets/${hash}.css`,
    script: `assets/${hash}.js`,
  };
}

/** First pass: which report goes where. Keeps nothing of the reports, so that thousands fit. */
function survey(dir: string, skipped: { file: string; why: string }[]): readonly Pending[] {
  const pending: Pending[] = [];
  const names = new Map<string, string>();
  const dates = new Set<string>();
  for (const file of filesIn(dir)) {
    let reports: readonly Report[];
    try {
      reports = reportsOf(readBytes(file).text, file.name);
    } catch (error) {
      skipped.push({ file: file.name, why: error instanceof Error ? error.message : String(error) });
      continue;
    }
    reports.forEach((report, part) => {
      const identity = `${report.target.kind} ${report.target.name}`;
      let slug = slugOf(file.folder ?? report.target.name);
      // Two targets of one slug in a flat store are told apart by a hash of the name.
      const owner = reports.length > 1 || file.folder === null ? identity : `folder ${file.folder}`;
      if (reports.length > 1) slug = slugOf(report.target.name);
      if (names.has(slug) && names.get(slug) !== owner)
        slug = `${slug}-${createHash("sha256").update(owner).digest("hex").slice(0, 6)}`;
      names.set(slug, owner);
      const wanted = dateOf(file, report);
      let date = wanted;
      for (let n = 2; dates.has(`${slug} ${date}`); n++) date = `${wanted}-${n}`;
      dates.add(`${slug} ${date}`);
      pending.push({ slug, date, file, part, generatedAt: report.generatedAt });
    });
  }
  return pending;
}

function grouped(pending: readonly Pending[]): readonly (readonly [string, readonly Pending[]])[] {
  const groups = new Map<string, Pending[]>();
  for (const item of pending) {
    const group = groups.get(item.slug);
    if (group) group.push(item);
    else groups.set(item.slug, [item]);
  }
  const order = (a: Pending, b: Pending): number =>
    a.generatedAt < b.generatedAt ? -1 : a.generatedAt > b.generatedAt ? 1 : a.date < b.date ? -1 : 1;
  return [...groups]
    .map(([slug, items]) => [slug, items.toSorted(order)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Second pass over one target: its reports one at a time, then the pages that need their history. */
function publishTarget(
  site: Site,
  files: SiteFiles,
  slug: string,
  items: readonly Pending[],
  rules: Map<string, RuleEntry>,
): TargetEntry {
  const root = `targets/${slug}/`;
  const entries: ReportEntry[] = [];
  let before: Fingerprints | null = null;
  items.forEach((item, index) => {
    const { text } = readBytes(item.file);
    const report = reportsOf(text, item.file.name)[item.part];
    if (!report) return;
    const prints = fingerprintsOf(report, item.date);
    const entry = entryOf(report, item.date, before === null ? null : changeBetween(before, prints));
    before = prints;
    entries.push(entry);
    learnRules(report, rules);
    const path = `${root}${item.date}/index.html`;
    files.put(path, renderHtml(report, { ...pageOptions(site, path, { json: `../${item.date}.json` }) }));
    const json = item.part === 0 && !text.includes('"runs"') ? text : `${JSON.stringify(report)}\n`;
    files.put(`${root}${item.date}.json`, json);
    if (index === items.length - 1) {
      files.put(`${root}report.json`, json);
      for (const badgeStyle of badgeStyles)
        files.put(
          `${root}${badgeStyle === "flat" ? "badge" : `badge-${badgeStyle}`}.svg`,
          renderBadge(report, { badgeStyle }),
        );
      files.put(`${root}badge.json`, badgeEndpoint(report));
    }
  });
  const target: TargetEntry = { slug, reports: entries };
  entries.forEach((entry, index) => {
    const earlier = entries[index - 1];
    if (earlier && entry.change)
      files.put(`${root}${entry.date}/changes/index.html`, changesPage(site, target, earlier, entry, entry.change));
  });
  files.put(`${root}social.svg`, socialImage(latestOf(target)));
  files.put(
    `${root}history.json`,
    `${JSON.stringify(
      entries.map(({ date, generatedAt, score, grade, verdict, scores, findings, policy, rules }) => ({
        date,
        generatedAt,
        score,
        grade,
        verdict,
        scores,
        findings,
        policy,
        rules,
      })),
      null,
      1,
    )}\n`,
  );
  return target;
}

/** Only ids that can stand in an address have a page. */
function learnRules(report: Report, rules: Map<string, RuleEntry>): void {
  for (const [id, rule] of Object.entries(report.rules)) {
    if (!/^[A-Za-z0-9][\w.-]{0,80}$/.test(id)) continue;
    const { category, severity, confidence, effort, lifecycle, title, why, fix, references } = rule;
    rules.set(id, { category, severity, confidence, effort, lifecycle, title, why, fix, references });
  }
}

function writeShared(
  site: Site,
  files: SiteFiles,
  targets: readonly TargetEntry[],
  rules: ReadonlyMap<string, RuleEntry>,
): void {
  for (const target of targets) files.put(`targets/${target.slug}/index.html`, profilePage(site, target, rules));
  files.put("index.html", indexPage(site, targets));
  const hits = hitsByRule(targets);
  files.put("rules/index.html", rulesPage(site, rules, hits));
  for (const [id, rule] of rules) files.put(`rules/${id}/index.html`, rulePage(site, id, rule, hits.get(id) ?? []));
  files.put("compare/index.html", comparePage(site, targets));
  for (const [a, b] of pairsOf(targets)) files.put(`compare/${a.slug}--${b.slug}/index.html`, pairPage(site, a, b));
  files.put("feed.xml", atomFeed(site, targets));
  files.put("404.html", notFoundPage(site));
  files.put(
    "index.json",
    `${JSON.stringify(
      {
        generator: { name: "assayer", version: VERSION },
        targets: targets.map((target) => {
          const { date, kind, name, version, score, grade, verdict, scores, findings, risk, toolCount } =
            latestOf(target);
          return {
            slug: target.slug,
            date,
            kind,
            name,
            version,
            score,
            grade,
            verdict,
            scores,
            findings,
            risk,
            toolCount,
          };
        }),
      },
      null,
      1,
    )}\n`,
  );
  const { baseUrl } = site;
  if (baseUrl !== null && !site.noindex) {
    const paths = [
      { path: "", changed: null },
      { path: "rules/", changed: null },
      ...[...rules.keys()].map((id) => ({ path: `rules/${id}/`, changed: null })),
      ...targets.flatMap((target) => [
        { path: `targets/${target.slug}/`, changed: latestOf(target).generatedAt },
        ...target.reports.map((entry) => ({
          path: `targets/${target.slug}/${entry.date}/`,
          changed: entry.generatedAt,
        })),
      ]),
    ];
    files.put("sitemap.xml", sitemap({ ...site, baseUrl }, paths));
  }
  files.put(
    "robots.txt",
    site.noindex
      ? "User-agent: *\nDisallow: /\n"
      : `User-agent: *\nAllow: /\n${baseUrl === null ? "" : `Sitemap: ${baseUrl}sitemap.xml\n`}`,
  );
}

function notFoundPage(site: Site): string {
  // Served for any depth, so its links start at the root of the site where that is known.
  const home = site.baseUrl ?? "./";
  const body = html`<section class="part">
    <header class="part-head"><h1 class="page-title">Not found</h1></header>
    <div>
      <p>No page here. <a href="${home}">All targets</a></p>
    </div>
  </section>`;
  return sitePage(site, "404.html", { title: "Not found", description: "No page here." }, body);
}
