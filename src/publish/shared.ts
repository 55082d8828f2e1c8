import { html } from "../report/escape/html.ts";
import { VERSION } from "../version.ts";
import { latestOf, type RuleEntry, type TargetEntry } from "./entry.ts";
import { atomFeed, sitemap } from "./feed.ts";
import type { SiteFiles } from "./files.ts";
import { comparePage, pairPage, pairsOf } from "./pages/compare.ts";
import { sitePage, type Site } from "./pages/frame.ts";
import { indexPage } from "./pages/index-page.ts";
import { profilePage } from "./pages/profile.ts";
import { hitsByRule, rulePage, rulesPage } from "./pages/rules.ts";

/** Everything that spans targets: profiles, index, rules, comparison, feed, data. */
export function writeShared(
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
  const generator = { name: "assayer", version: VERSION };
  files.put("index.json", `${JSON.stringify({ generator, targets: targets.map(dataLine) }, null, 1)}\n`);
  files.put("rules/index.json", `${JSON.stringify({ generator, rules: Object.fromEntries(rules) }, null, 1)}\n`);
  const { baseUrl } = site;
  const mapped = baseUrl !== null && !site.noindex;
  if (mapped) files.put("sitemap.xml", sitemap({ ...site, baseUrl }, pathsOf(targets, rules)));
  files.put(
    "robots.txt",
    site.noindex
      ? "User-agent: *\nDisallow: /\n"
      : `User-agent: *\nAllow: /\n${mapped ? `Sitemap: ${baseUrl}sitemap.xml\n` : ""}`,
  );
}

function dataLine(target: TargetEntry): object {
  const { date, kind, name, version, score, grade, verdict, scores, findings, risk, toolCount } = latestOf(target);
  return { slug: target.slug, date, kind, name, version, score, grade, verdict, scores, findings, risk, toolCount };
}

function pathsOf(
  targets: readonly TargetEntry[],
  rules: ReadonlyMap<string, RuleEntry>,
): readonly { readonly path: string; readonly changed: string | null }[] {
  return [
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
}

function notFoundPage(site: Site): string {
  // Served for any depth, so its links start at the root of the site where that is known.
  const body = html`<section class="part">
    <header class="part-head"><h1 class="page-title">Not found</h1></header>
    <div>
      <p>No page here. <a href="${site.baseUrl ?? "./"}">All targets</a></p>
    </div>
  </section>`;
  return sitePage(site, "404.html", { title: "Not found", description: "No page here." }, body);
}
