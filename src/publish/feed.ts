import { escapeXml, escapeXmlLine } from "../report/escape/xml.ts";
import { shownScore } from "../report/numbers.ts";
import type { TargetEntry } from "./entry.ts";
import type { Site } from "./pages/frame.ts";

const MOST_ENTRIES = 100;

/** Changes of all targets as Atom, newest first. Without a base address the ids are relative to nothing but stay stable. */
export function atomFeed(site: Site, targets: readonly TargetEntry[]): string {
  const base = site.baseUrl ?? "";
  const items = targets
    .flatMap(({ slug, reports }) =>
      reports.map((entry, index) => ({ slug, entry, before: index > 0 ? reports[index - 1] : undefined })),
    )
    .toSorted((a, b) => order(b.entry.generatedAt, a.entry.generatedAt) || order(a.slug, b.slug))
    .slice(0, MOST_ENTRIES);
  const entries = items.map(({ slug, entry, before }) => {
    const { change } = entry;
    const now = `${shownScore(entry.score)}${entry.letter === null ? "" : ` ${entry.letter}`}`;
    const was = before && !change?.ruler ? `${shownScore(before.score)} to ` : "";
    const summary = change
      ? `${change.fixed.length} fixed, ${change.added.length} new.${change.ruler ? " Policy or rules changed: the scores do not compare." : ""} ${entry.sentence}`
      : entry.sentence;
    const path = `targets/${slug}/${entry.date}/`;
    return `<entry><id>${escapeXmlLine(base === "" ? `urn:assayer:${slug}:${entry.date}` : base + path)}</id><title>${escapeXmlLine(`${entry.name}: ${was}${now}`)}</title><updated>${instant(entry.generatedAt)}</updated><link href="${escapeXmlLine(base + path)}"/><summary>${escapeXml(summary)}</summary></entry>`;
  });
  const updated = items[0] ? instant(items[0].entry.generatedAt) : "1970-01-01T00:00:00Z";
  const id = base === "" ? `urn:assayer:site:${site.title}` : base;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeXmlLine(id)}</id><title>${escapeXmlLine(site.title)}</title><updated>${updated}</updated><author><name>assayer</name></author>${base === "" ? "" : `<link rel="self" href="${escapeXmlLine(`${base}feed.xml`)}"/>`}${entries.join("\n")}</feed>\n`;
}

export function sitemap(
  site: Site & { readonly baseUrl: string },
  paths: readonly { readonly path: string; readonly changed: string | null }[],
): string {
  const urls = paths.map(
    ({ path, changed }) =>
      `<url><loc>${escapeXmlLine(site.baseUrl + path)}</loc>${changed === null ? "" : `<lastmod>${instant(changed)}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("\n")}</urlset>\n`;
}

/** An RFC 3339 instant; the epoch for what is none. */
function instant(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? "1970-01-01T00:00:00Z" : new Date(time).toISOString();
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
