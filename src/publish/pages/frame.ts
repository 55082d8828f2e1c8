import { html, type Html } from "../../report/escape/html.ts";
import { htmlDocument, type DocumentHead } from "../../report/html/document.ts";
import { topBar } from "../../report/html/report-page.ts";
import type { RenderOptions, SiteLinks } from "../../report/formats/types.ts";
import { maybeLink } from "../../report/html/evidence.ts";

/** What every page of one site shares. */
export interface Site {
  readonly title: string;
  /** Absolute, with its slash; null when the site does not know where it will stand. */
  readonly baseUrl: string | null;
  readonly contact: string | null;
  readonly noindex: boolean;
  readonly style: string;
  readonly script: string;
}

/** Options for a page at this depth below the root: 0 for the index. */
export function pageOptions(site: Site, path: string, links: Partial<SiteLinks> = {}): RenderOptions {
  const root = "../".repeat(path.split("/").length - 1) || "./";
  return {
    noindex: site.noindex,
    ...(site.baseUrl !== null && { canonical: site.baseUrl + path.replace(/(^|\/)index\.html$/, "$1") }),
    ...(site.contact !== null && { contact: site.contact }),
    site: {
      style: root + site.style,
      script: root + site.script,
      home: root,
      profile: "../",
      json: "report.json",
      rules: `${root}rules/`,
      ...links,
    },
  };
}

/** A page of the site around the reports. */
export function sitePage(
  site: Site,
  path: string,
  head: Omit<DocumentHead, "title"> & { readonly title: string },
  body: Html,
): string {
  const root = "../".repeat(path.split("/").length - 1) || "./";
  const options = pageOptions(site, path);
  const nav = html`<nav class="toc" aria-label="Site">
    <a href="${root}">Targets</a><a href="${root}rules/">Rules</a><a href="${root}compare/">Compare</a
    ><a href="${root}feed.xml">Feed</a>
  </nav>`;
  const { contact } = site;
  return htmlDocument(
    {
      ...head,
      extra: html`<link rel="alternate" type="application/atom+xml" title="Changes" href="${root}feed.xml" />
        ${head.extra}`,
    },
    options,
    html`${topBar(options, nav, false)}
      <main id="main">${body}</main>
      <footer class="foot">
        <p>
          Made with assayer. Static analysis of what each target says of itself; not a penetration test or a
          certification.
        </p>
        <p>${contact === null ? null : html`Dispute a report: ${contactLink(contact)}`}</p>
      </footer>`,
  );
}

export function contactLink(contact: string): Html {
  return maybeLink(/^[^\s@/:]+@[^\s@/]+$/.test(contact) ? `mailto:${contact}` : contact);
}
